#pragma once

#include "chandung/analysis/columnprofile.h"
#include "chandung/domain/table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chandung::analysis {

/// A column of categories or options as codes. A code is a combination of levels: one level for a category, any number
/// for options.
struct CodedColumn {
    std::size_t column = 0;
    std::size_t levels = 0;
    std::vector<std::vector<std::uint16_t>> codes;  ///< the levels of each code
    std::vector<double> shares;                     ///< of each level among the known cells
    float weight = 1;                               ///< of squared distances

    /// Variance of the levels, before weighting.
    [[nodiscard]] double variance() const;
};

/// The rows as points, without ever writing one-hot columns out: standardised numbers and codes, row by row.
struct Features {
    static constexpr std::uint32_t unknown = 0xFFFFFFFF;

    std::size_t rows = 0;
    std::vector<std::size_t> numberColumns;
    std::vector<CodedColumn> coded;
    std::vector<float> numbers;        ///< rows × numberColumns; NaN: unknown
    std::vector<std::uint32_t> codes;  ///< rows × coded; `unknown` too

    [[nodiscard]] const float* numbersOf(std::size_t row) const { return numbers.data() + row * numberColumns.size(); }
    [[nodiscard]] const std::uint32_t* codesOf(std::size_t row) const { return codes.data() + row * coded.size(); }
    [[nodiscard]] std::size_t dimensions() const { return numberColumns.size() + coded.size(); }
    [[nodiscard]] std::size_t knownIn(std::size_t row) const;
};

/// Numbers have a variance of 1, outliers pulled in to three deviations; a category counts as much as its levels vary;
/// the options of a question, in one column or ticked over several, count together as much as one category.
[[nodiscard]] Features makeFeatures(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                    const std::vector<std::size_t>& columns);

/// Some of the rows, in the order given.
[[nodiscard]] Features pick(const Features& features, const std::vector<std::size_t>& rows);

/// The same cells, but each column in an order of its own: what is left of groups is chance.
[[nodiscard]] Features shuffled(const Features& features, std::uint64_t seed);

}  // namespace chandung::analysis
