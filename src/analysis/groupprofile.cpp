#include "chandung/analysis/groupprofile.h"

#include "groupname.h"
#include "missing.h"
#include "parallel.h"
#include "tally.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <unordered_map>

namespace chandung::analysis {

namespace {

constexpr std::size_t mostTraits = 12;
constexpr std::size_t mostPerColumn = 2;
constexpr std::size_t mostValues = 24;  // of a category
constexpr std::size_t examples = 3;
constexpr double leastEffect = 0.2;
constexpr double leastCertainty = 3;   // standard errors: many columns are looked at
constexpr double telling = 1.2;        // lift of a range
constexpr double leastLift = 1.05;     // of a range
constexpr double absenceCounts = 0.6;  // "has less of it" tells less than "has more of it"

using GroupOf = std::vector<std::uint8_t>;

EffectStrength strengthOf(double effect) {
    const double size = std::fabs(effect);
    return size >= 0.8 ? EffectStrength::Strong : size >= 0.5 ? EffectStrength::Clear : EffectStrength::Slight;
}

double weightOf(const Trait& trait) {
    return std::fabs(trait.effect) * (trait.number || trait.effect > 0 ? 1 : absenceCounts);
}

/// Calls put(row, index of the value) for every value of a cell that is in the profile's list, and known(row) where the
/// cell says something.
template <class Put, class Known>
void forEachValue(const domain::Column& cells, const ColumnProfile& profile, Put put, Known known) {
    const std::size_t most = profile.type == ColumnType::MultiSelect ? ColumnProfile::maxValues : mostValues;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < std::min(most, profile.values.size()); ++i) places.emplace(profile.values[i].value, i);
    std::vector<std::vector<std::size_t>> sets{
        {}};  // what a cell can hold: nothing of the list, one value, several options
    for (std::size_t i = 0; i < places.size(); ++i) sets.push_back({i});
    std::unordered_map<std::string_view, std::size_t> combinations;
    const auto setOf = [&](std::string_view cell) -> std::size_t {
        const std::string_view text = trimmed(cell);
        if (isMissing(text)) return profile.checkbox ? 0 : sets.max_size();
        if (profile.type != ColumnType::MultiSelect) {
            const auto found = places.find(text);
            return found == places.end() ? 0 : found->second + 1;
        }
        const auto [set, isNew] = combinations.emplace(text, sets.size());
        if (!isNew) return set->second;
        std::vector<std::size_t> chosen;
        for (const std::string_view option : optionsOf(text, profile.separator))
            if (const auto found = places.find(option); found != places.end()) chosen.push_back(found->second);
        sets.push_back(std::move(chosen));
        return sets.size() - 1;
    };
    forEachCell(cells, setOf, [&](std::size_t row, std::size_t set) {
        if (set >= sets.size()) return;
        known(row);
        for (const std::size_t value : sets[set]) put(row, value);
    });
}

/// Counts of one column: known cells and values, per group.
struct Counts {
    std::vector<double> known;                // per group
    std::vector<std::vector<double>> values;  // per value and group
    double allKnown = 0;
};

Counts countValues(const domain::Column& cells, const ColumnProfile& profile, const GroupOf& groupOf,
                   std::size_t groups) {
    Counts counts;
    counts.known.assign(groups + 1, 0);
    counts.values.resize(profile.values.size());
    for (auto& each : counts.values) each.resize(groups + 1, 0);
    const auto group = [&](std::size_t row) { return std::min<std::size_t>(groupOf[row], groups); };
    forEachValue(
        cells, profile, [&](std::size_t row, std::size_t value) { ++counts.values[value][group(row)]; },
        [&](std::size_t row) { ++counts.known[group(row)]; });
    for (const double known : counts.known) counts.allKnown += known;
    return counts;
}

void addValueTraits(std::size_t column, const ColumnProfile& profile, const Counts& counts, std::size_t group,
                    std::vector<Trait>& traits) {
    std::vector<Trait> found;
    const double inside = counts.known[group];
    const double outside = counts.allKnown - inside;
    if (inside == 0 || outside == 0) return;
    for (std::size_t i = 0; i < counts.values.size(); ++i) {
        double all = 0;
        for (const double count : counts.values[i]) all += count;
        const double share = counts.values[i][group] / inside;
        const double rest = (all - counts.values[i][group]) / outside;
        const double overall = all / counts.allKnown;
        if (all == 0) continue;
        Trait trait;
        trait.column = column;
        trait.value = profile.values[i].value;
        trait.share = share;
        trait.overall = overall;
        trait.lift = share / overall;
        trait.effect = 2 * std::asin(std::sqrt(std::min(1.0, share))) - 2 * std::asin(std::sqrt(std::min(1.0, rest)));
        trait.strength = strengthOf(trait.effect);
        const double error = std::sqrt(overall * (1 - overall) * (1 / inside + 1 / outside));
        const bool certain = error > 0 && std::fabs(share - rest) >= leastCertainty * error;
        if (certain && std::fabs(trait.effect) >= leastEffect) found.push_back(trait);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Trait& a, const Trait& b) { return weightOf(a) > weightOf(b); });
    if (profile.type == ColumnType::Category && profile.distinct <= 2 && found.size() > 1)
        found.resize(1);  // "yes" says "not no", too
    if (found.size() > mostPerColumn) found.resize(mostPerColumn);
    traits.insert(traits.end(), found.begin(), found.end());
}

