#include "kmeans.h"

#include "parallel.h"
#include "random.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace chandung::analysis {

namespace {

constexpr std::size_t mostRounds = 100;
constexpr std::size_t parts = 16;  // of the rows; fixed, so that sums do not depend on the number of processors

/// k-means++: each next middle on a row, the likelier the farther it is from those there.
Centres spread(const Features& features, std::size_t groups, Random& random) {
    Centres centres(features, groups);
    std::vector<float> nearest(features.rows, std::numeric_limits<float>::max());
    std::size_t chosen = random.below(features.rows);
    for (std::size_t group = 0; group < groups; ++group) {
        centres.placeOn(group, chosen);
        double sum = 0;
        for (std::size_t row = 0; row < features.rows; ++row) {
            nearest[row] = std::min(nearest[row], std::max(0.0F, centres.distance(row, group)));
            sum += nearest[row];
        }
        double wanted = random.unit() * sum;
        chosen = random.below(features.rows);
        for (std::size_t row = 0; row < features.rows && sum > 0; ++row) {
            wanted -= nearest[row];
            if (wanted > 0 || nearest[row] == 0) continue;
            chosen = row;
            break;
        }
    }
    return centres;
}

/// Groups that lost their rows get the row that is farthest from its own middle.
bool fillEmpty(const Features& features, Centres& centres, const Centres::Sums& sums,
               const std::vector<std::uint8_t>& groupOf) {
    bool filled = false;
    std::vector<bool> taken(features.rows);
    for (std::size_t group = 0; group < centres.groups(); ++group) {
        if (sums.sizes[group] > 0) continue;
        std::size_t farthest = 0;
        float distance = -1;
        for (std::size_t row = 0; row < features.rows; ++row) {
            if (taken[row]) continue;
            const float now = centres.distance(row, groupOf[row]);
            if (now <= distance) continue;
            farthest = row;
            distance = now;
        }
        taken[farthest] = true;
        centres.placeOn(group, farthest);
        filled = true;
    }
    return filled;
}

Clustering fromStart(const Features& features, std::size_t groups, std::uint64_t seed) {
    Random random(seed);
    Clustering result{spread(features, groups, random), std::vector<std::uint8_t>(features.rows, 255), 0};
    for (std::size_t round = 0; round < mostRounds; ++round) {
        auto sums = result.centres.emptySums();
        result.centres.assign(0, features.rows, result.groupOf, sums);
        result.inertia = sums.inertia;
        if (sums.changed == 0) break;
        result.centres.moveTo(sums);
        if (round < 10) fillEmpty(features, result.centres, sums, result.groupOf);
    }
    return result;
}

}  // namespace

Clustering cluster(const Features& sample, std::size_t groups, std::size_t starts, std::uint64_t seed) {
    std::vector<std::unique_ptr<Clustering>> results(starts);
    inParallel(starts, [&](std::size_t start) {
        results[start] =
            std::make_unique<Clustering>(fromStart(sample, groups, seed * 1000003 + groups * 1009 + start));
    });
    const auto best = std::min_element(results.begin(), results.end(),
                                       [](const auto& a, const auto& b) { return a->inertia < b->inertia; });
    return std::move(**best);
}

Clustering refine(const Features& features, const Centres& from, const std::function<void()>& goOn) {
    Clustering result{from.on(features), std::vector<std::uint8_t>(features.rows, 255), 0};
    const std::size_t size = (features.rows + parts - 1) / parts;
    for (std::size_t round = 0; round < mostRounds; ++round) {
        if (goOn) goOn();
        std::vector<Centres::Sums> sums(parts);
        inParallel(parts, [&](std::size_t part) {
            sums[part] = result.centres.emptySums();
            result.centres.assign(std::min(features.rows, part * size), std::min(features.rows, (part + 1) * size),
                                  result.groupOf, sums[part]);
        });
        for (std::size_t part = 1; part < parts; ++part) sums[0] += sums[part];
        result.inertia = sums[0].inertia;
        if (sums[0].changed * 5000 <= features.rows) break;
        result.centres.moveTo(sums[0]);
    }
    return result;
}

}  // namespace chandung::analysis
