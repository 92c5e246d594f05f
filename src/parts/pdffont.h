#pragma once

#include "app/pdf/finish.h"

#include <string>

namespace chandung::app::pdf {

/// A font file with some glyphs only, and where each code of a PDF finds its own.
struct CutFont {
    std::string program;  ///< TrueType, without what only screens of few pixels need and without a table of letters
    std::string places;   ///< by code, 16 bits, big-endian: the number of its glyph, as CIDToGIDMap wants it
};

/// Cuts a font to its used glyphs (HarfBuzz). Throws std::runtime_error when the file is no font.
[[nodiscard]] CutFont cutFont(const FinishFont& font);

}  // namespace chandung::app::pdf
