#pragma once

#include "chandung/domain/catalogue.h"

#include <optional>
#include <string>

/// A workspace's own groups and fields as JSON, as they are kept in the file.
namespace chandung::storage {

[[nodiscard]] std::string groupToText(const domain::FieldGroup& group);
[[nodiscard]] std::string fieldToText(const domain::FieldDefinition& field);

// Nothing when the text is not what this program writes.
[[nodiscard]] std::optional<domain::FieldGroup> groupFromText(const std::string& text);
[[nodiscard]] std::optional<domain::FieldDefinition> fieldFromText(const std::string& text);

}  // namespace chandung::storage
