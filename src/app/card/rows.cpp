#include "app/card/rows.h"

#include <QHash>

#include <algorithm>

namespace chandung::app::card {

double Row::height() const {
    double sum = 0;
    for (const Slice& slice : slices) sum += slice.height;
    return sum;
}

Row layoutRow(const RowRequest& request) {
    using Maker = Row (*)(const RowRequest&);
    static const QHash<QString, Maker> makers{
        {QStringLiteral("rows"), keyValueRow},      {QStringLiteral("bullets"), bulletRow},
        {QStringLiteral("ranked"), rankedRow},      {QStringLiteral("pains"), painRow},
        {QStringLiteral("questions"), questionRow}, {QStringLiteral("objections"), objectionRow},
        {QStringLiteral("channels"), channelRow},   {QStringLiteral("sliders"), sliderRow},
        {QStringLiteral("prose"), proseRow},        {QStringLiteral("open"), openRow},
    };
    if (request.entry.scale) return sliderRow(request);
    return makers.value(request.block.style, bulletRow)(request);
}

Row lineRow(const RowRequest& request, const QStringList& lines, double x, double cell, const TextStyle& style) {
    Row row;
    const ItemRole role{request.block.key, request.entry.field};
    for (const QString& line : lines) {
        Slice slice{Sheet(role), Sheet(role), style.leading};
        slice.ink.text(line, x, 0, style, cell);
        row.slices.push_back(std::move(slice));
    }
    if (row.slices.empty()) row.slices.push_back({Sheet(role), Sheet(role), style.leading});
    return row;
}

void addKey(Row& row, const QStringList& key, const TextStyle& style, double width, const ItemRole& role) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(key.size()); ++i) {
        const QString& line = key.at(static_cast<qsizetype>(i));
        if (i >= row.slices.size()) row.slices.push_back({Sheet(role), Sheet(role), style.leading});
        if (i > 0) {
            row.slices[i].tail.text(line, 0, 0, style, width);
            continue;
        }
        Sheet first(role);
        first.text(line, 0, 0, style, width);
        first.append(row.slices[i].ink, {});
        row.slices[i].ink = first;
    }
}

void drawMark(Sheet& sheet, const Mark& mark, double x, const TextStyle& line, const Setting& setting) {
    if (mark.kind == Mark::Kind::None) return;
    const double diameter = 2 * mm;
    const QPointF centre(x + 0.6 * mm + diameter / 2, line.leading / 2 + 0.1);
    if (mark.kind == Mark::Kind::Assumption)
        return sheet.disc(centre, diameter, setting.palette.white, setting.palette.ink3, 0.75);
    sheet.disc(centre, diameter, setting.palette.accent);

    // At most three numbers, fewer when they would leave the rail; the page of evidence has them all.
    const TextStyle style = setting.small(setting.palette.ink2);
    const double room = railWidth - 3.5 * mm + 0.5;
    QString text;
    for (int count = std::min<int>(3, static_cast<int>(mark.numbers.size())); count > 0; --count) {
        QStringList list;
        for (int i = 0; i < count; ++i) list.push_back(setting.words.number(mark.numbers[static_cast<std::size_t>(i)]));
        text = list.join(QStringLiteral(", "));
        if (count < static_cast<int>(mark.numbers.size())) text += QStringLiteral(" …");
        if (textWidth(text, style) <= room) break;
    }
    sheet.text(text, x + 3.5 * mm, baselineOffset(line) - baselineOffset(style), style);
}

void drawBullet(Sheet& sheet, const Setting& setting) {
    const double side = 1.4 * mm;
    sheet.box(QRectF((gutterWidth - side) / 2, 6.1 - side / 2, side, side), 0.2, setting.palette.accent);
}

void drawBar(Sheet& sheet, const QPointF& topLeft, int segments, int filled, const QSizeF& segment, double gap,
             const Setting& setting) {
    for (int i = 0; i < segments; ++i) {
        const QRectF rect(topLeft.x() + i * (segment.width() + gap), topLeft.y(), segment.width(), segment.height());
        sheet.box(rect, 0.5 * mm, i < filled ? setting.palette.accent : setting.palette.t28, setting.palette.edge,
                  0.2 * mm);
    }
}

}  // namespace chandung::app::card
