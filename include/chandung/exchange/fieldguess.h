#pragma once

#include "chandung/domain/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// The fields that a column or key of somebody else's may mean, the likeliest first; empty when nothing is likely. The
/// catalogue's keys and labels are known, and usual names in English, Vietnamese and Malay; case and accents do not
/// count.
[[nodiscard]] std::vector<std::string> guessFields(std::string_view name, const domain::Catalogue& catalogue);

/// The choice that somebody means by a word: its code or name in any of the languages, "female" for "woman".
[[nodiscard]] std::optional<std::string> guessChoice(const domain::FieldDefinition& field, std::string_view text);

}  // namespace chandung::exchange
