#pragma once

#include "gui/theme/theme.h"

#include <QString>

namespace chandung::gui {

/// The application style sheet: paddings and borders of standard widgets, nothing else. `glyphs` is a folder with the
/// small pictures it names (glyphNames), coloured for these colours.
[[nodiscard]] QString styleSheet(const Colours& colours, const QString& glyphs);

}  // namespace chandung::gui
