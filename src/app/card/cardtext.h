#pragma once

#include "chandung/app/card/carddocument.h"

#include <QFont>
#include <QStringList>

namespace chandung::app::card {

/// How a text is set. Lines stand by the leading, never by the metrics of a font, so that Vietnamese stacks and
/// fallback scripts keep the grid.
struct TextStyle {
    Face face = Face::Regular;
    double size = 9;
    double leading = 12;
    QColor colour;
    double tracking = 0;
};

/// Fonts are measured and painted in hundredths of a point, whatever the device: what is measured is what prints.
inline constexpr double fontUnit = 100;
[[nodiscard]] const QFont& cardFont(Face face, double size, double tracking);

/// Width of one line in points.
[[nodiscard]] double textWidth(const QString& text, const TextStyle& style);

/// From the top of a line box to the baseline.
[[nodiscard]] double baselineOffset(const TextStyle& style);

enum class Wrap {
    Plain,
    Balanced  ///< lines of like width: quotes, journey cells
};

/// The lines of a text in a column. Breaks never fall inside a number with its unit or a date, no last line holds one
/// short word, and a word wider than the column breaks between characters. Nothing is dropped but white space.
[[nodiscard]] QStringList breakText(const QString& text, const TextStyle& style, double width, Wrap wrap = Wrap::Plain);

/// As many leading whole sentences (else words) as fit into `maxLines`; `complete` tells whether that is all of the
/// text.
struct FittedText {
    QStringList lines;
    bool complete = true;
};
[[nodiscard]] FittedText fitText(const QString& text, const TextStyle& style, double width, int maxLines,
                                 Wrap wrap = Wrap::Plain);

/// The same, with dots at the end when something is missing: for lists of what is whole elsewhere.
[[nodiscard]] QStringList shortenText(const QString& text, const TextStyle& style, double width, int maxLines);

}  // namespace chandung::app::card
