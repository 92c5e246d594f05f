#include "app/card/rows.h"

namespace chandung::app::card {

/// Key at the left, value wrapping in a column of its own; statements have their mark in the rail.
Row keyValueRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const double x = setting.keyWidth + 2 * mm;
    const bool marked = request.entry.mark.kind != Mark::Kind::None;
    const double cell = request.width - x - (marked ? railWidth : 0);
    QString text = request.entry.text;
    if (!request.entry.second.isEmpty()) text += QStringLiteral(" – ") + request.entry.second;
    if (request.entry.strength) text += QStringLiteral(" · ") + setting.words.number(*request.entry.strength);
    Row row = lineRow(request, breakText(text, setting.body(), cell), x, cell, setting.body());
    row.gap = 0;

    const QStringList key = breakText(request.entry.label, setting.key(), setting.keyWidth);
    addKey(row, key, setting.key(), setting.keyWidth, {request.block.key, request.entry.field});
    drawMark(row.slices.front().tail, request.entry.mark, request.width - railWidth, setting.body(), setting);
    return row;
}

}  // namespace chandung::app::card
