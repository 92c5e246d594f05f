#include "chandung/domain/personaseed.h"

#include <algorithm>
#include <map>

namespace chandung::domain {

namespace {

bool takesStatements(const Catalogue& catalogue, const std::string& key, CustomerKind kind) {
    const FieldDefinition* field = catalogue.field(key);
    return field && field->kind == FieldKind::Statements && field->audience.has(kind);
}

/// The field of the section that most of the observations were filed under.
std::string filedField(const Insight& insight, const Bundle& bundle, const Catalogue& catalogue, CustomerKind kind) {
    std::map<std::string, int> votes;
    std::string best;
    for (const Uuid& id : insight.observations) {
        const Observation* observation = findById(bundle.observations, id);
        if (!observation || observation->field.substr(0, observation->field.find('.')) != insight.section) continue;
        if (!takesStatements(catalogue, observation->field, kind)) continue;
        if (++votes[observation->field] > votes[best]) best = observation->field;
    }
    return best;
}

Statement statementOf(const Insight& insight) {
    Statement statement;
    statement.text = insight.text;
    statement.evidence.push_back({CitationTarget::Insight, insight.id, {}, EvidenceKind::Inferred, {}, {}});
    return statement;
}

bool cites(const Statements& statements, const Uuid& insight) {
    return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
        return std::any_of(statement.evidence.begin(), statement.evidence.end(),
                           [&](const Citation& citation) { return citation.targetId == insight; });
    });
}

bool isCompany(const std::string& field) {
    return field.starts_with("company.");
}

}  // namespace

std::string fieldOfInsight(const Insight& insight, const Bundle& bundle, const Catalogue& catalogue,
                           CustomerKind kind) {
    if (insight.section.empty() || insight.text.empty()) return {};
    if (std::string field = filedField(insight, bundle, catalogue, kind); !field.empty()) return field;
    for (const FieldDefinition* field : catalogue.fieldsOf(insight.section, kind))
        if (field->kind == FieldKind::Statements) return field->key;
    return insight.section == "traits" ? "behaviour.habits" : "5w2h.who";
}

Persona personaOfSegment(const Segment& segment, const Study& study, const Bundle& bundle, const Catalogue& catalogue,
                         std::optional<Role> role) {
    Persona persona;
    persona.id = Uuid::make();
    persona.kind = study.kind;
    persona.studyId = study.id;
    persona.segmentId = segment.id;
    persona.set("identity.label", segment.name);
    if (segment.share) persona.set("identity.share", *segment.share);
    if (role) persona.set("role.committee", CodeList{std::string(code(*role))});
    for (const Insight& insight : bundle.insights) {
        if (insight.studyId != study.id) continue;
        const std::string field = fieldOfInsight(insight, bundle, catalogue, study.kind);
        if (field.empty() || isCompany(field)) continue;
        Statements statements = persona.statements(field);
        statements.push_back(statementOf(insight));
        persona.set(field, std::move(statements));
    }
    return persona;
}

Segment withCompanyInsights(Segment segment, const Study& study, const Bundle& bundle, const Catalogue& catalogue) {
    if (study.kind != CustomerKind::B2b) return segment;
    for (const Insight& insight : bundle.insights) {
        if (insight.studyId != study.id) continue;
        const std::string field = fieldOfInsight(insight, bundle, catalogue, study.kind);
        if (!isCompany(field)) continue;
        FieldValue& value = segment.company[field];
        if (!std::holds_alternative<Statements>(value)) value = Statements();
        auto& statements = std::get<Statements>(value);
        if (!cites(statements, insight.id)) statements.push_back(statementOf(insight));
    }
    return segment;
}

std::size_t insightsTaken(const Study& study, const Bundle& bundle, const Catalogue& catalogue) {
    return static_cast<std::size_t>(
        std::count_if(bundle.insights.begin(), bundle.insights.end(), [&](const Insight& insight) {
            return insight.studyId == study.id && !fieldOfInsight(insight, bundle, catalogue, study.kind).empty();
        }));
}

}  // namespace chandung::domain
