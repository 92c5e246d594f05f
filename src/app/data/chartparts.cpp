#include "chartparts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chandung::app {

namespace parts {

QColor colourOf(std::size_t group, const ChartLook& look) {
    return look.data.empty() ? look.accent : look.data[group % look.data.size()];
}

Ticks ticksFor(double least, double most, int about) {
    if (!(most > least)) most = least + 1;
    const double rough = (most - least) / about;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double part = rough / power;
    Ticks ticks;
    ticks.step = power * (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10);
    ticks.from = std::floor(least / ticks.step) * ticks.step;
    ticks.to = std::ceil(most / ticks.step) * ticks.step;
    return ticks;
}

void text(QPainter& painter, const QRectF& box, int flags, const QString& words, const QColor& colour,
          const QFont& font) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, flags | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
}

}  // namespace parts

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points, const QPointF& middle, double size) {
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        const QPointF at = middle + point * size;
        if (std::exchange(first, false))
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath star(const QPointF& middle, double size) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const QPointF at = middle + QPointF(std::cos(angle), std::sin(angle)) * (i % 2 ? size * 0.45 : size * 1.2);
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

}  // namespace

void paintGroupMark(QPainter& painter, const QPointF& middle, double size, std::size_t group, const ChartLook& look) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(parts::colourOf(group, look));
    switch (group % 7) {
        case 0:
            painter.drawEllipse(middle, size, size);
            break;
        case 1:
            painter.drawRect(QRectF(middle.x() - size * 0.9, middle.y() - size * 0.9, size * 1.8, size * 1.8));
            break;
        case 2:
            painter.drawPath(polygon({{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}}, middle, size));
            break;
        case 3:
            painter.drawPath(polygon({{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}, middle, size));
            break;
        case 4:
            painter.drawPath(polygon({{-1.1, -0.9}, {1.1, -0.9}, {0, 1.1}}, middle, size));
            break;
        case 5:
            painter.drawRect(QRectF(middle.x() - size * 0.35, middle.y() - size, size * 0.7, size * 2));
            painter.drawRect(QRectF(middle.x() - size, middle.y() - size * 0.35, size * 2, size * 0.7));
            break;
        default:
            painter.drawPath(star(middle, size));
    }
}

}  // namespace chandung::app
