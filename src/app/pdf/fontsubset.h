#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace chandung::app::pdf {

/// A TrueType font of these glyphs, numbered from 0 in this order; parts of composed glyphs follow. Without what only
/// screens of few pixels need, and without a table of letters: a PDF has its own.
[[nodiscard]] std::string fontSubset(const QByteArray& font, const std::vector<std::uint16_t>& glyphs);

}  // namespace chandung::app::pdf
