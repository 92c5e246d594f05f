#include "kmeans.h"

#include "parallel.h"
#include "random.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace chandung::analysis {

namespace {

constexpr std::size_t mostRounds = 100;
constexpr std::size_t trials = 3;
constexpr float farthest = std::numeric_limits<float>::max();
constexpr std::size_t finalists = 4;  // of the starts
constexpr std::size_t parts = 16;     // of the rows; fixed, so that sums do not depend on the number of processors

/// A row by chance, the likelier the farther it is from the middles that are there.
std::size_t farRow(const std::vector<float>& nearest, double sum, Random& random) {
    double wanted = random.unit() * sum;
    for (std::size_t row = 0; row < nearest.size() && sum > 0; ++row) {
        wanted -= nearest[row];
        if (wanted <= 0 && nearest[row] > 0) return row;
    }
    return random.below(nearest.size());
}

/// k-means++: middles on rows far from each other; of some rows by chance, the one that leaves the least distance to
/// the others.
Centres spread(const Features& features, std::size_t groups, Random& random) {
    Centres centres(features, groups);
    std::vector<float> nearest(features.rows, farthest);
    double sum = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        std::vector<float> best;
        double bestSum = std::numeric_limits<double>::max();
        std::size_t bestRow = 0;
        for (std::size_t trial = 0; trial < (group == 0 ? 1 : trials); ++trial) {
            const std::size_t candidate = group == 0 ? random.below(features.rows) : farRow(nearest, sum, random);
            centres.placeOn(group, candidate);
            std::vector<float> now = nearest;
            double nowSum = 0;
            for (std::size_t row = 0; row < features.rows; ++row) {
                now[row] = std::min(now[row], std::max(0.0F, centres.distance(row, group)));
                nowSum += now[row];
            }
            if (nowSum >= bestSum) continue;
            best = std::move(now);
            bestSum = nowSum;
            bestRow = candidate;
        }
        centres.placeOn(group, bestRow);
        nearest = std::move(best);
        sum = bestSum;
    }
    return centres;
}

/// Groups that lost their rows get the row that is farthest from its own middle.
void fillEmpty(const Features& features, Centres& centres, const Centres::Sums& sums,
               const std::vector<std::uint8_t>& groupOf) {
    std::vector<bool> taken(features.rows);
    for (std::size_t group = 0; group < centres.groups(); ++group) {
        if (sums.sizes[group] > 0) continue;
        std::size_t lonely = 0;
        float distance = -1;
        for (std::size_t row = 0; row < features.rows; ++row) {
            if (taken[row]) continue;
            const float now = centres.distance(row, groupOf[row]);
            if (now <= distance) continue;
            lonely = row;
            distance = now;
        }
        taken[lonely] = true;
        centres.placeOn(group, lonely);
    }
}

/// Rounds until at most `changes` rows change their group.
void settle(const Features& features, Clustering& clustering, std::size_t changes) {
    for (std::size_t round = 0; round < mostRounds; ++round) {
        auto sums = clustering.centres.emptySums();
        clustering.centres.assign(0, features.rows, clustering.groupOf, sums);
        clustering.inertia = sums.inertia;
        if (sums.changed <= changes) break;
        clustering.centres.moveTo(sums);
        if (round < 10) fillEmpty(features, clustering.centres, sums, clustering.groupOf);
    }
}

Clustering fromStart(const Features& features, std::size_t groups, std::uint64_t seed) {
    Random random(seed);
    Clustering result{spread(features, groups, random), std::vector<std::uint8_t>(features.rows, 255), 0};
    settle(features, result, features.rows / 60);
    return result;
}

}  // namespace

Clustering cluster(const Features& sample, std::size_t groups, std::size_t starts, std::uint64_t seed) {
    std::vector<std::unique_ptr<Clustering>> results(starts);
    inParallel(starts, [&](std::size_t start) {
        results[start] =
            std::make_unique<Clustering>(fromStart(sample, groups, seed * 1000003 + groups * 1009 + start));
    });
    // The starts that look best after a few rounds are brought nearer to their end, the best of them to it.
    std::stable_sort(results.begin(), results.end(),
                     [](const auto& a, const auto& b) { return a->inertia < b->inertia; });
    results.resize(std::min(starts, finalists));
    inParallel(results.size(), [&](std::size_t i) { settle(sample, *results[i], sample.rows / 1000); });
    const auto best = std::min_element(results.begin(), results.end(),
                                       [](const auto& a, const auto& b) { return a->inertia < b->inertia; });
    settle(sample, **best, 0);
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
