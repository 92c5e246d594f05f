#include "app/card/rows.h"

#include "app/card/icons.h"

namespace chandung::app::card {

namespace {

TextStyle styleOf(const RowRequest& request) {
    return request.large ? request.setting.large() : request.setting.body();
}

/// The statement between gutter and rail, its mark, and how it went below it.
Row statementRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const TextStyle style = styleOf(request);
    const double cell = request.width - gutterWidth - railWidth;
    Row row = lineRow(request, breakText(request.entry.text, style, cell), gutterWidth, cell, style);
    row.gap = request.large ? 1.8 : 1;
    drawMark(row.slices.front().tail, request.entry.mark, request.width - railWidth, style, setting);
    if (!request.entry.second.isEmpty()) {
        TextStyle quiet = setting.body();
        quiet.colour = setting.palette.ink2;
        Row second = lineRow(request, breakText(request.entry.second, quiet, cell), gutterWidth, cell, quiet);
        for (Slice& slice : second.slices) row.slices.push_back(std::move(slice));
        row.gap += 1;
    }
    if (request.entry.strength)
        row.slices.back().tail.text(setting.words.number(*request.entry.strength), request.width - 4 * mm, 0,
                                    setting.question(), 4 * mm, Align::Right);
    return row;
}

}  // namespace

Row bulletRow(const RowRequest& request) {
    Row row = statementRow(request);
    drawBullet(row.slices.front().tail, request.setting);
    return row;
}

/// The numeral of the rank in a disc.
Row rankedRow(const RowRequest& request) {
    Row row = statementRow(request);
    const Setting& setting = request.setting;
    const double diameter = 3.8 * mm;
    const TextStyle style = setting.small(setting.palette.rankInk, Face::Bold);
    Sheet& sheet = row.slices.front().tail;
    const double middle = styleOf(request).leading / 2 + 0.1;
    sheet.disc({diameter / 2, middle}, diameter, setting.palette.rank, setting.palette.edge, 0.75);
    sheet.text(setting.words.number(request.entry.rank), 0, middle - 6.05, style, diameter, Align::Centre);
    row.gap = 1.2;
    return row;
}

/// The kind of pain as an icon.
Row painRow(const RowRequest& request) {
    Row row = statementRow(request);
    const double side = 3.8 * mm;
    Sheet& sheet = row.slices.front().tail;
    if (iconParts(request.entry.icon).empty())
        drawBullet(sheet, request.setting);
    else
        sheet.icon(request.entry.icon, 0.2 * mm, styleOf(request).leading / 2 + 0.1 - side / 2, side,
                   request.setting.palette.accent);
    return row;
}

/// A ring as bullet: an assumption.
Row openRow(const RowRequest& request) {
    const double cell = request.width - gutterWidth;
    const TextStyle style = request.setting.body();
    Row row = lineRow(request, breakText(request.entry.text, style, cell), gutterWidth, cell, style);
    const Palette& palette = request.setting.palette;
    row.slices.front().tail.disc({gutterWidth / 2 - 0.8, style.leading / 2 + 0.1}, 2 * mm, palette.white, palette.ink3,
                                 0.75);
    return row;
}

Row proseRow(const RowRequest& request) {
    Row row = lineRow(request, breakText(request.entry.text, request.setting.body(), request.width), 0, request.width,
                      request.setting.body());
    row.gap = 3;
    return row;
}

}  // namespace chandung::app::card
