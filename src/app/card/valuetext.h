#pragma once

#include "app/card/words.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"

namespace chandung::app::card {

/// A value that is not a list of statements, as the card says it: "150–400 people", "RM 900–1,400 a month". Empty for
/// what has no words.
[[nodiscard]] QString valueText(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                const Words& words);

/// The numbers of a range alone: "36–45", "from 30".
[[nodiscard]] QString rangeNumbers(const domain::Range& range, const Words& words);

/// The name of a choice; the code itself when the catalogue does not know it.
[[nodiscard]] QString choiceText(const domain::FieldDefinition& field, const std::string& code, const Words& words);

}  // namespace chandung::app::card
