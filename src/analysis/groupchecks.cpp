#include "groupchecks.h"

#include "parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chandung::analysis {

namespace {

constexpr std::size_t fewRows = 50;
constexpr double tells = 0.95;        // of the rows' groups by one column
constexpr double barelyBetter = 1.1;  // times the silhouette of shuffled columns
constexpr std::size_t intervals = 32;

/// Limits that cut a number column into equally filled intervals.
std::vector<float> limitsOf(const Features& features, std::size_t place) {
    std::vector<float> values;
    const std::size_t step = std::max<std::size_t>(1, features.rows / 4000);
    for (std::size_t row = 0; row < features.rows; row += step)
        if (const float value = features.numbersOf(row)[place]; !std::isnan(value)) values.push_back(value);
    std::sort(values.begin(), values.end());
    std::vector<float> limits;
    for (std::size_t i = 1; i < intervals && !values.empty(); ++i)
        limits.push_back(values[values.size() * i / intervals]);
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    return limits;
}

void addColumnWarnings(const std::vector<ColumnProfile>& profiles, Grouping& grouping) {
    GroupingWarning scale{GroupingWarningCode::ScaleAsNumber};
    GroupingWarning code{GroupingWarningCode::CodeAsCategory};
    for (const std::size_t column : grouping.columns) {
        const NumberMeaning meaning = profiles[column].meaning;
        if (meaning == NumberMeaning::Scale && scale.count++ == 0) scale.column = column;
        if (meaning == NumberMeaning::Code && code.count++ == 0) code.column = column;
        if (profiles[column].noAnswer)
            grouping.warnings.push_back({GroupingWarningCode::NoAnswerCode, column, 0, profiles[column].noAnswerCount});
    }
    for (const GroupingWarning& warning : {scale, code})
        if (warning.count > 0) grouping.warnings.push_back(warning);
}

/// tellsGroup over every `step`-th row.
double toldBy(const Features& features, std::size_t place, const std::vector<std::uint8_t>& groupOf, std::size_t groups,
              std::size_t step) {
    const std::size_t numbers = features.numberColumns.size();
    const bool isNumber = place < numbers;
    const std::vector<float> limits = isNumber ? limitsOf(features, place) : std::vector<float>();
    const std::size_t values = isNumber ? limits.size() + 1 : features.coded[place - numbers].codes.size();
    if (values * 20 > features.rows) return 0;
    std::vector<std::size_t> counts(values * groups);
    std::size_t known = 0;
    for (std::size_t row = 0; row < features.rows; row += step) {
        std::size_t value = 0;
        if (isNumber) {
            const float number = features.numbersOf(row)[place];
            if (std::isnan(number)) continue;
            value = static_cast<std::size_t>(std::upper_bound(limits.begin(), limits.end(), number) - limits.begin());
        } else {
            const std::uint32_t code = features.codesOf(row)[place - numbers];
            if (code == Features::unknown) continue;
            value = code;
        }
        ++counts[value * groups + groupOf[row]];
        ++known;
    }
    std::size_t told = 0;
    for (std::size_t value = 0; value < values; ++value) {
        const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(value * groups);
        told += *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(groups));
    }
    return known == 0 ? 0 : static_cast<double>(told) / static_cast<double>(known);
}

void addOneColumn(const Features& features, Grouping& grouping) {
    const std::size_t numbers = features.numberColumns.size();
    GroupingWarning one{GroupingWarningCode::OneColumn};
    if (grouping.columns.size() < 2 || grouping.segments.front().share > tells) return;
    std::vector<double> shares(features.dimensions());
    inParallel(shares.size(), [&](std::size_t place) {
        shares[place] = tellsGroup(features, place, grouping.groupOf, grouping.groups);
    });
    for (std::size_t place = 0; place < features.dimensions(); ++place) {
        if (shares[place] < tells || shares[place] <= one.share) continue;
        one.share = shares[place];
        one.column = place < numbers ? features.numberColumns[place] : features.coded[place - numbers].column;
    }
    if (one.share > 0) grouping.warnings.push_back(one);
}

}  // namespace

double tellsGroup(const Features& features, std::size_t place, const std::vector<std::uint8_t>& groupOf,
                  std::size_t groups) {
    constexpr std::size_t glance = 20'000;  // rows; what tells little in so many tells little in all
    const std::size_t step = features.rows / glance;
    if (step > 1)
        if (const double share = toldBy(features, place, groupOf, groups, step); share < tells - 0.05) return share;
    return toldBy(features, place, groupOf, groups, 1);
}

void addWarnings(const domain::Table& table, const std::vector<ColumnProfile>& profiles, const Features& features,
                 Grouping& grouping) {
    auto& warnings = grouping.warnings;
    if (table.rowCount() < fewRows) warnings.push_back({GroupingWarningCode::FewRows, 0, 0, table.rowCount(), 0});
    for (const TriedGroups& tried : grouping.tried) {
        if (tried.groups != grouping.groups) continue;
        if (grouping.silhouette < tried.chance * barelyBetter + 0.01)
            warnings.push_back({GroupingWarningCode::NoBetterThanChance});
        if (tried.stability < leastStability)
            warnings.push_back({GroupingWarningCode::Unstable, 0, 0, 0, tried.stability});
    }
    for (std::size_t group = 0; group < grouping.segments.size(); ++group)
        if (grouping.segments[group].share < smallShare)
            warnings.push_back({GroupingWarningCode::SmallGroup, 0, group, grouping.segments[group].size,
                                grouping.segments[group].share});
    addOneColumn(features, grouping);
    addColumnWarnings(profiles, grouping);
    std::size_t hardly = 0;
    for (std::size_t row = 0; row < features.rows; ++row)
        if (features.knownIn(row) * 2 < features.dimensions()) ++hardly;
    if (hardly > 0) warnings.push_back({GroupingWarningCode::HardlyAnswered, 0, 0, hardly, 0});
}

}  // namespace chandung::analysis
