#pragma once

#include "chandung/app/data/charts.h"

#include <QRectF>

namespace chandung::app::parts {

/// The colour of a group.
[[nodiscard]] QColor colourOf(std::size_t group, const ChartLook& look);

/// A scale of round numbers that covers a span.
struct Ticks {
    double from = 0;
    double to = 1;
    double step = 1;
    [[nodiscard]] double place(double value, double begin, double end) const {
        return begin + (value - from) / (to - from) * (end - begin);
    }
};
[[nodiscard]] Ticks ticksFor(double least, double most, int about = 4);

void text(QPainter& painter, const QRectF& box, int flags, const QString& words, const QColor& colour,
          const QFont& font);

}  // namespace chandung::app::parts
