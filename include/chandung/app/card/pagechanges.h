#pragma once

#include "chandung/app/card/carddocument.h"

class QPainter;

namespace chandung::app::card {

/// Where the ink of an item may be, with room for stacked marks, overhang and the width of lines.
[[nodiscard]] QRectF inkOf(const Item& item);

/// What must be painted anew when `after` takes the place of `before`: empty when they look the same, the whole page
/// when its size differs.
[[nodiscard]] QRectF changedArea(const Page& before, const Page& after);

/// Paints the part of a page that is in `area`, paper included, as `paintPage` would paint it; nothing outside is
/// touched. The edges of `area` should lie between pixels.
void paintArea(QPainter& painter, const Page& page, const QRectF& area);

}  // namespace chandung::app::card
