#pragma once

#include "chandung/storage/workspacestore.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::storage {

/// Reads less than a whole persona, whose statements and citations are most of it.
class PersonaParts {
public:
    virtual ~PersonaParts() = default;

    /// A persona with no more than these of its fields.
    [[nodiscard]] virtual std::optional<domain::Persona> findWith(const domain::Uuid& id,
                                                                  const std::vector<std::string>& fields) const = 0;
    /// Whether a persona says something in a field.
    [[nodiscard]] virtual bool has(const domain::Uuid& persona, const std::string& field) const = 0;
};

/// Lives as long as the store.
[[nodiscard]] const PersonaParts& personaParts(WorkspaceStore& store);

}  // namespace chandung::storage
