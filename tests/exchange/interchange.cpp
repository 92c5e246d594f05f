// What a document from outside may hold, and how it is refused.
#include "chandung/exchange/interchange.h"

#include "catch.h"
#include "sampledata.h"

using namespace chandung;
using namespace chandung::test;
using namespace chandung::domain;
using Kind = exchange::Warning::Kind;

namespace {

const Persona& only(const exchange::ReadResult& result) {
    REQUIRE(result.bundle.personas.size() == 1);
    return result.bundle.personas.front();
}

bool has(const exchange::ReadResult& result, Kind kind, const std::string& member) {
    for (const auto& warning : result.warnings)
        if (warning.kind == kind && warning.args.at(1) == member) return true;
    return false;
}

}  // namespace

TEST_CASE("the documented example is read") {
    const auto result =
        read(R"({"format": "chandung.personas", "version": 1, "personas": [{"kind": "b2b", "tags": ["key"], "fields": {
        "identity.name": "Linh Nguyễn", "demographics.age": {"from": 34, "to": 45},
        "goals.goals": ["Close the month without surprises",
            {"text": "Fewer late deliveries", "evidence": [{"source": "Interview 4", "kind": "said", "quote": "…", "date": "2026-03-02"}]}],
        "pains.pains": [{"text": "Paper", "kind": "process"}], "channels.channels": [{"text": "Zalo", "strength": 4}],
        "traits.price_value": 70, "role.committee": ["decider"]}}]})");
    const Persona& persona = only(result);
    CHECK_FALSE(persona.id.isNull());
    CHECK(persona.name() == "Linh Nguyễn");
    CHECK(std::get<double>(persona.value("traits.price_value")) == 70);
    const Statements& goals = persona.statements("goals.goals");
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].isAssumption());
    REQUIRE(goals[1].evidence.size() == 1);
    CHECK(goals[1].evidence[0].plainName == "Interview 4");
    CHECK(goals[1].evidence[0].target == CitationTarget::None);
    CHECK(has(result, Kind::LostReference, "source"));
    CHECK(persona.statements("pains.pains").at(0).detail == "process");
    CHECK(persona.statements("channels.channels").at(0).strength == 4);
}

TEST_CASE("references are found by id, then by a name that only one has") {
    const auto result =
        read(R"({"studies": [{"id": "s1", "name": "A"}, {"id": "s2", "name": "B"}, {"name": "C"}, {"name": "C"}],
        "personas": [{"study": "s2", "fields": {"identity.name": "1"}}, {"study": "A", "fields": {"identity.name": "2"}},
                     {"study": "C", "fields": {"identity.name": "3"}}]})");
    const auto& bundle = result.bundle;
    CHECK(bundle.personas.at(0).studyId == bundle.studies.at(1).id);
    CHECK(bundle.personas.at(1).studyId == bundle.studies.at(0).id);
    CHECK(bundle.personas.at(2).studyId.isNull());
    CHECK(has(result, Kind::LostReference, "study"));
}

TEST_CASE("an unknown field is kept as a field of the workspace's own, in the kind of its values") {
    const auto result = read(R"({"personas": [
        {"fields": {"identity.name": "A", "Favourite colour": "red", "goals.extra": ["x", 3], "mood.score": 4, "any": 1}},
        {"fields": {"identity.name": "B", "Favourite colour": "blue", "any": "none", "日本": {"deep": [1]}}}]})");
    const auto& bundle = result.bundle;
    const Catalogue all = catalogue().with(bundle.ownGroups, bundle.ownFields);
    REQUIRE(all.field("own.favourite_colour"));
    CHECK(all.field("own.favourite_colour")->label.vi == "Favourite colour");
    CHECK(bundle.personas.at(1).text("own.favourite_colour") == "blue");
    CHECK(all.field("goals.extra")->kind == FieldKind::Statements);
    CHECK(bundle.personas.at(0).statements("goals.extra").at(1).text == "3");
    CHECK(all.field("mood.score")->kind == FieldKind::Number);
    CHECK(all.group("mood"));
    CHECK(all.field("own.any")->kind == FieldKind::Text);
    CHECK(bundle.personas.at(0).text("own.any") == "1");
    CHECK(bundle.personas.at(1).text("own.field") == R"({"deep":[1]})");
    CHECK(has(result, Kind::UnknownField, "Favourite colour"));
    const std::string text = exchange::writeInterchange(bundle, catalogue());
    CHECK(exchange::writeInterchange(read(text).bundle, catalogue()) == text);
}

