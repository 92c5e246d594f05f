#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/valuejson.h"

namespace chandung::storage {

/// Goes through the history of one persona and makes it again, step by step.
class PersonaHistory {
public:
    explicit PersonaHistory(const domain::Uuid& persona) : m_persona(persona) {}

    void add(const HistoryEntry& entry);

    /// Nothing before the first entry.
    [[nodiscard]] std::optional<domain::Persona> now() const;
    [[nodiscard]] std::vector<PersonaVersion> versions() const { return m_versions; }

private:
    void apply(const HistoryEntry& entry);
    void noteVersion(const std::string& at);

    domain::Uuid m_persona;
    Json m_document = Json::object();
    std::vector<PersonaVersion> m_versions;
};

}  // namespace chandung::storage
