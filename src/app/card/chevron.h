#pragma once

#include "app/card/units.h"

#include <QPainterPath>

namespace chandung::app::card {

inline constexpr double chevronTip = 3.2 * mm;

/// One stage of a strip; the first begins square, the others with the notch of the one before.
[[nodiscard]] inline QPainterPath chevron(double x, double width, double height, bool first) {
    QPainterPath path(QPointF(x, 0));
    path.lineTo(x + width, 0);
    path.lineTo(x + width + chevronTip, height / 2);
    path.lineTo(x + width, height);
    path.lineTo(x, height);
    if (!first) path.lineTo(x + chevronTip, height / 2);
    path.closeSubpath();
    return path;
}

}  // namespace chandung::app::card
