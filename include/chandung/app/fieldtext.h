#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/fieldvalue.h"

#include <QString>

namespace chandung::app {

/// A value that is not a list of statements in words, as the card says it: "150–400 people", "RM 900–1,400 a month".
/// Empty for what has no words (pictures, lists of statements, nothing).
[[nodiscard]] QString fieldText(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                const Knowledge& knowledge, domain::Language language);

/// The name of a code of a choice; the code itself when the catalogue does not know it.
[[nodiscard]] QString choiceText(const domain::FieldDefinition& field, const std::string& code,
                                 domain::Language language);

}  // namespace chandung::app
