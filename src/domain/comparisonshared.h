#pragma once

#include "chandung/domain/comparison.h"
#include "domain/comparisontext.h"

namespace chandung::domain {

/// Which statements of several lists say the same, one list for each persona, null for none. Equal ones are found
/// first, then near-equal ones, the nearest first; what is found does not depend on the order of the lists.
[[nodiscard]] std::vector<SharedStatement> sharedStatements(const std::vector<const Statements*>& lists,
                                                            Vocabulary& vocabulary);

}  // namespace chandung::domain
