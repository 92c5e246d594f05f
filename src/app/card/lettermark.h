#pragma once

#include "app/card/setting.h"

namespace chandung::app::card {

/// The letter of a persona in a comparison, A to F, in a shape of its own: disc, square, diamond, hexagon, triangle,
/// pentagon. Shape and letter tell it without colour.
void drawLetter(Sheet& sheet, std::size_t index, const QPointF& centre, double side, const Palette& palette);

[[nodiscard]] QString letterOf(std::size_t index);

}  // namespace chandung::app::card
