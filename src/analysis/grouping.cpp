#include "chandung/analysis/grouping.h"

#include "chandung/domain/error.h"
#include "features.h"
#include "groupchecks.h"
#include "kmeans.h"
#include "random.h"
#include "silhouette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>

namespace chandung::analysis {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr std::size_t sampleRows = 6000;
constexpr std::size_t silhouetteRows = 2500;
constexpr std::size_t starts = 10;
constexpr std::size_t chanceStarts = 4;
constexpr std::size_t mostTried = 8;
constexpr double leastGain = 0.01;  // of the silhouette over chance
constexpr std::size_t halfStarts = 8;

/// The work of findGroups, step by step.
class Search {
public:
    Search(const domain::Table& table, const std::vector<ColumnProfile>& profiles, const GroupingOptions& options)
        : m_table(table), m_profiles(profiles), m_options(options) {}

    Grouping run() {
        chooseColumns();
        if (m_table.rowCount() < 4) throw Error(ErrorCode::CannotGroup, {"rows"});
        report(0.02);
        const Features all = makeFeatures(m_table, m_profiles, m_result.columns);
        report(0.2);
        const Features sample = pick(all, sampleOf(all.rows, sampleRows, m_options.seed));
        tryNumbers(sample);
        recommend();
        m_result.groups =
            m_options.groups == 0 ? m_result.recommended : std::min({m_options.groups, mostGroups, all.rows / 2});
        finish(all, sample);
        addWarnings(m_table, m_profiles, all, m_result);
        report(1);
        return std::move(m_result);
    }

private:
    void report(double share) const {
        if (m_options.progress && !m_options.progress(share)) throw Error(ErrorCode::Cancelled);
    }

    void chooseColumns();
    void tryNumbers(const Features& sample);
    void recommend();
    void finish(const Features& all, const Features& sample);

    const domain::Table& m_table;
    const std::vector<ColumnProfile>& m_profiles;
    const GroupingOptions& m_options;
    Grouping m_result;
    std::unique_ptr<PairDistances> m_distances;
    std::map<std::size_t, Clustering> m_found;  // on the sample, by number of groups
};

void Search::chooseColumns() {
    const auto& wanted = m_options.columns;
    for (std::size_t column = 0; column < m_profiles.size(); ++column) {
        const ColumnProfile& profile = m_profiles[column];
        const bool asked = std::find(wanted.begin(), wanted.end(), column) != wanted.end();
        if (!wanted.empty() && !asked) continue;
        LeftOut reason = profile.leftOut;
        if (asked && (reason == LeftOut::Date || reason == LeftOut::TooManyValues)) reason = LeftOut::No;
        if (!asked && profile.personal) reason = LeftOut::Personal;
        if (reason == LeftOut::No)
            m_result.columns.push_back(column);
        else
            m_result.unused.push_back({column, reason});
    }
    if (m_result.columns.empty()) throw Error(ErrorCode::CannotGroup, {"columns"});
}

/// Rows `first`, `first` + `step` … of a sample, at most `most`: a sample, too.
std::vector<std::size_t> everyNth(const Features& sample, std::size_t first, std::size_t step, std::size_t most) {
    std::vector<std::size_t> rows;
    for (std::size_t row = first; row < sample.rows && rows.size() < most; row += step) rows.push_back(row);
    return rows;
}

/// How alike the two halves of a sample divide all of it.
double stabilityOf(const Features& sample, const std::array<Features, 2>& halves, std::size_t groups,
                   std::uint64_t seed) {
    std::array<std::vector<std::uint8_t>, 2> divided;
    for (std::size_t half = 0; half < 2; ++half) {
        const Centres centres = cluster(halves[half], groups, halfStarts, seed + half).centres.on(sample);
        auto sums = centres.emptySums();
        divided[half].assign(sample.rows, noGroup);
        centres.assign(0, sample.rows, divided[half], sums);
    }
    return adjustedRandIndex(divided[0], divided[1]);
}

double smallestShare(const std::vector<std::uint8_t>& groupOf, std::size_t groups) {
    std::array<std::size_t, mostGroups> sizes{};
    for (const std::uint8_t group : groupOf) ++sizes[group];
    const auto smallest = std::min_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(groups));
    return static_cast<double>(*smallest) / static_cast<double>(groupOf.size());
}