/// The numbers of one column by group; the last entry holds all.
std::vector<std::vector<double>> numbersByGroup(const domain::Column& cells, const ColumnProfile& profile,
                                                const GroupOf& groupOf, std::size_t groups) {
    std::vector<std::vector<double>> numbers(groups + 1);
    forEachCell(
        cells, [&](std::string_view cell) { return numberOf(cell, profile); },
        [&](std::size_t row, std::optional<double> value) {
            if (!value) return;
            numbers[groups].push_back(*value);
            if (groupOf[row] < groups) numbers[groupOf[row]].push_back(*value);
        });
    return numbers;
}

struct Moments {
    double count = 0, mean = 0, variance = 0;
};

Moments momentsOf(const std::vector<double>& numbers) {
    Moments moments{static_cast<double>(numbers.size()), 0, 0};
    if (numbers.empty()) return moments;
    for (const double number : numbers) moments.mean += number;
    moments.mean /= moments.count;
    for (const double number : numbers) moments.variance += (number - moments.mean) * (number - moments.mean);
    moments.variance /= moments.count;
    return moments;
}

double shareWithin(const std::vector<double>& numbers, double from, double to) {
    const auto count = std::count_if(numbers.begin(), numbers.end(), [&](double n) { return n >= from && n <= to; });
    return static_cast<double>(count) / static_cast<double>(numbers.size());
}

/// The number that would stand at quarters / 4 of the way if they were sorted; puts smaller ones before it.
double quarterOf(std::vector<double>& numbers, std::size_t quarters) {
    const auto place = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) * quarters / 4);
    std::nth_element(numbers.begin(), place, numbers.end());
    return *place;
}

/// The range that describes a group best: its middle half, or where that says little, its upper or its lower half.
void setRange(Trait& trait, const ColumnProfile& profile, std::vector<double>& inside, const std::vector<double>& all) {
    const auto set = [&](double from, double to) {
        trait.from = from;
        trait.to = to;
        trait.share = shareWithin(inside, from, to);
        trait.overall = shareWithin(all, from, to);
        trait.lift = trait.share / trait.overall;
    };
    trait.quarter = quarterOf(inside, 1);
    trait.median = quarterOf(inside, 2);
    trait.threeQuarters = quarterOf(inside, 3);
    set(trait.quarter, trait.threeQuarters);
    trait.value = textOf(trait.from, profile);
    if (trait.from < trait.to) trait.value += "–" + textOf(trait.to, profile);
    if (trait.lift >= telling) return;
    // One odd row must not stand for the group: the outer end stays open.
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    trait.effect > 0 ? set(trait.median, *most) : set(*least, trait.median);
    trait.value = (trait.effect > 0 ? "≥ " : "≤ ") + textOf(trait.median, profile);
}

void addNumberTrait(std::size_t column, const ColumnProfile& profile, std::vector<double>& inside,
                    const std::vector<double>& all, const Moments& overall, std::vector<Trait>& traits) {
    const Moments own = momentsOf(inside);
    const double outside = overall.count - own.count;
    if (own.count == 0 || outside == 0) return;
    const double restMean = (overall.mean * overall.count - own.mean * own.count) / outside;
    // What is left of the variance when the two means are taken away.
    const double between =
        own.count * outside / (overall.count * overall.count) * (own.mean - restMean) * (own.mean - restMean);
    const double within = std::sqrt(std::max(overall.variance - between, overall.variance * 0.01));
    if (within <= 0) return;
    Trait trait;
    trait.column = column;
    trait.number = true;
    trait.effect = (own.mean - restMean) / within;
    trait.strength = strengthOf(trait.effect);
    setRange(trait, profile, inside, all);
    trait.mean = own.mean;
    trait.overallMean = overall.mean;
    trait.deviation = std::sqrt(own.variance);
    const bool certain = std::fabs(trait.effect) * std::sqrt(own.count * outside / overall.count) >= leastCertainty;
    if (certain && std::fabs(trait.effect) >= leastEffect && trait.lift >= leastLift) traits.push_back(trait);
}

/// The traits of every group in one column.
std::vector<std::vector<Trait>> traitsIn(const domain::Column& cells, const ColumnProfile& profile, std::size_t column,
                                         const GroupOf& groupOf, std::size_t groups) {
    std::vector<std::vector<Trait>> traits(groups);
    if (profile.type == ColumnType::Number || profile.type == ColumnType::Date) {
        auto numbers = numbersByGroup(cells, profile, groupOf, groups);
        const Moments overall = momentsOf(numbers[groups]);
        for (std::size_t group = 0; group < groups; ++group)
            addNumberTrait(column, profile, numbers[group], numbers[groups], overall, traits[group]);
    } else {
        const Counts counts = countValues(cells, profile, groupOf, groups);
        for (std::size_t group = 0; group < groups; ++group)
            addValueTraits(column, profile, counts, group, traits[group]);
    }
    return traits;
}

