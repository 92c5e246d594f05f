#pragma once

#include "chandung/domain/catalogue.h"
#include "exchange/jsontext.h"

#include <string>

namespace chandung::exchange {

/// Where a definition stands: in the program's own catalogue every text is there in three languages; a marketer's own
/// fields may have one text for all, and none but the label.
enum class DefinitionOrigin { BuiltIn, Own };

/// Read and write the entries of `groups` and `fields` as docs/catalogue.md describes them. Reading throws
/// domain::Error(WrongFormat) with `file` and the entry's key.
[[nodiscard]] domain::FieldGroup readGroup(const Json& json, const std::string& file, DefinitionOrigin origin);
[[nodiscard]] domain::FieldDefinition readDefinition(const Json& json, const std::string& file,
                                                     DefinitionOrigin origin);
[[nodiscard]] domain::CardBlock readBlock(const Json& json, const std::string& file);

[[nodiscard]] OrderedJson writeGroup(const domain::FieldGroup& group);
[[nodiscard]] OrderedJson writeDefinition(const domain::FieldDefinition& field);

}  // namespace chandung::exchange