void Search::tryNumbers(const Features& sample) {
    const Features few = pick(sample, everyNth(sample, 0, 1, silhouetteRows));
    m_distances = std::make_unique<PairDistances>(few);
    const Features mixed = shuffled(few, m_options.seed);
    const PairDistances mixedDistances(mixed);
    const std::array<Features, 2> halves{pick(sample, everyNth(sample, 0, 2, sample.rows)),
                                         pick(sample, everyNth(sample, 1, 2, sample.rows))};
    const std::size_t most = std::clamp<std::size_t>(sample.rows / 3, 2, mostTried);
    for (std::size_t groups = 2; groups <= most; ++groups) {
        Clustering found = cluster(sample, groups, starts, m_options.seed);
        const Clustering chance = cluster(mixed, groups, chanceStarts, m_options.seed);
        TriedGroups tried;
        tried.groups = groups;
        tried.silhouette = m_distances->silhouette(found.groupOf, groups);
        tried.chance = mixedDistances.silhouette(chance.groupOf, groups);
        tried.stability = stabilityOf(sample, halves, groups, m_options.seed);
        tried.smallestShare = smallestShare(found.groupOf, groups);
        m_result.tried.push_back(tried);
        m_found.emplace(groups, std::move(found));
        report(0.2 + 0.5 * static_cast<double>(groups - 1) / static_cast<double>(most));
    }
}

double worthOf(const TriedGroups& tried) {
    const double better = tried.silhouette - tried.chance;
    return better < leastGain
               ? 0
               : better * std::pow(std::max(0.0, tried.stability), 4) * static_cast<double>(tried.groups);
}

void Search::recommend() {
    // A number that makes a group too small for a persona is recommended only when every number does.
    std::vector<TriedGroups> tried;
    for (const TriedGroups& each : m_result.tried)
        if (each.smallestShare >= smallShare) tried.push_back(each);
    const bool avoided = tried.size() < m_result.tried.size() && !tried.empty();
    if (tried.empty()) tried = m_result.tried;
    const auto clearest = std::max_element(tried.begin(), tried.end(),
                                           [](const auto& a, const auto& b) { return a.silhouette < b.silhouette; });
    auto best = std::max_element(tried.begin(), tried.end(),
                                 [](const auto& a, const auto& b) { return worthOf(a) < worthOf(b); });
    if (worthOf(*best) <= 0 || best->stability < leastStability) best = clearest;
    m_result.recommended = best->groups;
    const bool isClearest = std::none_of(m_result.tried.begin(), m_result.tried.end(),
                                         [&](const TriedGroups& each) { return each.silhouette > best->silhouette; });
    m_result.reason = isClearest                    ? RecommendationReason::ClearestSeparation
                      : best == clearest && avoided ? RecommendationReason::NoSmallGroup
                                                    : RecommendationReason::FinestThatHolds;
}

void Search::finish(const Features& all, const Features& sample) {
    if (!m_found.contains(m_result.groups))
        m_found.emplace(m_result.groups, cluster(sample, m_result.groups, starts, m_options.seed));
    const Clustering done = refine(all, m_found.at(m_result.groups).centres, [&] { report(0.8); });

    // The largest group first; groups that no row wants are none.
    std::array<std::size_t, mostGroups> sizes{};
    for (const std::uint8_t group : done.groupOf) ++sizes[group];
    std::vector<std::uint8_t> order;
    for (std::uint8_t group = 0; group < m_result.groups; ++group)
        if (sizes[group] > 0) order.push_back(group);
    std::stable_sort(order.begin(), order.end(), [&](std::uint8_t a, std::uint8_t b) { return sizes[a] > sizes[b]; });
    std::array<std::uint8_t, mostGroups> place{};
    for (std::uint8_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    m_result.groups = order.size();
    m_result.groupOf = done.groupOf;
    for (std::uint8_t& group : m_result.groupOf) group = place[group];

    std::vector<std::uint8_t> sampled;
    const auto rows = sampleOf(all.rows, sampleRows, m_options.seed);
    for (std::size_t i = 0; i < std::min(rows.size(), silhouetteRows); ++i)
        sampled.push_back(m_result.groupOf[rows[i]]);
    m_result.silhouette = m_distances->silhouette(sampled, m_result.groups);
    report(0.9);
    m_result.segments = profileGroups(m_table, m_profiles, m_result.columns, m_result.groupOf, m_result.groups);
}

}  // namespace

Grouping findGroups(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                    const GroupingOptions& options) {
    return Search(table, profiles, options).run();
}

double adjustedRandIndex(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
    constexpr std::size_t most = 256;
    std::vector<double> pairs(most * most);
    std::array<double, most> rows{};
    std::array<double, most> columns{};
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++pairs[a[i] * most + b[i]];
        ++rows[a[i]];
        ++columns[b[i]];
    }
    const auto choose = [](double n) { return n * (n - 1) / 2; };
    const auto sum = [&](const auto& counts) {
        return std::accumulate(counts.begin(), counts.end(), 0.0,
                               [&](double total, double n) { return total + choose(n); });
    };
    const double together = sum(pairs);
    const double inA = sum(rows);
    const double inB = sum(columns);
    const double expected = inA * inB / choose(static_cast<double>(a.size()));
    const double highest = (inA + inB) / 2;
    return highest == expected ? 1 : (together - expected) / (highest - expected);
}

}  // namespace chandung::analysis
