#pragma once

#include "chandung/analysis/grouping.h"
#include "features.h"

namespace chandung::analysis {

/// Says plainly where groups are weak or were made of what is not quite what it seems.
void addWarnings(const domain::Table& table, const std::vector<ColumnProfile>& profiles, const Features& features,
                 Grouping& grouping);

/// How often a single column tells a row's group, 0–1. `place`: number columns first, then the coded ones; 0 when it
/// has too many values to say. Of large tables, a share that a part of the rows shows to be small is that part's.
[[nodiscard]] double tellsGroup(const Features& features, std::size_t place, const std::vector<std::uint8_t>& groupOf,
                                std::size_t groups);

}  // namespace chandung::analysis
