#include "app/card/header.h"

#include "app/card/headerparts.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double corner = 3 * mm;
constexpr double landscapeHeight = 114;
constexpr double portraitHeight = 116;
constexpr double bandHeight = 62;

/// The dark band of a negative persona across the foot of the picture.
void drawStamp(Sheet& sheet, const QRectF& tile, bool roundBottom, const Setting& setting) {
    const TextStyle style = setting.style(Face::Bold, 9.5, 13, setting.palette.white);
    const QStringList lines = breakText(setting.words("do_not_target"), style, tile.width() - 10);
    const double height = static_cast<double>(lines.size()) * style.leading + 7;
    const QRectF band(tile.left(), tile.bottom() - height, tile.width(), height);
    QPainterPath path;
    path.moveTo(band.topLeft());
    path.lineTo(band.topRight());
    path.lineTo(band.bottomRight());
    if (roundBottom) {
        path.lineTo(band.left() + corner, band.bottom());
        path.arcTo(QRectF(band.left(), band.bottom() - 2 * corner, 2 * corner, 2 * corner), 270, -90);
    } else {
        path.lineTo(band.bottomLeft());
    }
    path.closeSubpath();
    sheet.path(path, setting.palette.alarm);
    sheet.lines(lines, band.left(), band.top() + 3.5, style, band.width(), Align::Centre);
}

/// The ground of a header.
void drawGround(Sheet& sheet, double width, double height, const Setting& setting) {
    sheet.box(QRectF(0, 0, width, height), corner, setting.palette.header, setting.palette.edge, 0.75);
}

HeaderSheet landscapeHeader(const HeaderContent& header, const Frame& frame, const Setting& paper, Carried& carried) {
    const Setting setting = paper.onHeader();
    const double picture = landscapeHeight;
    const double left = 46 * mm;
    const bool voiced = !header.quote.isEmpty() || !header.story.isEmpty();
    // Letter is narrower: both halves give alike.
    const double spare = frame.live.width() - 277 * mm;
    const double ruleX = 161 * mm + spare / 2;
    const IdentityPart identity = layoutIdentity(header, ruleX - 5 * mm - left, setting, carried);
    const VoicePart voice = layoutVoice(header, frame.live.width() - (ruleX + 6 * mm) - 5 * mm, setting, carried);

    const StatsPart stats = layoutStats(header, frame.live.width() - (ruleX + 6 * mm) - 4 * mm, setting);

    HeaderSheet result;
    result.height = std::max({landscapeHeight, identity.height + 14, voice.top + voice.height + stats.height + 12});
    result.sheet.setRole({QStringLiteral("header"), {}});
    Sheet& sheet = result.sheet;
    drawGround(sheet, frame.live.width(), result.height, paper);
    // A taller header keeps the picture square at its top and carries the tile's colour down.
    const QRectF tile(0, 0, picture, result.height);
    drawTile(sheet, tile, paper, header.negative);
    drawPicture(sheet, header, tile, paper);
    if (header.negative) drawStamp(sheet, tile, true, paper);
    sheet.append(identity.sheet, {left, (result.height - identity.height) / 2 - 2});

    if (!voiced) {
        const double centre = (ruleX + 6 * mm + frame.live.width()) / 2;
        sheet.append(stats.sheet, {std::min(centre - stats.width / 2, frame.live.width() - stats.width - 6 * mm),
                                   (result.height - stats.height) / 2});
        return result;
    }
    sheet.rule(ruleX, 11, ruleX, result.height - 11, setting.palette.t50, 0.7);
    sheet.append(voice.sheet, {ruleX + 6 * mm, voice.top});
    sheet.append(stats.sheet, {ruleX + 6 * mm, result.height - 8 - stats.height});
    return result;
}

