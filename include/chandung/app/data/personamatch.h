#pragma once

#include "chandung/analysis/match.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/dataset.h"
#include "chandung/domain/persona.h"

#include <string>
#include <vector>

namespace chandung::app {

/// One attribute of a persona that a table can answer.
struct MatchAttribute {
    std::string field;  ///< catalogue key
    std::size_t column = 0;
    std::string value;  ///< as the table is asked: "34–45", "woman, Nữ"
    analysis::Predicate predicate;
};

/// What of a persona a table can answer, in the order of the catalogue: its effective values where a column fills that
/// field. Columns kept out as personal are not asked.
[[nodiscard]] std::vector<MatchAttribute> matchAttributes(const domain::Persona& persona,
                                                          const domain::Segment* segment,
                                                          const domain::Dataset& dataset,
                                                          const std::vector<analysis::ColumnProfile>& profiles,
                                                          const domain::Catalogue& catalogue);

/// The conditions of the attributes, for analysis::countMatches.
[[nodiscard]] std::vector<analysis::Predicate> predicatesOf(const std::vector<MatchAttribute>& attributes);

}  // namespace chandung::app
