#pragma once

#include <QPainterPath>

#include <string>

namespace chandung::app {

/// The dark squares of a QR code in a square of this side; empty when the text does not fit into a code.
[[nodiscard]] QPainterPath qrPath(const std::string& text, double side);

}  // namespace chandung::app
