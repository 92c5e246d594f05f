#pragma once

#include "features.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace chandung::analysis {

/// The middles of k groups, ready to be compared with rows.
class Centres {
public:
    static constexpr std::size_t lanes = 16;  ///< places side by side, so that all groups are compared at once
    using Distances = std::array<float, lanes>;

    Centres(const Features& features, std::size_t groups);

    [[nodiscard]] std::size_t groups() const { return m_groups; }
    /// Puts a group's middle on a row.
    void placeOn(std::size_t group, std::size_t row);
    /// Squared distances of a row to every group; what is unknown counts for none.
    void distances(std::size_t row, Distances& out) const;
    [[nodiscard]] float distance(std::size_t row, std::size_t group) const;

    /// Sums over rows of each group, from which the middles are made anew.
    struct Sums {
        std::vector<double> numbers;       ///< numberColumns × lanes
        std::vector<double> numberCounts;  ///< numberColumns × lanes
        std::vector<std::uint32_t> codes;  ///< all codes of all columns × lanes
        std::array<std::size_t, lanes> sizes{};
        double inertia = 0;
        std::size_t changed = 0;
        void operator+=(const Sums& other);
    };
    [[nodiscard]] Sums emptySums() const;
    /// Gives rows begin … end − 1 to their nearest groups.
    void assign(std::size_t begin, std::size_t end, std::vector<std::uint8_t>& groupOf, Sums& sums) const;
    void moveTo(const Sums& sums);
    /// The same middles for other rows of the same columns.
    [[nodiscard]] Centres on(const Features& features) const;

private:
    void makeLookups(std::size_t column);
    template <std::size_t width>
    void accumulate(std::size_t row, float* out) const;

    const Features* m_features;
    std::size_t m_groups;
    std::vector<float> m_numbers;               // numberColumns × lanes
    std::vector<std::vector<float>> m_levels;   // per coded column: levels × lanes
    std::vector<std::vector<float>> m_lookups;  // per coded column: codes × lanes, squared distances
    std::vector<std::size_t> m_firstCode;       // per coded column: where its codes begin in Sums::codes
    std::size_t m_allCodes = 0;
};

struct Clustering {
    Centres centres;
    std::vector<std::uint8_t> groupOf;
    double inertia = 0;  ///< sum of squared distances to the own middle
};

/// k-means from several k-means++ starts, the best of them.
[[nodiscard]] Clustering cluster(const Features& sample, std::size_t groups, std::size_t starts, std::uint64_t seed);

/// Goes on from given middles on other, more rows until hardly a row changes its group. `goOn` is asked before each
/// round.
[[nodiscard]] Clustering refine(const Features& features, const Centres& from, const std::function<void()>& goOn);

}  // namespace chandung::analysis
