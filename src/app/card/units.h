#pragma once

namespace chandung::app::card {

/// Points in a millimetre: pages and columns are measured in mm, type and rhythm in points.
inline constexpr double mm = 72.0 / 25.4;

}  // namespace chandung::app::card
