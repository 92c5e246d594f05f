#pragma once

#include "chandung/analysis/groupprofile.h"

#include <string>
#include <vector>

namespace chandung::analysis {

/// A draft name of a group out of its two strongest traits, in the words of the table: "management · Age 34–45".
[[nodiscard]] std::string nameOf(const std::vector<Trait>& traits, const std::vector<ColumnProfile>& profiles);

}  // namespace chandung::analysis
