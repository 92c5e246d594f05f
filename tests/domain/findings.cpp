// The rules that need more than one value, one persona or one date.
#include "chandung/domain/comparison.h"
#include "chandung/domain/quality.h"

#include "catch.h"

#include <algorithm>

using namespace chandung::domain;
using namespace std::chrono;

namespace {

constexpr year_month_day today{year{2026}, month{11}, day{24}};

/// A few fields of each group that the rules look at.
const Catalogue& catalogue() {
    static const Catalogue catalogue = [] {
        std::vector<FieldGroup> groups;
        std::vector<FieldDefinition> fields;
        for (const char* key : {"identity", "goals", "pains", "traits"}) {
            FieldGroup group;
            group.key = key;
            group.label = LocalText::same(key);
            groups.push_back(group);
        }
        const auto add = [&](const char* key, FieldKind kind) {
            FieldDefinition field;
            field.key = key;
            field.kind = kind;
            field.label = LocalText::same(key);
            field.blockB2b = field.blockB2c = "none";
            fields.push_back(field);
        };
        add("identity.name", FieldKind::Text);
        add("goals.goals", FieldKind::Statements);
        add("pains.pains", FieldKind::Statements);
        add("pains.fears", FieldKind::Statements);
        add("traits.price_value", FieldKind::Scale);
        return Catalogue(groups, {}, fields);
    }();
    return catalogue;
}

Statement says(const std::string& text) {
    Statement statement;
    statement.id = Uuid::make();
    statement.text = text;
    return statement;
}

Persona named(const std::string& name, const Uuid& study) {
    Persona persona;
    persona.id = Uuid::make();
    persona.studyId = study;
    persona.set("identity.name", FieldValue(name));
    return persona;
}

const Finding* find(const std::vector<Finding>& list, Rule rule, const Uuid& persona = {}) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Finding& finding) {
        return finding.rule == rule && (persona.isNull() || finding.persona == persona);
    });
    return found == list.end() ? nullptr : &*found;
}

std::vector<Finding> alone(const Persona& persona) {
    return findings(persona, nullptr, nullptr, today);
}

}  // namespace

TEST_CASE("age 22 with 20 years in the job is a contradiction, 20 years at 45 is none") {
    Persona persona = named("Tâm", {});
    persona.set("role.years", FieldValue(20.0));
    persona.set("demographics.age", FieldValue(Range{20, 22, {}, {}, {}}));
    const auto list = alone(persona);
    const Finding* finding = find(list, Rule::AgeAndYears);
    REQUIRE(finding);
    CHECK(finding->field == "role.years");
    CHECK(finding->args == std::vector<std::string>{"22", "20"});
    persona.set("demographics.age", FieldValue(Range{40, 45, {}, {}, {}}));
    CHECK_FALSE(find(alone(persona), Rule::AgeAndYears));
    persona.set("role.years", {});
    CHECK_FALSE(find(alone(persona), Rule::AgeAndYears));
}

TEST_CASE("a budget above a year's income is a contradiction, in one currency and over one period") {
    Persona persona = named("Aisyah", {});
    persona.kind = CustomerKind::B2c;
    persona.set("demographics.income", FieldValue(Range{3000, 4000, "MYR", "month", {}}));
    persona.set("buying.budget", FieldValue(Range{50000, 60000, "MYR", {}, {}}));
    const auto list = alone(persona);
    REQUIRE(find(list, Rule::BudgetAndIncome));
    CHECK(find(list, Rule::BudgetAndIncome)->field == "buying.budget");
    persona.set("buying.budget", FieldValue(Range{40000, 60000, "MYR", {}, {}}));
    CHECK_FALSE(find(alone(persona), Rule::BudgetAndIncome));
    persona.set("buying.budget", FieldValue(Range{50000, 60000, "VND", {}, {}}));
    CHECK_FALSE(find(alone(persona), Rule::BudgetAndIncome));
}

TEST_CASE("a company's budget is held against its revenue, the segment's too") {
    Persona persona = named("Hà", {});
    persona.set("buying.budget", FieldValue(Range{9e9, {}, "VND", {}, {}}));
    Segment segment;
    segment.company["company.revenue"] = Range{1e9, 2e9, "VND", "year", {}};
    CHECK(find(findings(persona, &segment, nullptr, today), Rule::BudgetAndIncome));
    CHECK_FALSE(find(alone(persona), Rule::BudgetAndIncome));
}

