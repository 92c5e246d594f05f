#pragma once

#include "chandung/analysis/columnprofile.h"
#include "chandung/domain/table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chandung::analysis {

/// A condition on one column. Numbers and dates (days since 1970-01-01): `from` ≤ value ≤ `to`, either may be missing.
/// Everything else: the value, or one of the chosen options, is one of `anyOf`; case and accents do not count. A cell
/// that says nothing fits nothing.
struct Predicate {
    std::size_t column = 0;
    std::optional<double> from;
    std::optional<double> to;
    std::vector<std::string> anyOf;
};

struct MatchStep {
    std::size_t alone = 0;    ///< rows that fit this condition, whatever the others say
    std::size_t unknown = 0;  ///< rows where the column says nothing
    std::size_t left = 0;     ///< rows that fit this condition and all before it
};

/// How many rows fit a description and what each detail costs: every added one describes fewer people.
struct Match {
    std::size_t rows = 0;
    std::size_t matching = 0;  ///< fit all conditions
    std::vector<MatchStep> steps;
};

[[nodiscard]] Match countMatches(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                 const std::vector<Predicate>& predicates);

/// The rows that fit all conditions: 1, the others 0. For segments made by rules.
[[nodiscard]] std::vector<std::uint8_t> matchingRows(const domain::Table& table,
                                                     const std::vector<ColumnProfile>& profiles,
                                                     const std::vector<Predicate>& predicates);

/// Accounts into tiers by a number column: tier 0 has the highest values. `limits`: the lowest value of each tier but
/// the last, falling. Rows without a number get noGroup (255).
[[nodiscard]] std::vector<std::uint8_t> tiersOf(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                                std::size_t column, const std::vector<double>& limits);

/// The limits that cut a number column into tiers of these shares of the rows, highest first: {0.2, 0.3} makes three
/// tiers, 20 %, 30 %, the rest.
[[nodiscard]] std::vector<double> tierLimits(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                             std::size_t column, const std::vector<double>& shares);

/// Rows that repeat an earlier row's value in the key column; the first of each value is not among them. Unknown keys
/// repeat nothing.
[[nodiscard]] std::vector<std::size_t> repeatedRows(const domain::Table& table, std::size_t keyColumn);

}  // namespace chandung::analysis
