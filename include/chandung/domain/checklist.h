#pragma once

#include "chandung/domain/quality.h"

#include <vector>

namespace chandung::domain {

/// What the steps of a study ask of a persona; more than half of it stands in its summary.
struct PersonaFacts {
    Coverage coverage;
    bool quote = false, goals = false, pains = false;  ///< says something there
    bool reviewed = false;
    bool overdue = false;
};

/// `checklist` for a study whose personas are known by their facts alone; those in `bundle` are not looked at.
[[nodiscard]] std::vector<CheckItem> checklist(const Study& study, const Bundle& bundle,
                                               const std::vector<PersonaFacts>& personas, int step);

}  // namespace chandung::domain
