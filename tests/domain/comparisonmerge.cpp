#include "chandung/domain/comparison.h"

#include "catch.h"
#include "comparisonfixture.h"

#include <algorithm>

using namespace chandung::domain;
using namespace chandung::test;

namespace {

Merge merged(const Persona& first, const Persona& second) {
    return merge(first, second, smallCatalogue());
}

std::size_t evidenceCount(const Persona& persona) {
    std::size_t count = 0;
    for (const auto& [key, value] : persona.fields)
        if (const auto* list = std::get_if<Statements>(&value))
            for (const Statement& statement : *list) count += statement.evidence.size();
    return count;
}

Statement answered(const std::string& text, const std::string& answer) {
    Statement result = says(text);
    result.detail = answer;
    return result;
}

/// Whether every statement and citation of `part` is in `whole`, field by field.
bool holds(const Persona& whole, const Persona& part) {
    for (const auto& [key, value] : part.fields) {
        const auto* list = std::get_if<Statements>(&value);
        if (!list) continue;
        const Statements& all = whole.statements(key);
        for (const Statement& wanted : *list) {
            const bool found = std::any_of(all.begin(), all.end(), [&](const Statement& statement) {
                return statement.text == wanted.text &&
                       std::all_of(wanted.evidence.begin(), wanted.evidence.end(), [&](const Citation& citation) {
                           return std::count(statement.evidence.begin(), statement.evidence.end(), citation) > 0;
                       });
            });
            if (!found) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("a merge keeps the first's values and lists the other's") {
    const Persona a = personaOf({{"identity.name", "Lan"}, {"company.years", 10.0}});
    const Persona b = personaOf({{"identity.name", "Minh"}, {"company.years", 10.0}, {"traits.bold", 30.0}});
    const Merge result = merged(a, b);
    CHECK(result.persona.id == a.id);
    CHECK(result.persona.name() == "Lan");
    CHECK(result.persona.value("traits.bold") == FieldValue(30.0));
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts[0].field == "identity.name");
    CHECK(result.conflicts[0].kept == FieldValue(std::string("Lan")));
    CHECK(result.conflicts[0].other == FieldValue(std::string("Minh")));
}

TEST_CASE("equal statements become one with the evidence of both, each piece once") {
    const Persona a =
        personaOf({{"goals.goals", Statements{says("Save time", {quoted("x"), quoted("y")}), says("Grow")}}});
    const Persona b =
        personaOf({{"goals.goals", Statements{says("Sleep"), says("Save time", {quoted("y"), quoted("z")})}}});
    const Merge result = merged(a, b);
    const Statements& goals = result.persona.statements("goals.goals");
    REQUIRE(goals.size() == 3);
    CHECK(goals[0].id == a.statements("goals.goals")[0].id);
    CHECK(goals[0].evidence == std::vector<Citation>{quoted("x"), quoted("y"), quoted("z")});
    CHECK(goals[2].text == "Sleep");
    CHECK(goals[2].id.isNull());
    CHECK(result.conflicts.empty());
}

TEST_CASE("a wording that is dropped is told") {
    const Persona a = personaOf({{"goals.goals", Statements{says("Save time")}}});
    const Persona b = personaOf({{"goals.goals", Statements{says("time: SAVE", {quoted("x")})}}});
    const Merge result = merged(a, b);
    REQUIRE(result.persona.statements("goals.goals").size() == 1);
    CHECK(result.persona.statements("goals.goals")[0].evidence.size() == 1);
    REQUIRE(result.conflicts.size() == 1);
    CHECK(std::get<Statements>(result.conflicts[0].kept)[0].text == "Save time");
    CHECK(std::get<Statements>(result.conflicts[0].other)[0].text == "time: SAVE");
}

TEST_CASE("equal words with another answer stay two statements, a missing answer is filled") {
    const Persona a = personaOf({{"buying.objections", Statements{answered("Too dear", "Lease"), says("Too slow")}}});
    const Persona b = personaOf(
        {{"buying.objections", Statements{answered("Too dear", "Count a year"), answered("Too slow", "Test it")}}});
    const Merge result = merged(a, b);
    const Statements& all = result.persona.statements("buying.objections");
    REQUIRE(all.size() == 3);
    CHECK(all[0].detail == "Lease");
    CHECK(all[1].detail == "Test it");
    CHECK(all[2].detail == "Count a year");
}

TEST_CASE("choices and tags are united, and the frame is the first's, else the second's") {
    Persona a = personaOf({{"company.sells", CodeList{"direct", "social"}}});
    Persona b = personaOf({{"company.sells", CodeList{"social", "partners"}}});
    a.tags = {"key"};
    b.tags = {"key", "south"};
    b.favourite = true;
    b.studyId = Uuid::make();
    b.segmentId = Uuid::make();
    b.review = ReviewRhythm::Monthly;
    Merge result = merged(a, b);
    CHECK(result.persona.value("company.sells") == FieldValue(CodeList{"direct", "social", "partners"}));
    CHECK(result.persona.tags == std::vector<std::string>{"key", "south"});
    CHECK(result.persona.favourite);
    CHECK(result.persona.studyId == b.studyId);
    CHECK(result.persona.segmentId == b.segmentId);
    CHECK(result.persona.review == ReviewRhythm::Monthly);
    a.studyId = Uuid::make();
    result = merged(a, b);
    CHECK(result.persona.studyId == a.studyId);
    CHECK(result.persona.segmentId.isNull());
}

TEST_CASE("values of fields that the catalogue does not know are kept too") {
    const Persona b = personaOf({{"own.habit", "Tea"}});
    CHECK(merged(Persona(), b).persona.text("own.habit") == "Tea");
    CHECK(merged(personaOf({{"own.habit", "Coffee"}}), b).conflicts.size() == 1);
}

TEST_CASE("merging a copy changes nothing, and no statement or evidence is ever lost") {
    RandomEdits random(23);
    for (int round = 0; round < 100; ++round) {
        Persona a = random.persona();
        Statements doubled = a.statements("goals.goals");
        doubled.push_back(says("twice", {quoted("1")}));
        doubled.push_back(says("twice", {quoted("2")}));
        a.set("goals.goals", doubled);
        CHECK(merged(a, a).persona == a);
        CHECK(merged(a, a).conflicts.empty());

        Persona b = random.persona();
        for (const auto& [key, value] : a.fields)
            if (std::holds_alternative<Statements>(value) && random.below(2) == 0) {
                b.set(key, value);
                random.change(b, key);
            }
        const Merge result = merged(a, b);
        CHECK(holds(result.persona, a));
        Persona fromSecond = b;
        for (const MergeConflict& conflict : result.conflicts)
            if (const auto* dropped = std::get_if<Statements>(&conflict.other)) {
                Statements list = fromSecond.statements(conflict.field);
                for (Statement& statement : list)
                    if (statement.text == dropped->front().text)
                        statement.text = std::get<Statements>(conflict.kept).front().text;
                fromSecond.set(conflict.field, list);
            }
        CHECK(holds(result.persona, fromSecond));
        CHECK(evidenceCount(result.persona) >= std::max(evidenceCount(a), evidenceCount(b)));
    }
}
