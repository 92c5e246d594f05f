#pragma once

#include "chandung/domain/table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chandung::test {

/// A made table with groups that are known: 6 numbers, 6 categories, 3 columns of noise, 5 % of the cells missing.
struct Planted {
    domain::Table table;
    std::vector<std::uint8_t> groupOf;
};

/// `apart`: standard deviations between the middles of the groups' numbers; 0: there are no groups.
[[nodiscard]] Planted plant(std::size_t rows, std::size_t groups, double apart, std::uint64_t seed);

/// Groups by plain k-means on a wide matrix, standardised numbers and one-hot categories, unknown numbers as the mean
/// and unknown categories as a level of their own, from ten k-means++ starts: what ours is measured against.
[[nodiscard]] std::vector<std::uint8_t> wideKMeans(const domain::Table& table, std::size_t groups);

}  // namespace chandung::test
