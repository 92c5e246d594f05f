#include "chandung/domain/quality.h"
#include "domain/findingrules.h"

#include <algorithm>
#include <map>

namespace chandung::domain {

namespace {

constexpr double smallestShare = 7.0;

bool saysMoreThanDemographics(const Persona& persona) {
    return std::any_of(persona.fields.begin(), persona.fields.end(), [](const auto& entry) {
        const std::string_view group = std::string_view(entry.first).substr(0, entry.first.find('.'));
        return group != "identity" && group != "demographics" && group != "company";
    });
}

struct Shares {
    std::optional<double> heads;    ///< of customers or accounts
    std::optional<double> revenue;  ///< of the revenue
};

/// The persona's own share has the base of its segment.
Shares sharesOf(const Persona& persona, const Segment* segment) {
    std::optional<double> share;
    if (segment) share = segment->share;
    if (const auto* own = std::get_if<double>(&persona.value("identity.share"))) share = *own;
    if (segment && segment->base == ShareBase::Revenue) return {std::nullopt, share};
    return {share, segment ? segment->revenueShare : std::nullopt};
}

/// The share that is too small; nothing when it is large enough. Few companies can be much of the revenue: in B2B both
/// shares have to be known and small.
std::optional<double> smallShare(const Persona& persona, const Segment* segment) {
    const auto small = [](const std::optional<double>& share) { return share && *share < smallestShare; };
    const Shares shares = sharesOf(persona, segment);
    const bool any = small(shares.heads) || small(shares.revenue);
    const bool both = small(shares.heads) && small(shares.revenue);
    if (persona.kind == CustomerKind::B2b ? !both : !any) return std::nullopt;
    return small(shares.heads) ? shares.heads : shares.revenue;
}

/// The first field with an assumption.
std::string firstAssumption(const Persona& persona) {
    for (const auto& [key, value] : persona.fields)
        if (const auto* statements = std::get_if<Statements>(&value))
            if (std::any_of(statements->begin(), statements->end(),
                            [](const Statement& statement) { return statement.isAssumption(); }))
                return key;
    return "goals.goals";
}

std::vector<const Persona*> ofStudy(const Bundle& bundle, const Uuid& study) {
    std::vector<const Persona*> list;
    for (const Persona& persona : bundle.personas)
        if (persona.studyId == study) list.push_back(&persona);
    return list;
}

std::vector<Finding> among(const Persona& persona, const std::vector<const Persona*>& others, const Bundle& bundle,
                           const Catalogue& catalogue, std::chrono::year_month_day today) {
    std::vector<Finding> result = findings(persona, findById(bundle.segments, persona.segmentId),
                                           findById(bundle.studies, persona.studyId), today);
    addStaleEvidence(result, persona, bundle, today);
    addLikeness(result, persona, others, catalogue);
    sortFindings(result);
    return result;
}

}  // namespace

void sortFindings(std::vector<Finding>& list) {
    std::stable_sort(list.begin(), list.end(), [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
}

std::vector<Finding> findings(const Persona& persona, const Segment* segment, const Study* study,
                              std::chrono::year_month_day today) {
    std::vector<Finding> result;
    const auto add = [&](Rule rule, std::string field, std::vector<std::string> args = {}) {
        result.push_back({persona.id, rule, std::move(field), std::move(args), {}, {}});
    };
    if (persona.name().empty()) add(Rule::NoName, "identity.name");
    addContradictions(result, persona, segment);
    const Coverage all = coverage(persona);
    if (all.backed == 0)
        add(Rule::NoEvidence, firstAssumption(persona));
    else if (all.assumptions() > all.backed)
        add(Rule::WeakEvidence, firstAssumption(persona),
            {std::to_string(all.assumptions()), std::to_string(all.statements)});
    if (!saysMoreThanDemographics(persona)) add(Rule::OnlyDemographics, "goals.goals");
    if (persona.text("identity.quote").empty()) add(Rule::NoQuote, "identity.quote");
    if (const auto share = smallShare(persona, segment); share && !persona.isNegative())
        add(Rule::ShareTooSmall, "identity.share", {std::to_string(static_cast<int>(*share))});
    if (const ReviewDue due = reviewDue(persona, study, today); due.overdue())
        add(Rule::ReviewOverdue, "", {isoDate(due.date), std::to_string(-due.daysLeft)});
    sortFindings(result);
    return result;
}

std::vector<Finding> findings(const Persona& persona, const Bundle& bundle, const Catalogue& catalogue,
                              std::chrono::year_month_day today) {
    std::vector<const Persona*> others = ofStudy(bundle, persona.studyId);
    std::erase_if(others, [&](const Persona* other) { return other->id == persona.id; });
    return among(persona, others, bundle, catalogue, today);
}

std::vector<Finding> findings(const Study& study, const Bundle& bundle) {
    std::vector<Finding> result;
    const auto add = [&](Rule rule, std::size_t count) {
        if (count > mostInStudy) result.push_back({{}, rule, "", {std::to_string(count), study.name}, {}, study.id});
    };
    if (study.kind == CustomerKind::B2b) {
        add(Rule::TooManySegments, static_cast<std::size_t>(std::count_if(
                                       bundle.segments.begin(), bundle.segments.end(),
                                       [&](const Segment& segment) { return segment.studyId == study.id; })));
    } else {
        const std::vector<const Persona*> personas = ofStudy(bundle, study.id);
        add(Rule::TooManyPersonas,
            static_cast<std::size_t>(std::count_if(personas.begin(), personas.end(),
                                                   [](const Persona* persona) { return !persona->isNegative(); })));
    }
    return result;
}

std::vector<Finding> findings(const Bundle& bundle, const Catalogue& catalogue, std::chrono::year_month_day today) {
    std::vector<Finding> result;
    for (const Study& study : bundle.studies)
        for (Finding& finding : findings(study, bundle)) result.push_back(std::move(finding));
    std::map<Uuid, std::vector<const Persona*>> sets;
    for (const Persona& persona : bundle.personas) sets[persona.studyId].push_back(&persona);
    std::map<const Persona*, std::vector<const Persona*>> others;
    for (const auto& [study, set] : sets) {
        std::vector<std::vector<const Persona*>> lists = neighbours(set);
        for (std::size_t i = 0; i < set.size(); ++i) others[set[i]] = std::move(lists[i]);
    }
    for (const Persona& persona : bundle.personas)
        for (Finding& finding : among(persona, others[&persona], bundle, catalogue, today))
            result.push_back(std::move(finding));
    return result;
}

}  // namespace chandung::domain
