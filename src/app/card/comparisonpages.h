#pragma once

#include "app/card/evidence.h"
#include "app/card/job.h"

namespace chandung::app::card {

inline constexpr std::size_t mostCompared = 6;

/// Two to six personas side by side: what differs first, scales on one axis, ranges on one ruler, and what all share
/// folded into lines. Evidence is numbered in `book`; `counted`: these are its first uses.
[[nodiscard]] std::vector<Leaf> layoutComparisonPages(const std::vector<const domain::Persona*>& personas,
                                                      const Job& job, EvidenceBook& book, bool counted);

}  // namespace chandung::app::card
