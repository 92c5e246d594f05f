#include "chandung/domain/quality.h"

#include <algorithm>

namespace chandung::domain {

namespace {

constexpr double smallestShare = 7.0;

bool saysMoreThanDemographics(const Persona& persona) {
    return std::any_of(persona.fields.begin(), persona.fields.end(), [](const auto& entry) {
        const std::string_view group = std::string_view(entry.first).substr(0, entry.first.find('.'));
        return group != "identity" && group != "demographics" && group != "company";
    });
}

std::optional<double> shareOf(const Persona& persona, const Segment* segment) {
    if (const auto* own = std::get_if<double>(&persona.value("identity.share"))) return *own;
    if (segment) return segment->share;
    return std::nullopt;
}

}  // namespace

std::vector<Finding> findings(const Persona& persona, const Segment* segment, const Study* study,
                              std::chrono::year_month_day today) {
    std::vector<Finding> result;
    const auto add = [&](Rule rule, std::string field, std::vector<std::string> args = {}) {
        result.push_back({persona.id, rule, std::move(field), std::move(args)});
    };
    if (persona.name().empty()) add(Rule::NoName, "identity.name");
    const Coverage all = coverage(persona);
    if (all.backed == 0)
        add(Rule::NoEvidence, "goals.goals");
    else if (all.assumptions() > all.backed)
        add(Rule::WeakEvidence, "", {std::to_string(all.assumptions()), std::to_string(all.statements)});
    if (!saysMoreThanDemographics(persona)) add(Rule::OnlyDemographics, "goals.goals");
    if (persona.text("identity.quote").empty()) add(Rule::NoQuote, "identity.quote");
    if (const auto share = shareOf(persona, segment); share && *share < smallestShare)
        add(Rule::ShareTooSmall, "identity.share", {std::to_string(static_cast<int>(*share))});
    if (const ReviewDue due = reviewDue(persona, study, today); due.overdue())
        add(Rule::ReviewOverdue, "", {isoDate(due.date), std::to_string(-due.daysLeft)});
    return result;
}

}  // namespace chandung::domain
