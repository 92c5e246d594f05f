#pragma once

#include "tally.h"

#include <optional>

namespace chandung::analysis {

/// The character between the options of a multi-select column; nothing when the cells hold one value each. A comma
/// counts only where the parts recur in many combinations: "No, not at all" is one answer.
[[nodiscard]] std::optional<char> separatorOf(const Tally& tally);

}  // namespace chandung::analysis
