#include "app/card/rows.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

void drawTrack(Sheet& sheet, double left, double middle, double value, const Setting& setting) {
    const double length = 31 * mm;
    const double x = left + 3 * mm;
    sheet.rule(x, middle, x + length, middle, setting.palette.tick, 0.26 * mm);
    for (int i = 0; i <= 4; ++i) {
        const double half = (i == 2 ? 2.4 : 1.8) * mm / 2;
        sheet.rule(x + length * i / 4, middle - half, x + length * i / 4, middle + half, setting.palette.tick,
                   0.26 * mm);
    }
    const QPointF at(x + length * std::clamp(value, 0.0, 100.0) / 100, middle);
    sheet.disc(at, 3.4 * mm, setting.palette.white);
    sheet.disc(at, 2.7 * mm, setting.palette.accent);
}

}  // namespace

/// A scale between two named poles; the nearer one is bold.
Row sliderRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const double value = request.entry.scale.value_or(50);
    const double track = 37 * mm;
    const double side = (request.width - track) / 2;
    const auto pole = [&](bool near) {
        return setting.style(near ? Face::Bold : Face::Regular, 8.5, 12,
                             near ? setting.palette.ink : setting.palette.ink2);
    };
    const TextStyle low = pole(value < 45);
    const TextStyle high = pole(value > 55);
    // A pole may reach into the empty end of its track box, not onto the line.
    const double cell = side + 2 * mm;
    const QStringList lowLines = breakText(request.entry.low, low, cell);
    const QStringList highLines = breakText(request.entry.high, high, cell);
    const double count = static_cast<double>(std::max({lowLines.size(), highLines.size(), qsizetype(1)}));

    const ItemRole role{request.block.key, request.entry.field};
    Slice slice{Sheet(role), Sheet(role), std::max(14.5, 12 * count + 2.5)};
    const double middle = slice.height / 2;
    slice.ink.lines(lowLines, 0, middle - 6 * static_cast<double>(lowLines.size()), low, cell);
    slice.ink.lines(highLines, request.width - cell, middle - 6 * static_cast<double>(highLines.size()), high, cell,
                    Align::Right);
    drawTrack(slice.tail, side, middle + 0.2, value, setting);
    Row row;
    row.slices.push_back(std::move(slice));
    row.gap = 0;
    return row;
}

}  // namespace chandung::app::card
