#include "exchange/references.h"

namespace chandung::exchange {

using domain::Uuid;

std::string ReferenceTable::normal(const std::string& documentId) {
    const auto id = Uuid::parse(documentId);
    return id ? id->str() : documentId;
}

Uuid ReferenceTable::add(const std::string& documentId, const std::string& name) {
    const auto given = Uuid::parse(documentId);
    const bool taken = hasId(documentId);
    const Uuid id = given && !given->isNull() && !taken ? *given : Uuid::make();
    if (!documentId.empty() && !taken) m_byId.emplace(normal(documentId), id);
    if (!name.empty()) {
        const auto [at, fresh] = m_byName.emplace(name, id);
        if (!fresh) at->second = Uuid();
    }
    return id;
}

std::optional<Uuid> ReferenceTable::find(const std::string& reference) const {
    if (const auto byId = m_byId.find(normal(reference)); byId != m_byId.end()) return byId->second;
    const auto byName = m_byName.find(reference);
    if (byName == m_byName.end() || byName->second.isNull()) return std::nullopt;
    return byName->second;
}

void ReferenceNames::add(const Uuid& id, const std::string& name) {
    m_names.emplace(id, name);
    ++m_uses[name];
}

std::string ReferenceNames::of(const Uuid& id) const {
    const auto found = m_names.find(id);
    if (found == m_names.end()) return {};
    const std::string& name = found->second;
    if (name.empty() || m_uses.at(name) > 1 || Uuid::parse(name)) return id.str();
    return name;
}

}  // namespace chandung::exchange
