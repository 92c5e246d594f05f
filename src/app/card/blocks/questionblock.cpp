#include "app/card/rows.h"

namespace chandung::app::card {

/// 5W2H: the question in a column of its own, the answer beside it.
Row questionRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const double x = 21.5 * mm;
    const double cell = request.width - x - railWidth;
    Row row = lineRow(request, breakText(request.entry.text, setting.body(), cell), x, cell, setting.body());
    row.gap = 1;

    const double labelWidth = x - 1.5 * mm;
    const QStringList label = breakText(request.entry.label, setting.question(), labelWidth);
    addKey(row, label, setting.question(), labelWidth, {request.block.key, request.entry.field});
    drawMark(row.slices.front().tail, request.entry.mark, request.width - railWidth, setting.body(), setting);
    return row;
}

}  // namespace chandung::app::card
