#include "chandung/domain/checklist.h"

#include <algorithm>
#include <functional>
#include <set>

namespace chandung::domain {

namespace {

template <class T>
std::vector<const T*> inStudy(const std::vector<T>& list, const Study& study) {
    std::vector<const T*> result;
    for (const T& item : list)
        if (item.studyId == study.id) result.push_back(&item);
    return result;
}

std::vector<CheckItem> goal(const Study& study) {
    return {{"goal.name", true, !study.name.empty(), "name"},
            {"goal.purpose", true, !study.purposes.empty(), "purposes"},
            {"goal.product", true, !study.product.empty(), "product"},
            {"goal.question", true, !study.questions.empty(), "questions"},
            {"goal.needs", false, !study.needs.empty(), "needs"},
            {"goal.due", false, !study.due.empty(), "due"}};
}

std::vector<CheckItem> data(const Study& study, const Bundle& bundle) {
    const auto sources = inStudy(bundle.sources, study);
    std::set<SourceKind> kinds;
    std::size_t observations = 0;
    bool dated = true;
    for (const Source* source : sources) {
        kinds.insert(source->kind);
        dated = dated && !source->date.empty();
    }
    for (const Observation& observation : bundle.observations)
        if (std::any_of(sources.begin(), sources.end(), [&](const Source* s) { return s->id == observation.sourceId; }))
            ++observations;
    return {{"data.source", true, !sources.empty(), "sources"},
            {"data.observation", true, observations > 0, "observations"},
            {"data.kinds", false, kinds.size() >= 3, "kinds"},
            {"data.dates", false, !sources.empty() && dated, "dates"}};
}

std::vector<CheckItem> analysis(const Study& study, const Bundle& bundle) {
    const auto insights = inStudy(bundle.insights, study);
    const auto segments = inStudy(bundle.segments, study);
    const auto backed = [](const Insight* insight) { return !insight->observations.empty(); };
    const auto chosen = [](const Segment* segment) { return segment->chosen; };
    return {{"analysis.insight", true, !insights.empty(), "insights"},
            {"analysis.segment", true, !segments.empty(), "segments"},
            {"analysis.chosen", true, std::any_of(segments.begin(), segments.end(), chosen), "chosen"},
            {"analysis.backed", false, !insights.empty() && std::all_of(insights.begin(), insights.end(), backed),
             "backed"}};
}

using Facts = std::vector<PersonaFacts>;

bool all(const Facts& personas, const std::function<bool(const PersonaFacts&)>& predicate) {
    return !personas.empty() && std::all_of(personas.begin(), personas.end(), predicate);
}

std::vector<CheckItem> identity(const Facts& personas) {
    return {{"identity.persona", true, !personas.empty(), "personas"},
            {"identity.quote", true, all(personas, [](const auto& p) { return p.quote; }), "personas"},
            {"identity.goals", true, all(personas, [](const auto& p) { return p.goals; }), "personas"},
            {"identity.pains", false, all(personas, [](const auto& p) { return p.pains; }), "personas"}};
}

std::vector<CheckItem> refinement(const Facts& personas) {
    const auto mostlyBacked = [](const PersonaFacts& p) {
        return p.coverage.backed > 0 && p.coverage.backed >= p.coverage.assumptions();
    };
    return {{"refinement.evidence", true, all(personas, mostlyBacked), "findings"},
            {"refinement.fresh", true, all(personas, [](const auto& p) { return !p.overdue; }), "review"},
            {"refinement.reviewed", false, all(personas, [](const auto& p) { return p.reviewed; }), "review"}};
}

Facts factsOf(const Study& study, const Bundle& bundle, std::chrono::year_month_day today) {
    Facts facts;
    for (const Persona* persona : inStudy(bundle.personas, study)) {
        const auto has = [&](const char* key) { return !isEmpty(persona->value(key)); };
        facts.push_back({coverage(*persona), has("identity.quote"), has("goals.goals"), has("pains.pains"),
                         !persona->reviewed.empty(), reviewDue(*persona, &study, today).overdue()});
    }
    return facts;
}

}  // namespace

std::vector<CheckItem> checklist(const Study& study, const Bundle& bundle, const Facts& personas, int step) {
    switch (step) {
        case 0:
            return goal(study);
        case 1:
            return data(study, bundle);
        case 2:
            return analysis(study, bundle);
        case 3:
            return identity(personas);
        case 4:
            return refinement(personas);
        default:
            return {};
    }
}

std::vector<CheckItem> checklist(const Study& study, const Bundle& bundle, int step,
                                 std::chrono::year_month_day today) {
    return checklist(study, bundle, step < 3 ? Facts() : factsOf(study, bundle, today), step);
}

}  // namespace chandung::domain
