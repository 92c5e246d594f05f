#pragma once

#include "chandung/storage/workspacestore.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chandung::storage {

/// What is read of a summary.
enum class SummaryPart : unsigned {
    Id = 0,  ///< always
    Kind = 1,
    Study = 2,
    Segment = 4,
    Name = 8,
    Label = 16,
    Subtitle = 32,
    Tags = 64,
    Roles = 128,
    Archetype = 256,
    Favourite = 512,
    Evidence = 1024,  ///< statements and how many of them are backed
    Review = 2048,    ///< its rhythm, when it was last done, and when it was made
    Changed = 4096,
};

[[nodiscard]] constexpr SummaryPart operator|(SummaryPart a, SummaryPart b) {
    return static_cast<SummaryPart>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool has(SummaryPart all, SummaryPart one) {
    return (static_cast<unsigned>(all) & static_cast<unsigned>(one)) != 0;
}

/// What personas can be told apart by: each thing that at least one has.
struct PersonaMarks {
    std::set<domain::Uuid> studies;
    std::set<domain::Uuid> segments;
    std::set<std::string> roles;
    std::set<std::string> archetypes;
    std::set<std::string> tags;
};

/// Reads less than a whole persona, whose statements and citations are most of it.
class PersonaParts {
public:
    virtual ~PersonaParts() = default;

    /// A persona with no more than these of its fields.
    [[nodiscard]] virtual std::optional<domain::Persona> findWith(const domain::Uuid& id,
                                                                  const std::vector<std::string>& fields) const = 0;
    /// Whether a persona says something in a field.
    [[nodiscard]] virtual bool has(const domain::Uuid& persona, const std::string& field) const = 0;

    /// What a list shows of one persona; nothing when it is not there.
    [[nodiscard]] virtual std::optional<domain::PersonaSummary> summary(const domain::Uuid& id) const = 0;
    /// Goes through all personas in the order they were made, with no more than these parts of each. It is the same
    /// object each time, so that a hundred thousand of them cost no memory. The marks of all are told by the way.
    virtual void scan(SummaryPart parts, const std::function<void(const domain::PersonaSummary&)>& visit,
                      PersonaMarks* marks) const = 0;
};

/// Lives as long as the store.
[[nodiscard]] const PersonaParts& personaParts(WorkspaceStore& store);

}  // namespace chandung::storage
