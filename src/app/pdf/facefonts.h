#pragma once

#include "app/pdf/finish.h"
#include "chandung/app/card/carddocument.h"

#include <array>
#include <cstdint>
#include <vector>

namespace chandung::app::pdf {

/// A line of text in the codes of a PDF's own fonts.
struct FaceLine {
    struct Code {
        std::uint16_t code = 0;
        int kerning = 0;  ///< thousandths of the size that the next letter moves
    };
    int font = 0;  ///< its number in the PDF
    std::vector<Code> codes;
};

/// The fonts of the pages that are written without Qt: of each face the letters that were used, each with a code of its
/// own, so that a code reads back as the letter that was put in.
class FaceFonts {
public:
    /// Whether a line can be written with these fonts.
    [[nodiscard]] static bool holds(const card::TextItem& item);

    /// A line that they hold.
    [[nodiscard]] FaceLine line(const card::TextItem& item);

    /// The fonts used, by their number.
    [[nodiscard]] std::map<int, FinishFont> fonts() const;

private:
    struct Letters {
        std::vector<std::uint16_t> codes;   ///< by letter; 0: not used yet
        std::vector<std::uint16_t> glyphs;  ///< by code; the first is the one for what is missing
        std::vector<char16_t> letters;      ///< by code
    };
    std::array<Letters, 4> m_faces;  ///< by Face
};

}  // namespace chandung::app::pdf