TEST_CASE("reversed ranges and a negative persona without a reason are found with their field") {
    Persona persona = named("Long", {});
    persona.set("buying.cycle", FieldValue(Range{9, 3, {}, {}, "weeks"}));
    persona.set("identity.target", FieldValue(std::string("negative")));
    auto list = alone(persona);
    REQUIRE(find(list, Rule::RangeReversed));
    CHECK(find(list, Rule::RangeReversed)->field == "buying.cycle");
    REQUIRE(find(list, Rule::NegativeNoReason));
    CHECK(find(list, Rule::NegativeNoReason)->field == "identity.avoid");
    persona.set("identity.avoid", FieldValue(std::string("Buys once and asks for everything")));
    CHECK_FALSE(find(alone(persona), Rule::NegativeNoReason));
}

TEST_CASE("evidence grows stale after two years, by the citation's date, the source's, the insight's") {
    Bundle bundle;
    Source source;
    source.id = Uuid::make();
    source.date = "2024-11-23";
    bundle.sources = {source};
    Observation observation;
    observation.id = Uuid::make();
    observation.sourceId = source.id;
    bundle.observations = {observation};
    Insight insight;
    insight.id = Uuid::make();
    insight.observations = {observation.id};
    bundle.insights = {insight};
    const auto target = GENERATE(CitationTarget::Source, CitationTarget::Observation, CitationTarget::Insight);
    const Uuid id = target == CitationTarget::Source        ? source.id
                    : target == CitationTarget::Observation ? observation.id
                                                            : insight.id;
    Persona persona = named("Hà", {});
    Statement old = says("Waits for the quote");
    old.evidence = {{target, id, {}, EvidenceKind::Said, {}, {}}};
    persona.set("pains.pains", FieldValue(Statements{old}));
    const auto list = findings(persona, bundle, catalogue(), today);
    REQUIRE(find(list, Rule::StaleEvidence));
    CHECK(find(list, Rule::StaleEvidence)->field == "pains.pains");
    CHECK(find(list, Rule::StaleEvidence)->args == std::vector<std::string>{"1", "1"});
    // A day younger, or a year that may still be young enough.
    bundle.sources[0].date = "2024-11-24";
    CHECK_FALSE(find(findings(persona, bundle, catalogue(), today), Rule::StaleEvidence));
    bundle.sources[0].date = "2024";
    CHECK_FALSE(find(findings(persona, bundle, catalogue(), today), Rule::StaleEvidence));
    bundle.sources[0].date = "2023";
    CHECK(find(findings(persona, bundle, catalogue(), today), Rule::StaleEvidence));
    // Two fresh ones outweigh one old one.
    Statement fresh = says("Calls on Saturdays");
    fresh.evidence = {{CitationTarget::None, {}, "Call notes", EvidenceKind::Said, {}, "2026-05"}};
    persona.set("pains.fears", FieldValue(Statements{fresh, fresh}));
    CHECK_FALSE(find(findings(persona, bundle, catalogue(), today), Rule::StaleEvidence));
}

TEST_CASE("two personas of a study that are too alike name each other and what they share") {
    Bundle bundle;
    Study study;
    study.id = Uuid::make();
    bundle.studies = {study};
    for (const char* name : {"Hà", "Bảo", "Linh"}) bundle.personas.push_back(named(name, study.id));
    const Statements same{says("Three comparable quotes in one week"), says("No stop before Tết")};
    bundle.personas[0].set("goals.goals", FieldValue(same));
    bundle.personas[1].set("goals.goals", FieldValue(same));
    bundle.personas[2].set("goals.goals", FieldValue(Statements{says("Grow the export business")}));
    const auto list = findings(bundle, catalogue(), today);
    const Finding* alike = find(list, Rule::TooAlike, bundle.personas[0].id);
    REQUIRE(alike);
    CHECK(alike->other == bundle.personas[1].id);
    REQUIRE(alike->args.size() == 3);
    CHECK(alike->args[0] == "100");
    CHECK(alike->args[1] == "Bảo");
    CHECK(alike->args[2] == "goals");
    CHECK(find(list, Rule::TooAlike, bundle.personas[1].id));
    CHECK_FALSE(find(list, Rule::TooAlike, bundle.personas[2].id));
    CHECK(find(list, Rule::NotDistinct, bundle.personas[0].id));
    CHECK_FALSE(find(list, Rule::NotDistinct, bundle.personas[2].id));
    // Of another study: nothing to be held against.
    bundle.personas[1].studyId = Uuid::make();
    CHECK_FALSE(find(findings(bundle, catalogue(), today), Rule::TooAlike));
}