/// What one column adds to the scores of the rows whose group has traits in it.
void addLikeness(const domain::Column& cells, const ColumnProfile& profile,
                 const std::vector<std::vector<const Trait*>>& traits, const GroupOf& groupOf,
                 std::vector<float>& scores) {
    const auto score = [&](std::size_t row, const auto& has) {
        if (groupOf[row] >= traits.size()) return;
        for (const Trait* trait : traits[groupOf[row]])
            if (has(*trait))
                scores[row] += static_cast<float>(trait->number ? std::fabs(trait->effect) : trait->effect);
    };
    if (profile.type == ColumnType::Number || profile.type == ColumnType::Date) {
        forEachCell(
            cells, [&](std::string_view cell) { return numberOf(cell, profile); },
            [&](std::size_t row, std::optional<double> value) {
                if (value) score(row, [&](const Trait& trait) { return *value >= trait.from && *value <= trait.to; });
            });
    } else if (profile.type == ColumnType::MultiSelect) {
        forEachCell(
            cells, [&](std::string_view cell) { return optionsOf(cell, profile.separator); },
            [&](std::size_t row, const auto& options) {
                score(row, [&](const Trait& trait) {
                    return std::find(options.begin(), options.end(), trait.value) != options.end();
                });
            });
    } else {
        forEachCell(cells, trimmed, [&](std::size_t row, std::string_view text) {
            score(row, [&](const Trait& trait) { return text == trait.value; });
        });
    }
}

/// How much each row of a group has of its group's traits.
std::vector<float> likeness(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                            const GroupOf& groupOf, const std::vector<Group>& groups) {
    std::map<std::size_t, std::vector<std::vector<const Trait*>>> byColumn;
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const Trait& trait : groups[group].traits) {
            auto& traits = byColumn[trait.column];
            traits.resize(groups.size());
            traits[group].push_back(&trait);
        }
    const std::vector<std::pair<std::size_t, std::vector<std::vector<const Trait*>>>> columns(byColumn.begin(),
                                                                                              byColumn.end());
    // What each column adds, a few columns at a time: beside each other, and in the same order on every machine.
    constexpr std::size_t together = 4;
    std::vector<float> scores(table.rowCount(), 0);
    std::vector<std::vector<float>> parts(std::min(together, columns.size()));
    for (std::size_t first = 0; first < columns.size(); first += together) {
        const std::size_t count = std::min(together, columns.size() - first);
        inParallel(count, [&](std::size_t i) {
            const auto& [column, traits] = columns[first + i];
            parts[i].assign(scores.size(), 0);
            addLikeness(table.columns[column], profiles[column], traits, groupOf, parts[i]);
        });
        for (std::size_t i = 0; i < count; ++i)
            std::transform(scores.begin(), scores.end(), parts[i].begin(), scores.begin(), std::plus<>());
    }
    return scores;
}

void findExamples(const std::vector<float>& scores, const GroupOf& groupOf, std::vector<Group>& groups) {
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (groupOf[row] >= groups.size()) continue;
        auto& rows = groups[groupOf[row]].exampleRows;
        const auto place =
            std::find_if(rows.begin(), rows.end(), [&](std::size_t other) { return scores[row] > scores[other]; });
        rows.insert(place, row);
        if (rows.size() > examples) rows.pop_back();
    }
}

}  // namespace

std::vector<Group> profileGroups(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                 const std::vector<std::size_t>& columns, const std::vector<std::uint8_t>& groupOf,
                                 std::size_t groups) {
    std::vector<Group> result(groups);
    for (const std::uint8_t group : groupOf)
        if (group < groups) ++result[group].size;
    std::vector<std::vector<std::vector<Trait>>> found(columns.size());
    inParallel(columns.size(), [&](std::size_t i) {
        found[i] = traitsIn(table.columns[columns[i]], profiles[columns[i]], columns[i], groupOf, groups);
    });
    for (std::size_t group = 0; group < groups; ++group) {
        Group& each = result[group];
        each.share = groupOf.empty() ? 0 : static_cast<double>(each.size) / static_cast<double>(groupOf.size());
        for (const auto& column : found)
            each.traits.insert(each.traits.end(), column[group].begin(), column[group].end());
        std::stable_sort(each.traits.begin(), each.traits.end(),
                         [](const Trait& a, const Trait& b) { return weightOf(a) > weightOf(b); });
        if (each.traits.size() > mostTraits) each.traits.resize(mostTraits);
        each.name = nameOf(each.traits, profiles);
    }
    findExamples(likeness(table, profiles, groupOf, result), groupOf, result);
    return result;
}

}  // namespace chandung::analysis
