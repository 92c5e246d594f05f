#pragma once

#include "chandung/domain/language.h"
#include "chandung/domain/quality.h"

#include <map>
#include <vector>

namespace chandung::gui {

/// In which order personas stand.
struct PersonaOrder {
    enum class By { Study, Name, Label, Subtitle, Kind, Evidence, Review, Changed };
    By by = By::Study;
    bool descending = false;

    bool operator==(const PersonaOrder&) const = default;
};

/// Sorts as a reader of the language does (the Vietnamese alphabet in Vietnamese); what is equal, by name. Personas
/// without a name, study or date come last.
void sortPersonas(std::vector<domain::PersonaSummary>& personas, const PersonaOrder& order,
                  const std::map<domain::Uuid, domain::Study>& studies, domain::Language language);

}  // namespace chandung::gui
