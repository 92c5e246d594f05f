#pragma once

#include "app/card/setting.h"

namespace chandung::app::card {

/// How a stance looks: its colour, the form of its line, and a mark whose shape alone says it.
[[nodiscard]] QColor stanceColour(domain::Stance stance, const Palette& palette);
[[nodiscard]] std::vector<double> stanceDash(domain::Stance stance, double width);
void drawStance(Sheet& sheet, domain::Stance stance, const QPointF& centre, const Palette& palette);
inline constexpr double stanceSide = 4.6 * mm;

/// The width of the line of an influence of 1–5.
[[nodiscard]] double influenceWidth(int influence);

/// The icon of a buying role.
[[nodiscard]] QString roleIcon(domain::Role role);

}  // namespace chandung::app::card
