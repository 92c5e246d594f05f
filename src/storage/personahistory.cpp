#include "storage/personahistory.h"

namespace chandung::storage {

void PersonaHistory::add(const HistoryEntry& entry) {
    apply(entry);
    noteVersion(entry.at);
}

/// Step by step: what speaks of something that was taken away since without an entry of its own (a citation whose
/// source is gone) is passed over, and the rest still counts.
void PersonaHistory::apply(const HistoryEntry& entry) {
    const auto patch = parsed(entry.patch, [](const Json& json) { return json; });
    if (!patch || !patch->is_array()) return;
    for (const Json& step : *patch) {
        try {
            m_document = m_document.patch(Json::array({step}));
        } catch (const Json::exception&) {
            continue;
        }
    }
}

void PersonaHistory::noteVersion(const std::string& at) {
    std::optional<domain::Persona> persona = now();
    if (!persona) return;
    while (!m_versions.empty() && m_versions.back().review.version > persona->version) m_versions.pop_back();
    if (!m_versions.empty() && m_versions.back().review.version == persona->version) return;
    domain::Review review{persona->version, at.substr(0, 10), {}, {}};
    if (!m_versions.empty() && !persona->reviews.empty() && persona->reviews.back().version == persona->version)
        review = persona->reviews.back();
    m_versions.push_back({at, std::move(review), *std::move(persona)});
}

std::optional<domain::Persona> PersonaHistory::now() const {
    std::optional<domain::Persona> persona = personaFromJson(m_document);
    if (persona) persona->id = m_persona;
    return persona;
}

}  // namespace chandung::storage
