#pragma once

#include "chandung/domain/catalogue.h"
#include "exchange/jsontext.h"

#include <optional>

namespace chandung::exchange {

/// What somebody else wrote ("34–45", "Nữ", "a; b; c") in the form that a field has in the interchange format; nothing
/// when it does not fit without losing some of it.
[[nodiscard]] std::optional<Json> looseValue(const domain::FieldDefinition& field, const Json& value);

}  // namespace chandung::exchange
