#pragma once

#include "app/card/sheet.h"

#include <QPainter>

#include <functional>

namespace chandung::app::card {

/// What `paint` paints, as marks of a page: so that a chart of the window stands in a PDF with real text and lines.
/// Its fonts are the card's, in pixels that are points. Flat colours, paths and single lines of text only.
[[nodiscard]] Sheet recordItems(const ItemRole& role, const std::function<void(QPainter&)>& paint);

}  // namespace chandung::app::card
