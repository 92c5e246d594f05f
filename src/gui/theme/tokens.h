#pragma once

#include "gui/theme/theme.h"

namespace chandung::gui {

/// The two tables of colours; the only place where a colour of the windows is written.
[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

}  // namespace chandung::gui
