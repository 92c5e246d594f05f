#pragma once

// Plain C++17 without Qt: the PDF library's headers are no C++20 for every compiler, so src/parts/pdf.cpp is compiled
// as 17.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace chandung::app::pdf {

/// A mark in a page's content: a rectangle of side 1, far outside the page, that finishing turns into the beginning
/// (its y is the number of the text) or the end of a marked-content span.
constexpr double spanBeginX = -7001;
constexpr double spanEndX = -7002;

/// An entry of the outline.
struct Bookmark {
    std::string title;
    int page = 0;   ///< from 0
    int level = 0;  ///< 0: at the top
};

/// The JPEG that is put in for a picture of one row of pixels.
struct FinishPhoto {
    const char* bytes = nullptr;
    std::size_t size = 0;
    int width = 0;
    int height = 0;
    bool grey = false;
};

/// A font of pages that were written without QPdfWriter. Measures are thousandths of the size.
struct FinishFont {
    std::string name;
    bool italic = false;
    bool bold = false;
    const char* file = nullptr;  ///< the whole font, TrueType; outlives the writing
    std::size_t fileSize = 0;
    std::vector<std::uint16_t> glyphs;  ///< by code: its glyph in the file
    std::vector<int> widths;            ///< by code
    std::vector<char16_t> letters;      ///< by code: what it reads as; 0: nothing
    std::array<int, 4> box{};
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
    int italicAngle = 0;
};

/// An outline that pages draw by its number: operators from its first point, and what they cover.
struct FinishShape {
    std::string content;
    std::array<int, 4> box{};
};

/// A page in the order of the document: the next one of QPdfWriter's, or its size and operators, as zlib packs them.
struct FinishPage {
    bool fromRough = false;
    double width = 0;
    double height = 0;
    std::string content;
    std::set<int> photos;
    std::set<int> shapes;
};

/// What QPdfWriter cannot write. Texts are UTF-8.
struct Finish {
    std::string title;
    std::string author;
    std::string language;  ///< code
    std::string metadata;  ///< XMP
    std::string created;   ///< as a PDF writes a time
    std::vector<Bookmark> bookmarks;
    std::vector<std::string> spanTexts;
    std::map<int, FinishPhoto> photos;  ///< by the width of the picture they replace
    std::map<int, FinishFont> fonts;    ///< by number
    std::map<int, FinishShape> shapes;  ///< by number
    std::vector<FinishPage> pages;
};

/// What the part "pdf" offers.
struct PdfPart {
    /// Writes the pages to `write` with all of that put in; QPdfWriter's from the PDF in `rough`, which is closed then,
    /// or null when there are none. What is in memory is the structure of the document and the packed operators of the
    /// pages that have them here; all else passes through. Throws std::exception, also whatever `write` throws.
    void (*finish)(FILE* rough, const Finish& finish, const std::function<void(const char*, std::size_t)>& write);
};

}  // namespace chandung::app::pdf
