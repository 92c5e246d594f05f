#pragma once

#include "app/card/job.h"

namespace chandung::app::card {

/// The map of a buying committee: members as cards around the decision; the width of a line is the influence, its
/// colour, form and mark the stance. Roles that nobody fills stand as open. What has no room follows in full.
[[nodiscard]] std::vector<Leaf> layoutCommitteePages(const domain::Committee& committee, const Job& job);

[[nodiscard]] QString committeeTitle(const domain::Committee& committee, const Job& job);

}  // namespace chandung::app::card
