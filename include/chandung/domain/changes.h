#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/persona.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// One field that says something else than before; either side may be empty.
struct FieldChange {
    std::string field;
    FieldValue before;
    FieldValue after;
};

/// What changed in the fields of a persona from one state to another, in catalogue order, unknown fields last. Ids of
/// statements do not matter, their evidence does.
[[nodiscard]] std::vector<FieldChange> changes(const Persona& before, const Persona& after, const Catalogue& catalogue);

}  // namespace chandung::domain
