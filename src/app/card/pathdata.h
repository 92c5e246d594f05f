#pragma once

#include <QPainterPath>

namespace chandung::app::card {

/// A path in absolute notation: M move, L line, C cubic, Z close, and O x y r for a circle. Odd–even fill. `data` lives
/// as long as the program: a path is read once.
[[nodiscard]] QPainterPath parsePath(const char* data);

/// The same, left and right changed on the 120-unit grid of the avatars.
[[nodiscard]] QPainterPath mirrored(const QPainterPath& path);

}  // namespace chandung::app::card
