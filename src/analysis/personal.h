#pragma once

#include "chandung/analysis/columnprofile.h"
#include "tally.h"

#include <string>

namespace chandung::analysis {

/// Whether a column holds what points to one person: by its name in English, Vietnamese or Malay and by what its cells
/// look like.
[[nodiscard]] PersonalKind personalKindOf(const std::string& name, const Tally& tally, ColumnType type);

/// Whether the name of a column says that its digits are codes: "Store code", "ZIP", "Mã vùng", "Poskod",
/// "customer_id".
[[nodiscard]] bool namesCode(const std::string& name);

/// Whether the name says that each row has its own: "ID", "Respondent ID", "Mã khách hàng", "No.".
[[nodiscard]] bool namesIdentifier(const std::string& name);

/// Whether the name speaks of a date.
[[nodiscard]] bool namesDate(const std::string& name);

}  // namespace chandung::analysis
