#include "app/card/stance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace chandung::app::card {

using domain::Stance;

namespace {

QPainterPath polygon(const QPointF& centre, double radius, int corners, double turn) {
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(Stance stance, const QPointF& centre) {
    const double half = stanceSide / 2;
    QPainterPath path;
    switch (stance) {
        case Stance::Supports:
            path.addEllipse(centre, half, half);
            break;
        case Stance::Neutral:
            path.addRoundedRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, half * 1.8, half * 1.8), 1.2,
                                1.2);
            break;
        case Stance::Opposes:
            path = polygon(centre, half * 1.04, 8, std::numbers::pi / 8);
            break;
        case Stance::Unknown:
            path = polygon(centre, half * 1.16, 4, 0);
            break;
    }
    return path;
}

}  // namespace

QColor stanceColour(Stance stance, const Palette& palette) {
    if (palette.outline) return palette.ink;
    switch (stance) {
        case Stance::Supports:
            return {0x2E, 0x6A, 0x3C};
        case Stance::Neutral:
            return {0x46, 0x51, 0x5E};
        case Stance::Opposes:
            return {0x9C, 0x2A, 0x42};
        case Stance::Unknown:
            break;
    }
    return {0x85, 0x58, 0x0A};
}

std::vector<double> stanceDash(Stance stance, double width) {
    if (stance == Stance::Opposes) return {2.6 * mm, 1.5 * mm};
    if (stance == Stance::Unknown) return {0.01, std::max(width * 1.9, 3.0)};
    return {};
}

void drawStance(Sheet& sheet, Stance stance, const QPointF& centre, const Palette& palette) {
    sheet.path(shapeOf(stance, centre), stanceColour(stance, palette));
    const auto at = [&](double x, double y) { return centre + QPointF(x, y); };
    QPainterPath mark;
    switch (stance) {
        case Stance::Supports:
            mark.moveTo(at(-2.9, 0.2));
            mark.lineTo(at(-0.8, 2.3));
            mark.lineTo(at(3, -2.2));
            break;
        case Stance::Neutral:
            mark.moveTo(at(-2.6, 0));
            mark.lineTo(at(0, 0));
            mark.lineTo(at(2.6, 0));
            break;
        case Stance::Opposes:
            mark.moveTo(at(-2.1, -2.1));
            mark.lineTo(at(2.1, 2.1));
            mark.moveTo(at(2.1, -2.1));
            mark.lineTo(at(-2.1, 2.1));
            break;
        case Stance::Unknown:
            mark.moveTo(at(-1.7, -1.6));
            mark.cubicTo(at(-1.5, -4), at(1.9, -4), at(1.7, -1.5));
            mark.cubicTo(at(1.5, -0.3), at(0, -0.1), at(0, 1.2));
            break;
    }
    sheet.path(mark, {}, palette.white, 1.4);
    if (stance == Stance::Unknown) sheet.disc(at(0, 3.3), 1.7, palette.white);
}

double influenceWidth(int influence) {
    static constexpr std::array widths{0.75, 1.25, 2.25, 3.5, 5.0};
    return widths[static_cast<std::size_t>(std::clamp(influence, 1, 5) - 1)];
}

QString roleIcon(domain::Role role) {
    static constexpr std::array names{"flag", "measure", "role", "money", "lock", "handshake", "product"};
    return QString::fromLatin1(names[static_cast<std::size_t>(role)]);
}

}  // namespace chandung::app::card
