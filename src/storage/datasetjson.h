#pragma once

#include "chandung/domain/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::storage {

/// The columns of a dataset as a JSON list, and back; nothing when it is not such a list.
[[nodiscard]] std::string columnsToJson(const std::vector<domain::DatasetColumn>& columns);
[[nodiscard]] std::optional<std::vector<domain::DatasetColumn>> columnsFromJson(const std::string& json);

}  // namespace chandung::storage
