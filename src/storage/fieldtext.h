#pragma once

#include "chandung/domain/fieldvalue.h"

#include <string>

namespace chandung::storage {

/// The words of a field that can be found: texts, statements with their second parts and quotes. Numbers, codes of
/// lists and pictures have none.
[[nodiscard]] std::string textOf(const domain::FieldValue& value);

}  // namespace chandung::storage
