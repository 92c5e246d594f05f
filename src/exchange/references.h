#pragma once

#include "chandung/domain/uuid.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace chandung::exchange {

/// While reading: what may be referred to, by the id in the document, then by a name that only one has.
class ReferenceTable {
public:
    /// The id that an entry gets: the one in the document when that is a UUID that no earlier entry has, else a fresh
    /// one.
    domain::Uuid add(const std::string& documentId, const std::string& name);

    [[nodiscard]] std::optional<domain::Uuid> find(const std::string& reference) const;
    /// Whether an entry with this id was there before.
    [[nodiscard]] bool hasId(const std::string& documentId) const { return m_byId.contains(normal(documentId)); }

private:
    static std::string normal(const std::string& documentId);

    std::unordered_map<std::string, domain::Uuid> m_byId;
    std::unordered_map<std::string, domain::Uuid> m_byName;  ///< null when several have the name
};

/// While writing: how something is referred to.
class ReferenceNames {
public:
    void add(const domain::Uuid& id, const std::string& name);

    /// The name when it is the only one and cannot be taken for an id, else the id; empty for what is not in the
    /// document.
    [[nodiscard]] std::string of(const domain::Uuid& id) const;

private:
    std::unordered_map<domain::Uuid, std::string> m_names;
    std::unordered_map<std::string, int> m_uses;
};

}  // namespace chandung::exchange
