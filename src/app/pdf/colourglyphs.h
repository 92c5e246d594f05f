#pragma once

#include "app/pdf/textspans.h"

namespace chandung::app::pdf {

/// Draws the glyphs of a line that a colour font has as pictures (emoji): QPdfWriter embeds such a font without any
/// outline and so leaves them blank. The painter is as for the line itself, with the baseline at 0,0.
void paintColourGlyphs(QPainter& painter, const QString& text);

/// Draws a right-to-left line in which some signs do not tell their text: each of those is a span of its own, code
/// point for code point in reading order, because readers turn the span of a whole line round. False when the line has
/// none; then nothing was drawn.
bool paintMixedLine(QPainter& painter, const QString& text, TextSpans& spans);

}  // namespace chandung::app::pdf
