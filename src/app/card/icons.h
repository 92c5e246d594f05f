#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

namespace chandung::app::card {

/// Name and primitives of every icon.
[[nodiscard]] const std::vector<std::pair<const char*, const char*>>& iconData();

/// The parts of an icon on its 24-unit grid; empty for an unknown name.
struct IconPart {
    QPainterPath path;
    bool paper = false;  ///< filled with the paper colour under the stroke
    bool dot = false;    ///< filled with the pen's colour, no stroke
};
[[nodiscard]] const std::vector<IconPart>& iconParts(const QString& name);

}  // namespace chandung::app::card
