#include "app/card/headerparts.h"

#include <algorithm>
#include <cmath>

namespace chandung::app::card {

namespace {

constexpr double corner = 3 * mm;

QPainterPath leftRounded(const QRectF& rect, bool top, bool bottom) {
    const double d = 2 * corner;
    QPainterPath path(QPointF(rect.left() + (top ? corner : 0), rect.top()));
    path.lineTo(rect.topRight());
    path.lineTo(rect.bottomRight());
    path.lineTo(rect.left() + (bottom ? corner : 0), rect.bottom());
    if (bottom) path.arcTo(QRectF(rect.left(), rect.bottom() - d, d, d), 270, -90);
    path.lineTo(rect.left(), rect.top() + (top ? corner : 0));
    if (top) path.arcTo(QRectF(rect.left(), rect.top(), d, d), 180, -90);
    path.closeSubpath();
    return path;
}

/// The name steps down from 26 pt until it fits on one line, then takes two and more.
struct NameSize {
    TextStyle style;
    FittedText text;
};

NameSize nameSize(const QString& name, double width, const Setting& setting) {
    const auto style = [&](double size, double leading) {
        return setting.style(Face::Bold, size, leading, setting.palette.ink, -0.2);
    };
    for (const TextStyle& one : {style(26, 33), style(24, 31), style(22, 28)})
        if (textWidth(name, one) <= width) return {one, {{name}, true}};
    return {style(22, 28), fitText(name, style(22, 28), width, 4, Wrap::Balanced)};
}

/// Draws lines of text; what does not fit stands on page 2 in full.
double drawFitted(Sheet& sheet, const FittedText& fitted, double y, const TextStyle& style, double width) {
    return sheet.lines(fitted.lines, 0, y, style, width);
}

double drawFacts(Sheet& sheet, const std::vector<Fact>& facts, double y, double width, const Setting& setting,
                 Carried& carried) {
    const TextStyle style = setting.style(Face::Regular, 9.5, 13, setting.palette.ink2);
    const double side = 3.6 * mm;
    const double text = side + 1.2 * mm;
    double x = 0;
    bool any = false;
    for (const Fact& fact : facts) {
        const QString line = fact.text.simplified();
        const double needed = text + textWidth(line, style);
        const bool wrap = x > 0 && x + needed > width;
        if (needed > width || (wrap && fact.elsewhere)) {
            if (!fact.elsewhere) carried.add(fact.field, fact.label, fact.text);
            continue;
        }
        if (wrap) {
            x = 0;
            y += 15;
        }
        sheet.icon(fact.icon, x, y + style.leading / 2 - side / 2, side, setting.palette.accent, setting.palette.t12);
        sheet.text(line, x + text, y, style);
        x += needed + 4.4 * mm;
        any = true;
    }
    return any ? y + style.leading : y;
}

}  // namespace

void Carried::add(const QString& field, const QString& label, const QString& text) {
    Entry entry;
    entry.field = field;
    entry.label = label;
    entry.text = text;
    entries.push_back(std::move(entry));
}

void drawTile(Sheet& sheet, const QRectF& tile, const Setting& setting, bool muted, bool roundBottom) {
    sheet.path(leftRounded(tile, true, roundBottom), muted ? setting.palette.fill : setting.palette.t28,
               setting.palette.edge, 0.75);
}

void drawPicture(Sheet& sheet, const HeaderContent& header, const QRectF& tile, const Setting& setting,
                 bool roundBottom) {
    const QPainterPath clip = leftRounded(tile, true, roundBottom);
    const double side = tile.width();
    // A taller header keeps the picture square; the tile's colour goes on above it.
    const QRectF square(tile.left(), tile.bottom() - side, side, side);
    const ItemRole role{sheet.role().block, QStringLiteral("identity.photo")};
    if (!header.photo.isNull())
        sheet.add({ImageItem{header.photo, square, 0, clip}, role});
    else
        sheet.add({AvatarItem{header.avatar, setting.palette.face, square, clip, setting.palette.outline}, role});
}

std::size_t drawChips(Sheet& sheet, const std::vector<Fact>& chips, double y, double width, const Setting& setting) {
    const double height = 15;
    const double inset = 6.5;
    double x = 0;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const bool solid = i == 0;
        const TextStyle style = setting.small(solid ? setting.palette.white : setting.palette.ink2, Face::Bold);
        const double chip = textWidth(chips[i].text, style) + 2 * inset;
        if (x + chip > width) return i;
        sheet.box(QRectF(x, y, chip, height), height / 2, solid ? setting.palette.accent : setting.palette.white,
                  solid ? QColor() : setting.palette.t50, 0.5);
        sheet.text(chips[i].text, x + inset, y + (height - style.leading) / 2, style);
        x += chip + 1.6 * mm;
    }
    return chips.size();
}

