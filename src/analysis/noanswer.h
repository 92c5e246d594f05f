#pragma once

#include "tally.h"

#include <optional>

namespace chandung::analysis {

/// The number by which a column of whole numbers says that there is no answer (−1, 99, 999 …): far from all others, and
/// often enough to be meant. Nothing when there is none.
struct NoAnswer {
    double value = 0;
    std::size_t count = 0;
};
[[nodiscard]] std::optional<NoAnswer> noAnswerOf(const Tally& tally, char decimal);

}  // namespace chandung::analysis
