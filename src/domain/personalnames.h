#pragma once

#include "chandung/domain/sentences.h"

#include <string_view>
#include <vector>

namespace chandung::domain {

/// What look like names of people in a text; see findPersonal.
[[nodiscard]] std::vector<TextSpan> findNames(std::string_view text);

}  // namespace chandung::domain
