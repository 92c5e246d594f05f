#pragma once

#include <QString>

class QPainter;

namespace chandung::app::pdf {

/// Draws the glyphs of a line that a colour font has as pictures (emoji): QPdfWriter embeds such a font without any
/// outline and so leaves them blank. The painter is as for the line itself, with the baseline at 0,0.
void paintColourGlyphs(QPainter& painter, const QString& text);

}  // namespace chandung::app::pdf
