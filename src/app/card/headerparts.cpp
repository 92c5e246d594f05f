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
    const auto style = [&](double size, double leading) { return setting.style(Face::Bold, size, leading, setting.palette.ink, -0.2); };
    for (const TextStyle& one : {style(26, 33), style(24, 31), style(22, 28)})
        if (textWidth(name, one) <= width) return {one, {{name}, true}};
    return {style(22, 28), fitText(name, style(22, 28), width, 4, Wrap::Balanced)};
}

/// Draws lines of text; what does not fit stands on page 2 in full.
double drawFitted(Sheet& sheet, const FittedText& fitted, double y, const TextStyle& style, double width) {
    return sheet.lines(fitted.lines, 0, y, style, width);
}

double drawFacts(Sheet& sheet, const std::vector<Fact>& facts, double y, double width, const Setting& setting, Carried& carried) {
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
    sheet.path(leftRounded(tile, true, roundBottom), muted ? setting.palette.fill : setting.palette.t28);
}

void drawPicture(Sheet& sheet, const HeaderContent& header, const QRectF& tile, bool roundTop, bool roundBottom, const Setting& setting) {
    const QPainterPath clip = leftRounded(tile, roundTop, roundBottom);
    const ItemRole role{sheet.role().block, QStringLiteral("identity.photo")};
    if (!header.photo.isNull())
        sheet.add({ImageItem{header.photo, tile, 0, clip}, role});
    else
        sheet.add({AvatarItem{header.avatar, setting.palette.accent, tile, clip}, role});
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
    line("identity.label", header.label, setting.style(Face::Bold, 11.5, 15, setting.palette.accent), 0.5);
    line("role.title", header.sub, setting.style(Face::Regular, 9.5, 13, setting.palette.ink2), 2.5);
    sheet.setRole({QStringLiteral("header"), {}});
    if (!header.facts.empty()) {
        const double below = drawFacts(sheet, header.facts, y + 2.5, width, setting, carried);
        if (below > y + 2.5) y = below;
    }
    y += 6;
    const std::size_t shown = drawChips(sheet, header.chips, y, width, setting);
    for (std::size_t i = shown; i < header.chips.size(); ++i) carried.add(header.chips[i].field, header.chips[i].label, header.chips[i].text);
    part.height = y + 15;
    return part;
}

VoicePart layoutVoice(const HeaderContent& header, double width, const Setting& setting, Carried& carried, bool portrait) {
    VoicePart part;
    const bool quoted = !header.quote.isEmpty();
    const QString text = quoted ? header.quote : header.story;
    if (text.isEmpty()) return part;
    part.sheet.setRole({QStringLiteral("header"), quoted ? QStringLiteral("identity.quote") : QStringLiteral("identity.story")});
    TextStyle style = setting.style(Face::Italic, portrait ? 14 : 14.5, portrait ? 18.5 : 19.5, setting.palette.quote);
    if (!quoted) style = setting.style(Face::Regular, 11, 15, setting.palette.ink);
    const QStringList lines = breakText(text, style, width, quoted ? Wrap::Balanced : Wrap::Plain);
    if (quoted && lines.size() > (portrait ? 2 : 3)) {
        style.size = 14;
        style.leading = 17.5;
        part.top = 6;
    }
    const FittedText fitted = fitText(text, style, width, quoted ? 6 : (portrait ? 3 : 4), quoted ? Wrap::Balanced : Wrap::Plain);
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

StatsPart layoutStats(const HeaderContent& header, const Setting& setting, bool stacked) {
    StatsPart part;
    Sheet& sheet = part.sheet;
    sheet.setRole({QStringLiteral("header"), QStringLiteral("identity.share")});
    const TextStyle figure = setting.style(Face::Bold, 14, 19, setting.palette.accent);
    const TextStyle small = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    const TextStyle strong = setting.style(Face::Bold, 8.5, 12, setting.palette.accent);
    const double drop = baselineOffset(figure) - baselineOffset(small);
    double x = 0;
    double y = 0;
    if (!header.share.isEmpty()) {
        x += sheet.text(header.share, x, y, figure) + 1.8 * mm;
        x += sheet.text(header.shareBase, x, y + drop, small);
        part.width = x;
        if (stacked) {
            y += 21;
            x = 0;
        } else {
            x += 5 * mm;
            sheet.rule(x, 2.5, x, 16.5, setting.palette.t50, 0.7);
            x += 5 * mm;
        }
    }
    sheet.setRole({QStringLiteral("header"), {}});
    const domain::Coverage& coverage = header.coverage;
    const QSizeF pill(stacked ? 45 * mm : 22 * mm, 1.9 * mm);
    const double pillY = stacked ? y + 2 : y + drop + small.leading / 2 - pill.height() / 2 + 0.2;
    sheet.box(QRectF(x, pillY, pill.width(), pill.height()), pill.height() / 2, setting.palette.white, setting.palette.accent, 0.2 * mm);
    if (coverage.backed > 0) {
        const double share = static_cast<double>(coverage.backed) / std::max(coverage.statements, 1);
        sheet.box(QRectF(x, pillY, std::max(pill.width() * share, pill.height()), pill.height()), pill.height() / 2, setting.palette.accent);
    }
    double textX = stacked ? x : x + pill.width() + 2 * mm;
    const double textY = stacked ? pillY + pill.height() + 2.5 : y + drop;
    if (coverage.statements == 0) {
        textX += sheet.text(setting.words("no_statements"), textX, textY, small);
    } else {
        const QString counts = setting.words.number(coverage.backed) + QLatin1Char('/') + setting.words.number(coverage.statements);
        textX += sheet.text(counts, textX, textY, strong) + 0.9 * mm;
        textX += sheet.text(setting.words("statements_backed"), textX, textY, small);
    }
    part.width = std::max({part.width, textX, x + pill.width()});
    part.height = stacked ? textY + 12 : 19;
    return part;
}

}  // namespace chandung::app::card