IdentityPart layoutIdentity(const HeaderContent& header, double width, const Setting& setting, Carried& carried) {
    IdentityPart part;
    Sheet& sheet = part.sheet;
    sheet.setRole({QStringLiteral("header"), QStringLiteral("identity.name")});
    const NameSize name = nameSize(header.name, width, setting);
    if (!name.text.complete) carried.add(QStringLiteral("identity.name"), {}, header.name);
    double y = drawFitted(sheet, name.text, 0, name.style, width);

    const auto line = [&](const char* field, const QString& text, const TextStyle& style, double gap) {
        if (text.isEmpty()) return;
        sheet.setRole({QStringLiteral("header"), QString::fromLatin1(field)});
        const FittedText fitted = fitText(text, style, width, 2);
        if (!fitted.complete) carried.add(QString::fromLatin1(field), {}, text);
        y = drawFitted(sheet, fitted, y + gap, style, width);
    };
    line("identity.label", header.label, setting.style(Face::Bold, 11.5, 15, setting.palette.accent), 0);
    const TextStyle quiet = setting.style(Face::Regular, 9.5, 13, setting.palette.ink2);
    QString sub = header.sub;
    if (!header.subMore.isEmpty()) {
        const QString both = sub.isEmpty() ? header.subMore : sub + QStringLiteral(" · ") + header.subMore;
        if (textWidth(both, quiet) <= width) sub = both;
    }
    line("role.title", sub, quiet, 2.5);
    sheet.setRole({QStringLiteral("header"), {}});
    if (!header.facts.empty()) {
        const double below = drawFacts(sheet, header.facts, y + 2.5, width, setting, carried);
        if (below > y + 2.5) y = below;
    }
    y += 6;
    const std::size_t shown = drawChips(sheet, header.chips, y, width, setting);
    for (std::size_t i = shown; i < header.chips.size(); ++i)
        carried.add(header.chips[i].field, header.chips[i].label, header.chips[i].text);
    part.height = y + 15;
    return part;
}

VoicePart layoutVoice(const HeaderContent& header, double width, const Setting& setting, Carried& carried,
                      bool portrait) {
    VoicePart part;
    const bool quoted = !header.quote.isEmpty();
    const QString text = quoted ? header.quote : header.story;
    if (text.isEmpty()) return part;
    part.sheet.setRole(
        {QStringLiteral("header"), quoted ? QStringLiteral("identity.quote") : QStringLiteral("identity.story")});
    TextStyle style = setting.style(Face::Italic, portrait ? 14 : 14.5, portrait ? 18.5 : 19.5, setting.palette.quote);
    if (!quoted) style = setting.style(Face::Regular, 11, 15, setting.palette.ink);
    const QStringList lines = breakText(text, style, width, quoted ? Wrap::Balanced : Wrap::Plain);
    if (quoted && lines.size() > (portrait ? 2 : 3)) {
        style.size = 14;
        style.leading = 17.5;
        part.top = 6;
    }
    const FittedText fitted =
        fitText(text, style, width, quoted ? 6 : (portrait ? 3 : 4), quoted ? Wrap::Balanced : Wrap::Plain);
    if (quoted && !fitted.complete) carried.add(QStringLiteral("identity.quote"), {}, text);
    double y = part.sheet.lines(fitted.lines, 0, 0, style, width);
    if (quoted && !header.attribution.isEmpty()) {
        const TextStyle small = setting.small(setting.palette.ink2);
        const FittedText source = fitText(header.attribution, small, width, 2);
        y = part.sheet.lines(source.lines, 0, y + 1.5, small, width);
    }
    part.height = y;
    return part;
}

