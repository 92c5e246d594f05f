#pragma once

#include "chandung/app/card/carddocument.h"

#include <functional>

class QPainter;

namespace chandung::app::card {

/// Where a kind of output does a thing its own way.
struct PaintHooks {
    /// Writes a line itself, or returns false to have it drawn.
    std::function<bool(const TextItem&)> text;
    /// Draws a picture, or returns false to have it drawn as on the screen. The clip is set.
    std::function<bool(QPainter&, const ImageItem&)> picture;
    /// Is called with the painter ready for the line (font set, baseline at 0,0); `draw` draws it.
    std::function<void(QPainter&, const TextItem&, const std::function<void()>& draw)> line;
};

/// Paints one page; the painter's unit is the point.
void paintPage(QPainter& painter, const Page& page, const PaintHooks& hooks);

}  // namespace chandung::app::card
