#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/method.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Reads `resources/catalog/fields.json`. Throws domain::Error(WrongFormat) that names the entry.
[[nodiscard]] domain::Catalogue readCatalogue(std::string_view json);

/// Reads `resources/catalog/method.json`: the lists by name.
[[nodiscard]] std::map<std::string, std::vector<domain::MethodEntry>> readMethodLists(std::string_view json);
[[nodiscard]] domain::Method readMethod(std::string_view json);

/// Reads a flat list of words in three languages (`resources/catalog/card.json`): {"words": {"key": {"en","vi","ms"}}}.
[[nodiscard]] std::map<std::string, domain::LocalText> readWords(std::string_view json);

}  // namespace chandung::exchange