namespace {

/// The coverage: a pill and "36/43 statements backed".
struct CoverageText {
    QString counts;
    QString words;
};

CoverageText coverageText(const domain::Coverage& coverage, const Setting& setting) {
    if (coverage.statements == 0) return {{}, setting.words("no_statements")};
    return {setting.words.number(coverage.backed) + QLatin1Char('/') + setting.words.number(coverage.statements),
            setting.words("statements_backed")};
}

}  // namespace

void drawPill(Sheet& sheet, const QRectF& pill, const domain::Coverage& coverage, const Setting& setting) {
    sheet.box(pill, pill.height() / 2, setting.palette.white, setting.palette.accent, 0.2 * mm);
    if (coverage.backed <= 0) return;
    const double share = static_cast<double>(coverage.backed) / std::max(coverage.statements, 1);
    sheet.box(QRectF(pill.left(), pill.top(), std::max(pill.width() * share, pill.height()), pill.height()),
              pill.height() / 2, setting.palette.accent);
}

StatsPart layoutStats(const HeaderContent& header, double width, const Setting& setting, bool stacked) {
    StatsPart part;
    Sheet& sheet = part.sheet;
    const TextStyle figure = setting.style(Face::Bold, 14, 19, setting.palette.accent);
    const TextStyle small = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    const TextStyle strong = setting.style(Face::Bold, 8.5, 12, setting.palette.accent);
    const double drop = baselineOffset(figure) - baselineOffset(small);
    const CoverageText text = coverageText(header.coverage, setting);
    const double pillHeight = 1.9 * mm;
    const double figureGap = 1.8 * mm;
    const double share =
        header.share.isEmpty() ? 0 : textWidth(header.share, figure) + figureGap + textWidth(header.shareBase, small);
    const double words =
        (text.counts.isEmpty() ? 0 : textWidth(text.counts, strong) + 2.6) + textWidth(text.words, small);

    // Closer and shorter before one stands below the other.
    double gap = 5 * mm;
    double pillWidth = 22 * mm;
    const auto wide = [&] { return share + (share > 0 ? 2 * gap : 0) + pillWidth + 2 * mm + words; };
    if (!stacked && wide() > width) gap = 3 * mm;
    if (!stacked && wide() > width) pillWidth = std::clamp(pillWidth - (wide() - width), 12 * mm, 22 * mm);
    const bool below = stacked || wide() > width + 0.01;
    if (below) pillWidth = 22 * mm;

    double x = 0;
    double y = 0;
    sheet.setRole({QStringLiteral("header"), QStringLiteral("identity.share")});
    if (share > 0) {
        x = sheet.text(header.share, 0, 0, figure) + figureGap;
        x += sheet.text(header.shareBase, x, drop, small);
        part.width = x;
        if (below) {
            y = stacked ? 21 : 17;
            x = 0;
        } else {
            sheet.rule(x + gap, 2.5, x + gap, 16.5, setting.palette.t50, 0.7);
            x += 2 * gap;
        }
    }
    sheet.setRole({QStringLiteral("header"), {}});
    if (stacked) pillWidth = std::min(45 * mm, width);
    const double textTop = stacked ? y + 2 + pillHeight + 2.5 : y + drop;
    const double pillTop = stacked ? y + 2 : textTop + small.leading / 2 - pillHeight / 2 + 0.2;
    drawPill(sheet, QRectF(x, pillTop, pillWidth, pillHeight), header.coverage, setting);
    double textX = stacked ? x : x + pillWidth + 2 * mm;
    if (!text.counts.isEmpty()) textX += sheet.text(text.counts, textX, textTop, strong) + 2.6;
    textX += sheet.text(text.words, textX, textTop, small);
    part.width = std::max({part.width, textX, x + pillWidth});
    part.height = stacked ? textTop + 12 : std::max(19.0, textTop + 12);
    return part;
}

}  // namespace chandung::app::card
