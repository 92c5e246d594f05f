#pragma once

#include <string>
#include <vector>

namespace chandung::storage {

/// Texts one below the other; empty ones left out.
[[nodiscard]] std::string lines(const std::vector<std::string>& texts);

/// A text short enough to be a name: its first line, at most some 80 bytes.
[[nodiscard]] std::string shortened(const std::string& text);

}  // namespace chandung::storage
