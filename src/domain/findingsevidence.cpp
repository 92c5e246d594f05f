#include "domain/findingrules.h"

#include <algorithm>
#include <charconv>

namespace chandung::domain {

namespace {

using std::chrono::year_month_day;

/// The last day that "2023", "2023-05" or "2023-05-02" may mean; nothing for no date.
std::optional<year_month_day> lastDayOf(const std::string& text) {
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        if (text.size() >= from + count) std::from_chars(text.data() + from, text.data() + from + count, value);
        return value;
    };
    const std::chrono::year year{number(0, 4)};
    if (text.size() < 4 || number(0, 4) == 0) return std::nullopt;
    const std::chrono::month month{text.size() >= 7 ? static_cast<unsigned>(number(5, 2)) : 12U};
    if (!month.ok()) return std::nullopt;
    if (text.size() >= 10) {
        const year_month_day day{year, month, std::chrono::day{static_cast<unsigned>(number(8, 2))}};
        return day.ok() ? std::optional(day) : std::nullopt;
    }
    return year_month_day(year / month / std::chrono::last);
}

std::string newer(const std::string& a, const std::string& b) {
    return std::max(a, b);
}

/// The date of what an observation comes from.
std::string dateOf(const Observation* observation, const Bundle& bundle) {
    const Source* source = observation ? findById(bundle.sources, observation->sourceId) : nullptr;
    return source ? source->date : std::string();
}

std::string dateOf(const Citation& citation, const Bundle& bundle) {
    if (!citation.date.empty()) return citation.date;
    std::string date;
    switch (citation.target) {
        case CitationTarget::Source:
            if (const Source* source = findById(bundle.sources, citation.targetId)) return source->date;
            break;
        case CitationTarget::Observation:
            return dateOf(findById(bundle.observations, citation.targetId), bundle);
        case CitationTarget::Insight:
            if (const Insight* insight = findById(bundle.insights, citation.targetId))
                for (const Uuid& id : insight->observations)
                    date = newer(date, dateOf(findById(bundle.observations, id), bundle));
            break;
        case CitationTarget::Dataset:
            if (const TableSource* table = findById(bundle.tables, citation.targetId))
                if (const Source* source = findById(bundle.sources, table->sourceId)) return source->date;
            break;
        case CitationTarget::None:
            break;
    }
    return date;
}

}  // namespace

void addStaleEvidence(std::vector<Finding>& to, const Persona& persona, const Bundle& bundle, year_month_day today) {
    const year_month_day limit = today - std::chrono::years{freshYears};
    std::size_t stale = 0;
    std::size_t dated = 0;
    std::string first;
    for (const auto& [key, value] : persona.fields) {
        const auto* statements = std::get_if<Statements>(&value);
        if (!statements) continue;
        for (const Statement& statement : *statements) {
            std::string date;
            for (const Citation& citation : statement.evidence) date = newer(date, dateOf(citation, bundle));
            const auto day = lastDayOf(date);
            if (!day) continue;
            ++dated;
            if (*day >= limit) continue;
            ++stale;
            if (first.empty()) first = key;
        }
    }
    if (stale > 0 && 2 * stale >= dated)
        to.push_back({persona.id, Rule::StaleEvidence, first, {std::to_string(stale), std::to_string(dated)}, {}, {}});
}

}  // namespace chandung::domain
