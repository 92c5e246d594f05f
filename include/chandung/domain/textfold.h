#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chandung::domain {

/// For finding: without accents and case, Đ/đ as d. "Đà Nẵng" becomes "da nang". Invalid UTF-8 is kept as it is.
[[nodiscard]] std::string fold(std::string_view text);

/// The folded words of a text, split at what is neither letter nor digit.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);
/// The same of a text that fold() has been through.
[[nodiscard]] std::vector<std::string> wordsOfFolded(std::string_view folded);

/// The number of characters a reader counts (grapheme clusters).
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Whether the bytes are valid UTF-8; the offset of the first bad byte otherwise.
struct Utf8Check {
    bool valid = true;
    std::size_t offset = 0;
};
[[nodiscard]] Utf8Check checkUtf8(std::string_view text);

}  // namespace chandung::domain
