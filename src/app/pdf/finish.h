#pragma once

// Plain C++17 without Qt: the PDF library's headers are no C++20 for every compiler, so src/parts/pdf.cpp is compiled
// as 17.

#include <cstddef>
#include <cstdio>
#include <functional>
#include <map>
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

/// What QPdfWriter cannot write. Texts are UTF-8.
struct Finish {
    std::string title;
    std::string author;
    std::string language;  ///< code
    std::vector<Bookmark> bookmarks;
    std::vector<std::string> spanTexts;
    std::map<int, FinishPhoto> photos;  ///< by the width of the picture they replace
};

/// What the part "pdf" offers.
struct PdfPart {
    /// Copies the PDF in `rough`, which is closed then, to `write` with all of that put in. What is in memory is the
    /// structure of the document; the pages' contents and the photos pass through one by one. Throws std::exception,
    /// also whatever `write` throws.
    void (*finish)(FILE* rough, const Finish& finish, const std::function<void(const char*, std::size_t)>& write);
};

}  // namespace chandung::app::pdf
