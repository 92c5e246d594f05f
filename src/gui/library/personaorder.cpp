#include "gui/library/personaorder.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"

#include <algorithm>
#include <optional>

namespace chandung::gui {

using app::toQt;
using By = PersonaOrder::By;

namespace {

/// What a persona is sorted by: first a text or a number, then the name.
struct Key {
    bool missing = false;
    const QCollatorSortKey* text = nullptr;
    double number = 0;
    const QCollatorSortKey* name = nullptr;
    std::size_t at = 0;
};

class Keys {
public:
    Keys(const std::map<domain::Uuid, domain::Study>& studies, domain::Language language, SortKeys& keys)
        : m_studies(studies), m_language(language), m_keys(keys), m_today(domain::todayUtc()) {}

    Key of(const domain::PersonaSummary& persona, By by) const {
        Key key;
        key.name = &m_keys.of(persona.name, m_language);
        const auto study = m_studies.find(persona.studyId);
        switch (by) {
            case By::Study:
                setText(key, study == m_studies.end() ? std::string() : study->second.name);
                break;
            case By::Name:
                setText(key, persona.name);
                break;
            case By::Label:
                setText(key, persona.label);
                break;
            case By::Subtitle:
                setText(key, persona.subtitle);
                break;
            case By::Kind:
                key.number = static_cast<double>(persona.kind);
                break;
            case By::Evidence:
                key.missing = persona.statements == 0;
                key.number = key.missing ? 0 : static_cast<double>(persona.backed) / persona.statements;
                break;
            case By::Review: {
                const auto due =
                    domain::reviewDue(persona, study == m_studies.end() ? nullptr : &study->second, m_today);
                key.missing = !due.known;
                key.number = due.daysLeft;
                break;
            }
            case By::Changed:
                setText(key, persona.updatedAt);
                break;
        }
        return key;
    }

private:
    void setText(Key& key, const std::string& text) const {
        key.missing = text.empty();
        key.text = &m_keys.of(text, m_language);
    }

    const std::map<domain::Uuid, domain::Study>& m_studies;
    domain::Language m_language;
    SortKeys& m_keys;
    std::chrono::year_month_day m_today;
};

bool before(const Key& a, const Key& b, bool descending) {
    if (a.missing != b.missing) return b.missing;
    const int words = a.text && b.text && a.text != b.text ? a.text->compare(*b.text) : 0;
    if (words != 0) return descending ? words > 0 : words < 0;
    if (a.number != b.number) return descending ? a.number > b.number : a.number < b.number;
    return a.name->compare(*b.name) < 0;
}

}  // namespace

const QCollatorSortKey& SortKeys::of(const std::string& text, domain::Language language) {
    if (!m_collator || language != m_language) {
        m_keys.clear();
        m_language = language;
        m_collator.emplace(app::localeOf(language));
        m_collator->setNumericMode(true);
        m_collator->setCaseSensitivity(Qt::CaseInsensitive);
    }
    const auto known = m_keys.find(text);
    return known != m_keys.end() ? known->second : m_keys.emplace(text, m_collator->sortKey(toQt(text))).first->second;
}

void sortPersonas(std::vector<domain::PersonaSummary>& personas, const PersonaOrder& order,
                  const std::map<domain::Uuid, domain::Study>& studies, domain::Language language, SortKeys& memo) {
    const Keys keys(studies, language, memo);
    std::vector<Key> sorted;
    sorted.reserve(personas.size());
    for (std::size_t at = 0; at < personas.size(); ++at) {
        sorted.push_back(keys.of(personas[at], order.by));
        sorted.back().at = at;
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Key& a, const Key& b) { return before(a, b, order.descending); });
    std::vector<domain::PersonaSummary> result;
    result.reserve(personas.size());
    for (const Key& key : sorted) result.push_back(std::move(personas[key.at]));
    personas = std::move(result);
}

}  // namespace chandung::gui
