#pragma once

#include "features.h"

#include <cstdint>
#include <vector>

namespace chandung::analysis {

/// Distances between all rows of a sample, made once for all numbers of groups.
class PairDistances {
public:
    explicit PairDistances(const Features& sample);

    /// The mean silhouette of the rows; rows alone in their group count as 0.
    [[nodiscard]] double silhouette(const std::vector<std::uint8_t>& groupOf, std::size_t groups) const;

private:
    std::size_t m_rows;
    std::vector<float> m_distances;  // row × row
};

}  // namespace chandung::analysis
