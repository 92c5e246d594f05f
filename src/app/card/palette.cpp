#include "app/card/palette.h"

#include <algorithm>
#include <cmath>

namespace chandung::app::card {

namespace {

int channel(int a, int b, double share) {
    return static_cast<int>(std::lround(a * share + b * (1 - share)));
}

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QColor mix(const QColor& a, const QColor& b, double share) {
    return {channel(a.red(), b.red(), share), channel(a.green(), b.green(), share), channel(a.blue(), b.blue(), share)};
}

QColor tint(const QColor& accent, double share) {
    return mix(accent, Qt::white, share);
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readable(const QColor& brand) {
    const QColor ink = Palette{}.ink;
    QColor colour = brand.toRgb();
    for (int step = 0; step < 60; ++step) {
        if (contrast(colour, Qt::white) >= 4.5 && contrast(colour, tint(colour, 0.12)) >= 4.5) return colour;
        colour = mix(ink, colour, 0.04);
    }
    return ink;
}

namespace {

Palette calmPalette(const QColor& accent) {
    Palette palette;
    palette.accent = accent;
    palette.t12 = tint(accent, 0.12);
    palette.t28 = tint(accent, 0.28);
    palette.t50 = tint(accent, 0.50);
    palette.quote = mix(accent, palette.ink, 0.45);
    palette.face = accent;
    palette.header = palette.t12;
    palette.rank = palette.t12;
    palette.rankInk = accent;
    palette.stage = palette.t12;
    palette.stageInk = accent;
    return palette;
}

Palette boldPalette(const QColor& accent) {
    Palette palette = calmPalette(accent);
    palette.header = accent;
    palette.rank = accent;
    palette.rankInk = palette.white;
    palette.stage = accent;
    palette.stageInk = palette.white;
    palette.solidTitles = true;
    return palette;
}

Palette printPalette(const QColor& accent) {
    Palette palette = calmPalette(Qt::black);
    for (QColor* colour : {&palette.ink, &palette.ink2, &palette.ink3, &palette.tick, &palette.line, &palette.hair,
                           &palette.alarm, &palette.t50, &palette.quote, &palette.rankInk, &palette.stageInk})
        *colour = Qt::black;
    for (QColor* colour : {&palette.fill, &palette.t12, &palette.t28, &palette.header, &palette.rank, &palette.stage})
        *colour = Qt::white;
    palette.edge = Qt::black;
    palette.face = accent;
    palette.outline = true;
    return palette;
}

}  // namespace

Palette themePalette(CardTheme theme, const QColor& accent) {
    if (theme == CardTheme::Bold) return boldPalette(accent);
    if (theme == CardTheme::Print) return printPalette(accent);
    return calmPalette(accent);
}

Palette onHeader(const Palette& palette) {
    Palette result = palette;
    if (palette.header != palette.accent) return result;
    for (QColor* colour : {&result.ink, &result.ink2, &result.ink3, &result.accent, &result.quote})
        *colour = palette.white;
    result.white = palette.accent;
    result.t12 = palette.accent;
    return result;
}

}  // namespace chandung::app::card
