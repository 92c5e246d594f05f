#include "app/card/channelicons.h"
#include "app/card/rows.h"

#include <algorithm>

namespace chandung::app::card {

/// Icon, name, mark, and how much it counts: 0–5 as a bar with its number.
Row channelRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const TextStyle body = setting.body();
    const QSizeF segment(5.48 * mm, 1.9 * mm);
    const double barWidth = 31 * mm;
    const double barLeft = request.width - 4.1 * mm - barWidth;
    const double rail = barLeft - railWidth - 0.5 * mm;
    const double cell = rail - gutterWidth;
    Row row = lineRow(request, breakText(request.entry.text, body, cell), gutterWidth, cell, body);
    row.gap = 1;

    Sheet& sheet = row.slices.front().tail;
    const double side = 3.6 * mm;
    const double middle = body.leading / 2 + 0.1;
    sheet.icon(channelIcon(request.entry.text), 0.2 * mm, middle - side / 2, side, setting.palette.accent);
    drawMark(sheet, request.entry.mark, rail, body, setting);
    if (!request.entry.strength) return row;
    const int strength = std::clamp(*request.entry.strength, 0, 5);
    drawBar(sheet, {barLeft, middle - segment.height() / 2}, 5, strength, segment, 0.9 * mm, setting);
    const TextStyle figure = setting.style(Face::Bold, 8.5, body.leading, setting.palette.ink);
    sheet.text(setting.words.number(strength), request.width - 4 * mm, 0, figure, 4 * mm, Align::Right);
    return row;
}

}  // namespace chandung::app::card
