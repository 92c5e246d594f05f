#pragma once

#include "chandung/domain/quality.h"

/// The rules behind `findings`, one file for each kind.
namespace chandung::domain {

/// Values of one persona that cannot be true together, and ranges that are reversed.
void addContradictions(std::vector<Finding>& to, const Persona& persona, const Segment* segment);

/// Evidence that is too old; dates come from the citations and from what they cite.
void addStaleEvidence(std::vector<Finding>& to, const Persona& persona, const Bundle& bundle,
                      std::chrono::year_month_day today);

/// What the persona shares with `others` (of the same study, without itself).
void addLikeness(std::vector<Finding>& to, const Persona& persona, const std::vector<const Persona*>& others,
                 const Catalogue& catalogue);

/// For each persona of `set`, those worth holding against it.
[[nodiscard]] std::vector<std::vector<const Persona*>> neighbours(const std::vector<const Persona*>& set);

/// The gravest first; equal ones stay as they are.
void sortFindings(std::vector<Finding>& list);

}  // namespace chandung::domain
