#pragma once

#include "chandung/domain/language.h"
#include "chandung/domain/quality.h"

#include <QCollator>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace chandung::gui {

/// In which order personas stand.
struct PersonaOrder {
    enum class By { Study, Name, Label, Subtitle, Kind, Evidence, Review, Changed };
    By by = By::Study;
    bool descending = false;

    bool operator==(const PersonaOrder&) const = default;
};

/// What texts are sorted by in a language, made once for each text.
class SortKeys {
public:
    [[nodiscard]] const QCollatorSortKey& of(const std::string& text, domain::Language language);

private:
    domain::Language m_language = domain::Language::En;
    std::optional<QCollator> m_collator;
    std::unordered_map<std::string, QCollatorSortKey> m_keys;
};

/// Sorts as a reader of the language does (the Vietnamese alphabet in Vietnamese); what is equal, by name. Personas
/// without a name, study or date come last.
void sortPersonas(std::vector<domain::PersonaSummary>& personas, const PersonaOrder& order,
                  const std::map<domain::Uuid, domain::Study>& studies, domain::Language language, SortKeys& keys);

}  // namespace chandung::gui
