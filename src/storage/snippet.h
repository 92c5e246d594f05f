#pragma once

#include <string>
#include <vector>

namespace chandung::storage {

/// The words around the first hit in the original text; words that begin with one of the folded query words stand
/// between U+E000 and U+E001.
[[nodiscard]] std::string snippet(const std::string& text, const std::vector<std::string>& words);

}  // namespace chandung::storage
