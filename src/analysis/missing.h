#pragma once

#include <string_view>

namespace chandung::analysis {

/// Without white space at the ends (no-break spaces too).
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Whether a cell says that nothing is known: empty, "NA", "n/a", "-", "null", "#N/A" …
[[nodiscard]] bool isMissing(std::string_view cell);

}  // namespace chandung::analysis
