#include "cli/rows.h"

#include "chandung/domain/quality.h"

namespace chandung::cli {

namespace {

using namespace domain;

/// The name of what an id points to; null for nothing.
template <class T>
Json nameOf(const std::vector<T>& list, const Uuid& id) {
    const T* found = findById(list, id);
    if (!found) return {};
    if constexpr (requires { found->name(); })
        return found->name();
    else if constexpr (requires { found->title; })
        return found->title;
    else
        return found->name;
}

template <class E>
Json codeOf(const std::optional<E>& value) {
    return value ? Json(code(*value)) : Json();
}

Json numberOf(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

template <class T, class Row>
Json rowsOf(const std::vector<T>& list, Row row) {
    Json rows = Json::array();
    for (const T& item : list) rows.push_back(row(item));
    return rows;
}

Json studies(const Bundle& bundle) {
    return rowsOf(bundle.studies, [](const Study& s) -> Json {
        return {{"id", s.id.str()},     {"name", s.name}, {"kind", code(s.kind)},
                {"product", s.product}, {"due", s.due},   {"review", code(s.review)}};
    });
}

Json sources(const Bundle& bundle) {
    return rowsOf(bundle.sources, [&](const Source& s) -> Json {
        return {{"id", s.id.str()}, {"name", s.title},  {"kind", code(s.kind)},
                {"date", s.date},   {"trust", s.trust}, {"study", nameOf(bundle.studies, s.studyId)}};
    });
}

Json observations(const Bundle& bundle) {
    return rowsOf(bundle.observations, [&](const Observation& o) -> Json {
        return {{"id", o.id.str()},
                {"name", o.text},
                {"said_by", o.saidBy},
                {"field", o.field},
                {"source", nameOf(bundle.sources, o.sourceId)}};
    });
}

Json insights(const Bundle& bundle) {
    return rowsOf(bundle.insights, [&](const Insight& i) -> Json {
        return {{"id", i.id.str()},
                {"name", i.text},
                {"section", i.section},
                {"observations", i.observations.size()},
                {"study", nameOf(bundle.studies, i.studyId)}};
    });
}

Json segments(const Bundle& bundle) {
    return rowsOf(bundle.segments, [&](const Segment& s) -> Json {
        return {{"id", s.id.str()},
                {"name", s.name},
                {"share", numberOf(s.share)},
                {"base", code(s.base)},
                {"tier", codeOf(s.tier)},
                {"chosen", s.chosen},
                {"study", nameOf(bundle.studies, s.studyId)}};
    });
}

Json personas(const Bundle& bundle) {
    return rowsOf(bundle.personas, [&](const Persona& p) -> Json {
        const Coverage known = coverage(p);
        return {{"id", p.id.str()},
                {"name", p.name()},
                {"kind", code(p.kind)},
                {"label", p.text("identity.label")},
                {"study", nameOf(bundle.studies, p.studyId)},
                {"segment", nameOf(bundle.segments, p.segmentId)},
                {"statements", known.statements},
                {"backed", known.backed}};
    });
}

Json committees(const Bundle& bundle) {
    return rowsOf(bundle.committees, [&](const Committee& c) -> Json {
        return {{"id", c.id.str()},
                {"name", c.name},
                {"kind", code(c.kind)},
                {"members", c.members.size()},
                {"segment", nameOf(bundle.segments, c.segmentId)},
                {"study", nameOf(bundle.studies, c.studyId)}};
    });
}

Json journeys(const Bundle& bundle) {
    return rowsOf(bundle.journeys, [&](const Journey& j) -> Json {
        return {{"id", j.id.str()},
                {"name", j.name},
                {"model", code(j.model)},
                {"stages", j.stages.size()},
                {"persona", nameOf(bundle.personas, j.personaId)},
                {"study", nameOf(bundle.studies, j.studyId)}};
    });
}

Json datasets(const app::Workspace& workspace, const Bundle& bundle) {
    return rowsOf(workspace.all<Dataset>(), [&](const Dataset& d) -> Json {
        return {{"id", d.id.str()},
                {"name", d.name},
                {"rows", d.rows},
                {"columns", d.columns.size()},
                {"source", nameOf(bundle.sources, d.sourceId)}};
    });
}

/// What needs no more than the bundle.
template <Json (*rows)(const Bundle&)>
Json ofBundle(const app::Workspace&, const Bundle& bundle) {
    return rows(bundle);
}

}  // namespace

const std::vector<RowKind>& rowKinds() {
    static const std::vector<RowKind> kinds = {{"studies", ofBundle<studies>},
                                               {"sources", ofBundle<sources>},
                                               {"observations", ofBundle<observations>},
                                               {"insights", ofBundle<insights>},
                                               {"segments", ofBundle<segments>},
                                               {"personas", ofBundle<personas>},
                                               {"committees", ofBundle<committees>},
                                               {"journeys", ofBundle<journeys>},
                                               {"datasets", datasets}};
    return kinds;
}

}  // namespace chandung::cli
