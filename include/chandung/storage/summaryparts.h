#pragma once

#include "chandung/domain/uuid.h"

#include <set>
#include <string>

namespace chandung::storage {

/// What is read of a summary (PersonaRepository::scan).
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

}  // namespace chandung::storage
