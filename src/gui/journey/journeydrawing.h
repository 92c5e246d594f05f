#pragma once

#include "chandung/domain/journey.h"
#include "gui/context.h"

#include <QPointF>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace chandung::gui {

class StageModel;

/// Height of the row with the curve, in device-independent pixels.
inline constexpr int feelingHeight = 150;
/// Height of the row with the funnel.
inline constexpr int customersHeight = 108;

/// Where a feeling of −2 … +2 stands in a cell, and which feeling stands at a height.
[[nodiscard]] QPointF feelingPoint(const QRect& cell, int feeling);
[[nodiscard]] int feelingAt(const QRect& cell, int y);

/// The part of the funnel, of the line of touchpoints, and of the curve of feelings, that runs through a column.
void drawCustomers(QPainter& painter, const Context& context, const StageModel& model,
                   const QStyleOptionViewItem& option, int column);
void drawTouchpoints(QPainter& painter, const Context& context, const StageModel& model,
                     const QStyleOptionViewItem& option, int column);
void drawFeelings(QPainter& painter, const Context& context, const StageModel& model,
                  const QStyleOptionViewItem& option, int column);

[[nodiscard]] int touchpointsHeight(const Context& context, const domain::Stage& stage, int width);

}  // namespace chandung::gui
