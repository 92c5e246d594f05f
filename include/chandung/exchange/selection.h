#pragma once

#include "chandung/domain/bundle.h"

#include <vector>

namespace chandung::exchange {

/// A bundle with these personas, in this order, and everything that they stand on: their studies, segments, what they
/// cite, their journeys, plans and pictures, and the workspace's own fields. Committees are left out: they speak of
/// other personas too.
[[nodiscard]] domain::Bundle selectPersonas(const domain::Bundle& bundle, const std::vector<domain::Uuid>& personas);

}  // namespace chandung::exchange
