#pragma once

#include "chandung/analysis/columnprofile.h"
#include "chandung/domain/table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace chandung::analysis {

/// How much a trait tells a group from the rest, by the usual limits of Cohen's d and h: 0.2, 0.5, 0.8.
enum class EffectStrength { Slight, Clear, Strong };

/// One thing that tells a group from the rest of the rows.
struct Trait {
    std::size_t column = 0;
    std::string value;  ///< a category, an option, or for numbers the middle half of the group: "34–45"; where that
                        ///< tells little, its upper or lower half: "≥ 34"
    bool number = false;
    double from = 0, to = 0;  ///< numbers: the ends of `value`, open ones at the outermost row
    double quarter = 0, median = 0, threeQuarters = 0;  ///< numbers: of the group
    double mean = 0, overallMean = 0, deviation = 0;    ///< numbers: of the group, of all, of the group
    double share = 0;                                   ///< of the group's known cells that have the value, 0–1
    double overall = 0;                                 ///< of all known cells, 0–1
    double lift = 0;                                    ///< share / overall: 2 is "twice as often"
    double effect = 0;  ///< against the rest: Cohen's d for numbers (below 0: lower), h for values (below 0: rarer)
    EffectStrength strength = EffectStrength::Slight;
};

struct Group {
    std::size_t size = 0;
    double share = 0;  ///< of all rows, 0–1
    std::string name;  ///< a draft, made of the strongest traits; empty when nothing tells the group from the others
    std::vector<Trait> traits;             ///< the strongest first; only what is not likely to be chance
    std::vector<std::size_t> exampleRows;  ///< typical rows of the table, the most typical first
};

/// A row that belongs to no group.
inline constexpr std::uint8_t noGroup = 255;

/// What tells each group from the others, in the columns named. `groupOf` has one group per row (or noGroup); the
/// groups may come from findGroups or from rules made by hand. exampleRows: rows that have the most of the group's
/// traits.
[[nodiscard]] std::vector<Group> profileGroups(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                               const std::vector<std::size_t>& columns,
                                               const std::vector<std::uint8_t>& groupOf, std::size_t groups);

}  // namespace chandung::analysis
