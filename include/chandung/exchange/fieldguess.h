#pragma once

#include "chandung/domain/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// The fields that a column or key of somebody else's may mean, the likeliest first; empty when nothing is likely. The
/// catalogue's keys and labels are known, and usual names in English, Vietnamese and Malay; case and accents do not
/// count.
[[nodiscard]] std::vector<std::string> guessFields(std::string_view name, const domain::Catalogue& catalogue);

}  // namespace chandung::exchange
