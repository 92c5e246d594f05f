#pragma once

#include "chandung/domain/catalogue.h"
#include "exchange/jsontext.h"

#include <optional>
#include <string>

namespace chandung::exchange {

/// "23", "23,5 %", "1.200.000 ₫"; nothing when there are letters beside a currency.
[[nodiscard]] std::optional<double> looseNumber(const std::string& text);

/// "34–45", "34-45 VND/month", "50+", "under 30", "từ 20 đến 30 tuổi" as a range of the interchange format; nothing
/// when words are left over that the field has no place for.
[[nodiscard]] std::optional<Json> looseRange(const std::string& text, const domain::FieldDefinition& field);

}  // namespace chandung::exchange
