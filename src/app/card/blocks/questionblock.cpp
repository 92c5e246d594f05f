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
    const ItemRole role{request.block.key, request.entry.field};
    for (std::size_t i = 0; i < static_cast<std::size_t>(label.size()); ++i) {
        if (i >= row.slices.size()) row.slices.push_back({Sheet(role), Sheet(role), setting.question().leading});
        Sheet line(role);
        line.text(label.at(static_cast<qsizetype>(i)), 0, 0, setting.question(), labelWidth);
        line.append(row.slices[i].ink, {});
        row.slices[i].ink = line;
    }
    drawMark(row.slices.front().tail, request.entry.mark, request.width - railWidth, setting.body(), setting);
    return row;
}

}  // namespace chandung::app::card
