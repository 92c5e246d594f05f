#pragma once

#include "chandung/domain/committee.h"
#include "chandung/domain/journey.h"

namespace chandung::domain {

/// Whether two states differ in exactly one text (a list of short texts counts as one) and in nothing else: the one
/// came from the other by typing.
[[nodiscard]] bool differInOneText(const Committee& before, const Committee& after);
[[nodiscard]] bool differInOneText(const Journey& before, const Journey& after);
[[nodiscard]] bool differInOneText(const Plan& before, const Plan& after);

}  // namespace chandung::domain
