#pragma once

#include "cli/output.h"

#include <string>
#include <vector>

namespace chandung::cli {

/// An interchange value as lines of text: statements with their evidence count, ranges as from–to. Null has no lines.
[[nodiscard]] std::vector<std::string> valueLines(const Json& value);

}  // namespace chandung::cli