HeaderSheet portraitHeader(const HeaderContent& header, const Frame& frame, const Setting& paper, Carried& carried) {
    const Setting setting = paper.onHeader();
    const double left = 47 * mm;
    const IdentityPart identity = layoutIdentity(header, frame.live.width() - left - 6 * mm, setting, carried);
    const double upper = std::max(portraitHeight, identity.height + 14);
    const double statsX = 136 * mm + (frame.live.width() - 190 * mm);
    const bool voiced = !header.quote.isEmpty() || !header.story.isEmpty();
    const VoicePart voice = layoutVoice(header, statsX - 6 * mm - 8 * mm, setting, carried, true);
    const StatsPart stats = layoutStats(header, frame.live.width() - statsX - 4 * mm, setting, true);
    const double band = voiced ? std::max(bandHeight, voice.height + 12) : stats.height + 16;

    HeaderSheet result;
    result.height = upper + band;
    result.sheet.setRole({QStringLiteral("header"), {}});
    Sheet& sheet = result.sheet;
    drawGround(sheet, frame.live.width(), result.height, paper);
    const QRectF tile(0, 0, portraitHeight, upper);
    drawTile(sheet, tile, paper, header.negative, false);
    drawPicture(sheet, header, tile, paper, false);
    if (header.negative) drawStamp(sheet, tile, false, paper);
    sheet.append(identity.sheet, {left, (upper - identity.height) / 2 - 2});
    sheet.rule(0, upper, frame.live.width(), upper, paper.palette.outline ? paper.palette.ink : paper.palette.white,
               0.75);
    if (!voiced) {
        sheet.append(stats.sheet, {6 * mm, upper + 8});
        return result;
    }
    sheet.append(voice.sheet, {6 * mm, upper + (band - voice.height) / 2 - 0.5});
    sheet.rule(statsX - 5.4 * mm, upper + 10, statsX - 5.4 * mm, result.height - 10, setting.palette.t50, 0.7);
    sheet.append(stats.sheet, {statsX, upper + (band - stats.height) / 2 - 1});
    return result;
}

}  // namespace

HeaderSheet layoutHeader(const HeaderContent& header, const Frame& frame, const Setting& setting, Carried& carried) {
    return frame.portrait ? portraitHeader(header, frame, setting, carried)
                          : landscapeHeader(header, frame, setting, carried);
}

HeaderSheet layoutSlimHeader(const HeaderContent& header, const Frame& frame, const Setting& paper, const QString& what,
                             const QString& counts, bool pictured) {
    const Setting setting = paper.onHeader();
    HeaderSheet result;
    const double side = 45;
    const double x = pictured ? side + 5 * mm : 5 * mm;
    const double width = frame.live.width();
    const TextStyle nameStyle = setting.style(Face::Bold, 16, 21, setting.palette.ink);
    const TextStyle labelStyle = setting.style(Face::Bold, 9.5, 13, setting.palette.accent);
    const TextStyle whatStyle = setting.style(Face::Bold, 10, 13.5, setting.palette.ink);
    const TextStyle countStyle = setting.style(Face::Regular, 9.5, 13, setting.palette.ink2);
    const double most = width * (frame.portrait ? 0.4 : 0.48);
    const double right = std::min(most, std::max(textWidth(what, whatStyle), textWidth(counts, countStyle)));
    const QStringList whatLines = breakText(what, whatStyle, right, Wrap::Balanced);
    const QStringList countLines = breakText(counts, countStyle, right);
    const double cell = width - x - right - 14 * mm;
    const FittedText name = fitText(header.name, nameStyle, cell, 2);
    const FittedText label = fitText(header.label, labelStyle, cell, 2);
    result.whole = name.complete && label.complete;
    const double text = static_cast<double>(name.lines.size()) * 21 + static_cast<double>(label.lines.size()) * 13;
    const double rightText = static_cast<double>(whatLines.size()) * 13.5 + static_cast<double>(countLines.size()) * 13;
    result.height = std::max({side, text + 11, rightText + 11});

    Sheet& sheet = result.sheet;
    sheet.setRole({QStringLiteral("header"), {}});
    drawGround(sheet, width, result.height, paper);
    if (pictured) {
        const QRectF tile(0, 0, side, result.height);
        drawTile(sheet, tile, paper, header.negative);
        drawPicture(sheet, header, tile, paper);
    }
    double y = sheet.lines(name.lines, x, (result.height - text) / 2 - 0.5, nameStyle, cell);
    sheet.lines(label.lines, x, y, labelStyle, cell);
    const double edge = width - 6 * mm;
    y = sheet.lines(whatLines, 0, (result.height - rightText) / 2, whatStyle, edge, Align::Right);
    sheet.lines(countLines, 0, y, countStyle, edge, Align::Right);
    return result;
}

}  // namespace chandung::app::card
