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

Palette calmPalette(const QColor& accent) {
    Palette palette;
    palette.accent = accent;
    palette.t12 = tint(accent, 0.12);
    palette.t28 = tint(accent, 0.28);
    palette.t50 = tint(accent, 0.50);
    palette.quote = mix(accent, palette.ink, 0.45);
    return palette;
}

}  // namespace chandung::app::card
