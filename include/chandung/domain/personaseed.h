#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

/// The field in which an insight becomes a statement: the one that most of its observations were filed under when that
/// takes statements and stands in the insight's section, else the first of the section that does. A section without
/// statements (identity, demographics, traits) leads to `5w2h.who` or `behaviour.habits`. Empty for an insight without
/// a section or text.
[[nodiscard]] std::string fieldOfInsight(const Insight& insight, const Bundle& bundle, const Catalogue& catalogue,
                                         CustomerKind kind);

/// A persona of a chosen segment: linked to it, with its share, and the study's insights as statements in the fields
/// of their section, each citing its insight. Insights about the company are left to the segment's profile. `role`: the
/// part it plays in the purchase (B2B).
[[nodiscard]] Persona personaOfSegment(const Segment& segment, const Study& study, const Bundle& bundle,
                                       const Catalogue& catalogue, std::optional<Role> role);

/// The segment with the study's insights about the company as statements of its profile; those it cites already are
/// not added again.
[[nodiscard]] Segment withCompanyInsights(Segment segment, const Study& study, const Bundle& bundle,
                                          const Catalogue& catalogue);

/// How many insights a persona of this study takes along.
[[nodiscard]] std::size_t insightsTaken(const Study& study, const Bundle& bundle, const Catalogue& catalogue);

}  // namespace chandung::domain