TEST_CASE("a persona says nothing of its own when each of its sentences is another's") {
    Bundle bundle;
    Study study;
    study.id = Uuid::make();
    bundle.studies = {study};
    for (const char* name : {"A", "B", "C"}) bundle.personas.push_back(named(name, study.id));
    bundle.personas[0].set("goals.goals", FieldValue(Statements{says("Đúng hạn")}));
    bundle.personas[0].set("pains.pains", FieldValue(Statements{says("Late quotes")}));
    bundle.personas[1].set("goals.goals", FieldValue(Statements{says("đung HẠN!"), says("x"), says("y"), says("z")}));
    bundle.personas[2].set("pains.pains", FieldValue(Statements{says("Late quotes"), says("u"), says("v"), says("w")}));
    const auto list = findings(bundle, catalogue(), today);
    CHECK(find(list, Rule::NotDistinct, bundle.personas[0].id));
    CHECK_FALSE(find(list, Rule::NotDistinct, bundle.personas[1].id));
    bundle.personas[0].set("traits.price_value", FieldValue(80.0));
    CHECK_FALSE(find(findings(bundle, catalogue(), today), Rule::NotDistinct));
}

TEST_CASE("the eighth segment of a B2B study and the eighth persona of a B2C study are one too many") {
    Bundle bundle;
    Study study;
    study.id = Uuid::make();
    bundle.studies = {study};
    for (int i = 0; i < 7; ++i) {
        Segment segment;
        segment.id = Uuid::make();
        segment.studyId = study.id;
        bundle.segments.push_back(segment);
        bundle.personas.push_back(named("P", study.id));
    }
    CHECK(findings(study, bundle).empty());
    bundle.segments.push_back(bundle.segments[0]);
    bundle.personas.push_back(named("P8", study.id));
    auto list = findings(study, bundle);
    REQUIRE(list.size() == 1);
    CHECK(list[0].rule == Rule::TooManySegments);
    CHECK(list[0].study == study.id);
    study.kind = CustomerKind::B2c;
    list = findings(study, bundle);
    REQUIRE(list.size() == 1);
    CHECK(list[0].rule == Rule::TooManyPersonas);
    bundle.personas.back().set("identity.target", FieldValue(std::string("negative")));
    CHECK(findings(study, bundle).empty());
}

TEST_CASE("in a study of hundreds copies are still found, and quickly") {
    Bundle bundle;
    Study study;
    study.id = Uuid::make();
    bundle.studies = {study};
    for (int i = 0; i < 300; ++i) {
        bundle.personas.push_back(named("P" + std::to_string(i), study.id));
        Statements list;
        for (int j = 0; j < 6; ++j) list.push_back(says("sentence " + std::to_string(i * 100 + j)));
        bundle.personas.back().set("goals.goals", FieldValue(list));
    }
    bundle.personas[7].set("goals.goals", bundle.personas[290].value("goals.goals"));
    const auto list = findings(bundle, catalogue(), today);
    REQUIRE(find(list, Rule::TooAlike, bundle.personas[7].id));
    CHECK(find(list, Rule::TooAlike, bundle.personas[7].id)->other == bundle.personas[290].id);
    CHECK_FALSE(find(list, Rule::TooAlike, bundle.personas[8].id));
}

TEST_CASE("two new personas that say nothing yet are not called alike") {
    Bundle bundle;
    bundle.personas = {named("A", {}), named("B", {})};
    CHECK_FALSE(find(findings(bundle, catalogue(), today), Rule::TooAlike));
}
