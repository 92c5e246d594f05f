#include "chandung/analysis/match.h"

#include "chandung/analysis/groupprofile.h"
#include "chandung/domain/textfold.h"
#include "missing.h"
#include "tally.h"

#include <algorithm>
#include <functional>
#include <set>

namespace chandung::analysis {

namespace {

enum class Fit : std::uint8_t { No, Yes, Unknown };

/// What a cell says to a predicate.
class Test {
public:
    Test(const Predicate& predicate, const ColumnProfile& profile) : m_predicate(predicate), m_profile(profile) {
        for (const std::string& value : predicate.anyOf) m_wanted.insert(domain::fold(trimmed(value)));
        m_range = profile.type == ColumnType::Number || profile.type == ColumnType::Date;
        m_range = m_range && (predicate.from || predicate.to || predicate.anyOf.empty());
    }

    Fit operator()(std::string_view cell) const {
        const std::string_view text = trimmed(cell);
        if (isMissing(text)) return m_profile.checkbox ? Fit::No : Fit::Unknown;
        if (m_range) return range(text);
        if (m_profile.type != ColumnType::MultiSelect) return wanted(text) ? Fit::Yes : Fit::No;
        const auto options = optionsOf(text, m_profile.separator);
        return std::any_of(options.begin(), options.end(), [&](std::string_view option) { return wanted(option); })
                   ? Fit::Yes
                   : Fit::No;
    }

private:
    [[nodiscard]] bool wanted(std::string_view text) const { return m_wanted.contains(domain::fold(text)); }
    [[nodiscard]] Fit range(std::string_view text) const {
        const auto value = numberOf(text, m_profile);
        if (!value) return Fit::Unknown;
        const bool fits =
            (!m_predicate.from || *value >= *m_predicate.from) && (!m_predicate.to || *value <= *m_predicate.to);
        return fits ? Fit::Yes : Fit::No;
    }

    const Predicate& m_predicate;
    const ColumnProfile& m_profile;
    std::set<std::string> m_wanted;
    bool m_range = false;
};

/// Narrows `left` to the rows that fit, too, and counts.
MatchStep narrow(const domain::Table& table, const std::vector<ColumnProfile>& profiles, const Predicate& predicate,
                 std::vector<std::uint8_t>& left) {
    MatchStep step;
    const Test test(predicate, profiles[predicate.column]);
    forEachCell(table.columns[predicate.column], test, [&](std::size_t row, Fit fit) {
        if (fit == Fit::Unknown) ++step.unknown;
        if (fit == Fit::Yes) {
            ++step.alone;
            step.left += left[row];
        } else {
            left[row] = 0;
        }
    });
    return step;
}

}  // namespace

Match countMatches(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                   const std::vector<Predicate>& predicates) {
    Match match;
    match.rows = match.matching = table.rowCount();
    std::vector<std::uint8_t> left(table.rowCount(), 1);
    for (const Predicate& predicate : predicates) {
        match.steps.push_back(narrow(table, profiles, predicate, left));
        match.matching = match.steps.back().left;
    }
    return match;
}

std::vector<std::uint8_t> matchingRows(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                       const std::vector<Predicate>& predicates) {
    std::vector<std::uint8_t> left(table.rowCount(), 1);
    for (const Predicate& predicate : predicates) narrow(table, profiles, predicate, left);
    return left;
}

std::vector<std::uint8_t> tiersOf(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                                  std::size_t column, const std::vector<double>& limits) {
    std::vector<std::uint8_t> tiers(table.rowCount(), noGroup);
    const auto tierOf = [&](std::string_view cell) {
        const auto value = numberOf(cell, profiles[column]);
        if (!value) return noGroup;
        const auto limit = std::find_if(limits.begin(), limits.end(), [&](double least) { return *value >= least; });
        return static_cast<std::uint8_t>(limit - limits.begin());
    };
    forEachCell(table.columns[column], tierOf, [&](std::size_t row, std::uint8_t tier) { tiers[row] = tier; });
    return tiers;
}

std::vector<double> tierLimits(const domain::Table& table, const std::vector<ColumnProfile>& profiles,
                               std::size_t column, const std::vector<double>& shares) {
    std::vector<double> values;
    const auto value = [&](std::string_view cell) { return numberOf(cell, profiles[column]); };
    forEachCell(table.columns[column], value, [&](std::size_t, std::optional<double> number) {
        if (number) values.push_back(*number);
    });
    std::sort(values.begin(), values.end(), std::greater<>());
    std::vector<double> limits;
    double share = 0;
    for (const double part : shares) {
        share += part;
        if (values.empty()) break;
        const auto last = static_cast<std::size_t>(std::max(1.0, share * static_cast<double>(values.size()) + 0.5)) - 1;
        limits.push_back(values[std::min(last, values.size() - 1)]);
    }
    return limits;
}

std::vector<std::size_t> repeatedRows(const domain::Table& table, std::size_t keyColumn) {
    Tally seen;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view key = trimmed(table.at(row, keyColumn));
        if (isMissing(key)) continue;
        const std::size_t before = seen.entries().size();
        seen.add(key);
        if (seen.entries().size() == before) rows.push_back(row);
    }
    return rows;
}

}  // namespace chandung::analysis
