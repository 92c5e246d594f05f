#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/fieldvalue.h"

#include <QString>

namespace chandung::app {

/// A value as a reader says it, in a language: "150–400 people"; statements one a line, with their second part. Empty
/// for nothing and for pictures.
[[nodiscard]] QString valueText(const domain::FieldDefinition& field, const domain::FieldValue& value,
                                const Knowledge& knowledge, domain::Language language);

}  // namespace chandung::app
