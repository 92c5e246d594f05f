#include "app/card/lettermark.h"

#include <cmath>
#include <numbers>

namespace chandung::app::card {

namespace {

QPainterPath polygon(const QPointF& centre, double radius, int corners) {
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * i / corners;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(std::size_t index, const QPointF& centre, double side) {
    const double half = side / 2;
    QPainterPath path;
    switch (index % 6) {
        case 0:
            path.addEllipse(centre, half, half);
            return path;
        case 1:
            path.addRoundedRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, half * 1.8, half * 1.8), 1, 1);
            return path;
        case 2:
            return polygon(centre, half * 1.22, 4);
        case 3:
            return polygon(centre, half * 1.08, 6);
        case 4:
            return polygon(centre + QPointF(0, half * 0.18), half * 1.36, 3);
        default:
            return polygon(centre, half * 1.12, 5);
    }
}

}  // namespace

QString letterOf(std::size_t index) {
    return QString(QLatin1Char(static_cast<char>('A' + index % 26)));
}

void drawLetter(Sheet& sheet, std::size_t index, const QPointF& centre, double side, const Palette& palette) {
    sheet.path(shapeOf(index, centre, side), palette.accent, palette.white, 0.7);
    const TextStyle style{Face::Bold, 8, 12, palette.white, 0};
    const double drop = index % 6 == 4 ? 1.2 : 0;
    sheet.text(letterOf(index), centre.x() - side, centre.y() - 6.1 + drop, style, 2 * side, Align::Centre);
}

}  // namespace chandung::app::card
