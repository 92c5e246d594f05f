#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"

#include <QString>

#include <vector>

namespace chandung::app {

/// What the program knows already that may begin the answer to one of the seven questions (5W2H).
struct Start {
    domain::Statement statement;  ///< without an id, with the evidence of where it stands
    std::string field;            ///< where it stands; empty: a buying committee
};

/// For "5w2h.who" the committee and the influencers, for "5w2h.why" trigger, goals and obstacles, and so on as in the
/// method; nothing for other fields, and nothing that the field says already. Committees and the names of their
/// personas are looked up in `bundle`.
[[nodiscard]] std::vector<Start> startsFor(const std::string& key, const domain::Persona& persona,
                                           const domain::Bundle& bundle, const domain::Catalogue& catalogue,
                                           const Knowledge& knowledge, domain::Language language);

}  // namespace chandung::app
