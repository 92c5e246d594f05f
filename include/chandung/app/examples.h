#pragma once

#include "chandung/app/knowledge.h"

namespace chandung::app {

/// The example of a field for personas of a kind: the field's own, or another where that speaks of the other world
/// (the lists "examples_b2b" and "examples_b2c" of method.json).
[[nodiscard]] const domain::LocalText& exampleFor(const Knowledge& knowledge, const domain::FieldDefinition& field,
                                                  domain::CustomerKind kind);

}  // namespace chandung::app
