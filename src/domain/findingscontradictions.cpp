#include "domain/findingrules.h"

#include "chandung/domain/insight.h"

#include <algorithm>
#include <cmath>

namespace chandung::domain {

namespace {

/// Nobody works in a trade before this age, in years.
constexpr double firstJob = 15;

std::optional<double> highest(const Range& range) {
    return range.to ? range.to : range.from;
}

std::optional<double> lowest(const Range& range) {
    return range.from ? range.from : range.to;
}

/// In a year; a sum without a period is a year's.
double yearly(double amount, const Range& range) {
    return range.period == "month" ? amount * 12 : amount;
}

std::string number(double value) {
    return std::to_string(static_cast<long long>(std::llround(value)));
}

void addReversed(std::vector<Finding>& to, const Persona& persona) {
    for (const auto& [key, value] : persona.fields) {
        const auto* range = std::get_if<Range>(&value);
        if (range && range->from && range->to && *range->from > *range->to)
            to.push_back({persona.id, Rule::RangeReversed, key, {}, {}, {}});
    }
}

void addAge(std::vector<Finding>& to, const Persona& persona) {
    const auto* age = std::get_if<Range>(&persona.value("demographics.age"));
    const auto* years = std::get_if<double>(&persona.value("role.years"));
    if (!age || !years || persona.kind != CustomerKind::B2b) return;
    const std::optional<double> oldest = highest(*age);
    if (oldest && *years > *oldest - firstJob)
        to.push_back({persona.id, Rule::AgeAndYears, "role.years", {number(*oldest), number(*years)}, {}, {}});
}

void addBudget(std::vector<Finding>& to, const Persona& persona, const Segment* segment) {
    const bool b2b = persona.kind == CustomerKind::B2b;
    const auto* budget = std::get_if<Range>(&persona.value("buying.budget"));
    const auto* income =
        std::get_if<Range>(&effectiveValue(persona, segment, b2b ? "company.revenue" : "demographics.income"));
    if (!budget || !income || budget->currency != income->currency) return;
    const std::optional<double> least = lowest(*budget);
    const std::optional<double> most = highest(*income);
    if (least && most && yearly(*least, *budget) > yearly(*most, *income))
        to.push_back({persona.id, Rule::BudgetAndIncome, "buying.budget", {}, {}, {}});
}

}  // namespace

void addContradictions(std::vector<Finding>& to, const Persona& persona, const Segment* segment) {
    addReversed(to, persona);
    addAge(to, persona);
    addBudget(to, persona, segment);
    if (persona.isNegative() && persona.text("identity.avoid").empty())
        to.push_back({persona.id, Rule::NegativeNoReason, "identity.avoid", {}, {}, {}});
}

}  // namespace chandung::domain