TEST_CASE("a wrong type names the persona and the field") {
    const std::pair<const char*, const char*> cases[] = {
        {"identity.label", "5"},
        {"identity.quote", "[\"a\"]"},
        {"demographics.age", "\"34\""},
        {"demographics.age", "{\"from\": \"x\"}"},
        {"goals.goals", "{\"a\": 1}"},
        {"goals.goals", "[[1]]"},
        {"goals.goals", "[{\"text\": 4}]"},
        {"traits.price_value", "\"70\""},
        {"identity.archetype", "1"},
        {"role.committee", "[1]"},
        {"identity.photo", "7"},
        {"identity.share", "true"},
        {"goals.goals", "[{\"text\": \"a\", \"evidence\": [\"Interview\"]}]"},
        {"channels.channels", "[{\"text\": \"a\", \"strength\": \"5\"}]"}};
    for (const auto& [field, value] : cases) {
        INFO(field << " " << value);
        const Error error = readFailure(documentWith(field, value));
        CHECK(error.code() == ErrorCode::WrongType);
        CHECK(error.args().at(0) == "Linh");
        CHECK(error.args().at(1) == field);
    }
    CHECK(readFailure(R"({"personas": {"a": 1}})").code() == ErrorCode::WrongType);
    CHECK(readFailure(R"({"personas": ["Linh"]})").args().at(0) == "personas 1");
    CHECK(readFailure(R"({"sources": [{"title": 5}]})").args() ==
          std::vector<std::string>{"sources 1", "title", "text"});
}

TEST_CASE("a value outside its limits names the persona and the field") {
    const std::pair<const char*, const char*> cases[] = {{"traits.price_value", "101"},
                                                         {"identity.share", "-1"},
                                                         {"demographics.age", "{\"from\": 50, \"to\": 20}"},
                                                         {"identity.archetype", "\"hero\""},
                                                         {"role.committee", "[\"boss\"]"},
                                                         {"channels.channels", "[{\"text\": \"a\", \"strength\": 6}]"},
                                                         {"pains.pains", "[{\"text\": \"a\", \"kind\": \"weather\"}]"},
                                                         {"identity.label", "\"a\\u0000b\""}};
    for (const auto& [field, value] : cases) {
        INFO(field << " " << value);
        const Error error = readFailure(documentWith(field, value));
        CHECK(error.code() == ErrorCode::WrongValue);
        CHECK(error.args().at(0) == "Linh");
        CHECK(error.args().at(1) == field);
    }
    CHECK(readFailure(R"({"sources": [{"title": "T", "kind": "rumour"}]})").args().at(1) == "kind");
    CHECK(readFailure(R"({"sources": [{"title": "T", "trust": 6}]})").code() == ErrorCode::WrongValue);
    CHECK(readFailure(R"({"studies": [{"name": "T", "due": "2026-02-30"}]})").code() == ErrorCode::WrongValue);
}

TEST_CASE("what is no document of ours is refused with the reason") {
    CHECK(readFailure("5").code() == ErrorCode::WrongFormat);
    CHECK(readFailure(R"({"people": []})").code() == ErrorCode::WrongFormat);
    CHECK(readFailure(R"([{"colour": "Linh"}])").code() == ErrorCode::WrongFormat);
    CHECK(readFailure(R"({"format": "other", "personas": []})").code() == ErrorCode::WrongFormat);
    CHECK(readFailure(R"({"format": "chandung.personas", "version": 2})").code() == ErrorCode::TooNew);
    CHECK(readFailure(R"({"format": "chandung.personas", "version": 1, "personas": []})").code() ==
          ErrorCode::NothingToImport);
    CHECK(readFailure(R"({"images": [{"type": "image/png", "data": "AAAA"}]})").code() == ErrorCode::BadImage);
    CHECK(readFailure(R"({"catalog": {"fields": [{"key": "No Key", "kind": "text"}]}})").code() ==
          ErrorCode::WrongFormat);
}

TEST_CASE("lists of flat objects and of lines are read when they have a persona's name") {
    CHECK(only(read(R"([{"identity.name": "Linh", "kind": "b2c", "goals.goals": ["Rest"]}])")).kind ==
          CustomerKind::B2c);
    const auto lines = read("{\"identity.name\": \"A\"}\n\n{\"fields\": {\"identity.name\": \"B\"}}\r\n", "list.jsonl");
    REQUIRE(lines.bundle.personas.size() == 2);
    CHECK(lines.bundle.personas.at(1).name() == "B");
    const Error error = readFailure("{\"identity.name\": \"A\"}\n{\"identity.name\": }\n", "list.jsonl");
    CHECK(error.code() == ErrorCode::BadJson);
    CHECK(error.args().at(1) == "2");
}

TEST_CASE("unknown members are remarked on, double ids get a new one") {
    const auto result = read(
        R"({"mood": 1, "personas": [{"id": "01930000-0006-7000-8000-000000000001", "colour": "red", "fields": {"identity.name": "A"}},
        {"id": "01930000-0006-7000-8000-000000000001", "fields": {"identity.name": "B"}}]})");
    CHECK(has(result, Kind::UnknownMember, "mood"));
    CHECK(has(result, Kind::UnknownMember, "colour"));
    CHECK(has(result, Kind::NewId, "id"));
    CHECK(result.bundle.personas.at(0).id != result.bundle.personas.at(1).id);
}
