#include "app/card/rows.h"

namespace chandung::app::card {

namespace {

QString quoted(const QString& text) {
    const QString marks = QStringLiteral("\"“”„«「『‘'");
    return text.isEmpty() || marks.contains(text.front()) ? text : QChar(0x201C) + text + QChar(0x201D);
}

void drawArrow(Sheet& sheet, double middle, const QColor& colour) {
    const double width = 3 * mm;
    const double height = 2.2 * mm;
    const double x = 0.3 * mm;
    QPainterPath arrow(QPointF(x, middle));
    arrow.lineTo(x + width, middle);
    arrow.moveTo(x + width - height / 2, middle - height / 2);
    arrow.lineTo(x + width, middle);
    arrow.lineTo(x + width - height / 2, middle + height / 2);
    sheet.path(arrow, {}, colour, 1.1);
}

}  // namespace

/// Their words in quotation marks, our answer below in the accent.
Row objectionRow(const RowRequest& request) {
    const Setting& setting = request.setting;
    const TextStyle body = setting.body();
    const double cell = request.width - gutterWidth - railWidth;
    Row row = lineRow(request, breakText(quoted(request.entry.text.trimmed()), body, cell), gutterWidth, cell, body);
    row.gap = 3;
    const double side = 3.6 * mm;
    Sheet& first = row.slices.front().tail;
    first.icon(QStringLiteral("objection"), 0.2 * mm, body.leading / 2 + 0.1 - side / 2, side, setting.palette.ink3);
    drawMark(first, request.entry.mark, request.width - railWidth, body, setting);

    const bool answered = !request.entry.second.isEmpty();
    if (!answered && !request.entry.answers) return row;
    const double wide = request.width - gutterWidth;
    TextStyle style = setting.strongBody();
    if (!answered) style = setting.style(Face::Italic, style.size, style.leading, setting.palette.ink3);
    const QString text = answered ? request.entry.second : setting.words("no_answer");
    Row answer = lineRow(request, breakText(text, style, wide), gutterWidth, wide, style);
    if (answered)
        drawArrow(answer.slices.front().tail, style.leading / 2 + 0.1, setting.palette.accent);
    else
        answer.slices.front().tail.disc({0.2 * mm + side / 2, style.leading / 2 + 0.1}, 2 * mm, setting.palette.white,
                                        setting.palette.ink3, 0.75);
    for (Slice& slice : answer.slices) row.slices.push_back(std::move(slice));
    return row;
}

}  // namespace chandung::app::card
