// Fields, summaries and the history of personas.

#include "storagesupport.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;

namespace {

struct Fixture {
    Fixture() : file(folder.path("a.chandung")), store(WorkspaceStore::create(file)) { sample.putInto(*store); }
    WorkspaceFolder folder;
    std::string file;
    Sample sample;
    std::unique_ptr<WorkspaceStore> store;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "summaries show what lists need") {
    const auto summaries = store->personas().summaries();
    REQUIRE(summaries.size() == 1);
    const PersonaSummary& summary = summaries[0];
    CHECK(summary.id == sample.persona.id);
    CHECK(summary.name == "Linh Nguyễn");
    CHECK(summary.label == "Người mua cẩn thận");
    CHECK(summary.subtitle == "Trưởng phòng mua hàng");
    CHECK(summary.roles == std::vector{Role::Decider, Role::Buyer});
    CHECK(summary.archetype == "researcher");
    CHECK(summary.negative);
    CHECK(summary.favourite);
    CHECK(summary.tags == sample.persona.tags);
    CHECK(summary.studyId == sample.study.id);
    CHECK(summary.segmentId == sample.segment.id);
    CHECK(summary.statements == 6);
    CHECK(summary.backed == 1);
    CHECK(summary.review == ReviewRhythm::Yearly);
    CHECK(summary.createdAt.size() == 20);
}

TEST_CASE_METHOD(Fixture, "summaries follow every change, also one that is taken back") {
    auto& personas = store->personas();
    const Uuid first = sample.persona.id;
    Persona second = sample.persona;
    second.id = Uuid::make();
    second.set("identity.name", std::string("Second"));
    personas.put(second);
    const auto names = [&] {
        std::vector<std::string> result;
        for (const PersonaSummary& one : personas.summaries()) result.push_back(one.name);
        return result;
    };
    using Names = std::vector<std::string>;
    CHECK(names() == Names{"Linh Nguyễn", "Second"});
    personas.setField(first, "identity.name", std::string("Mai"));
    CHECK(names() == Names{"Mai", "Second"});
    personas.trash(first);
    CHECK(names() == Names{"Second"});
    personas.restore(first);
    CHECK(names() == Names{"Mai", "Second"});
    store->segments().erase(sample.segment.id);
    CHECK(personas.summaries()[0].segmentId.isNull());

    CHECK_THROWS(store->transact([&] {
        personas.setField(first, "identity.name", std::string("Never"));
        CHECK(names() == Names{"Never", "Second"});
        throw std::runtime_error("taken back");
    }));
    CHECK(names() == Names{"Mai", "Second"});
    personas.setField(first, "identity.name", std::string("Then"));
    CHECK(names() == Names{"Then", "Second"});
    for (int i = 0; i < 150; ++i) {
        second.id = Uuid::make();
        second.set("identity.name", std::to_string(i));
        personas.put(second);
    }
    CHECK(names().size() == 152);
    CHECK(names().back() == "149");
    personas.erase(first);
    CHECK(names().front() == "Second");
}

TEST_CASE_METHOD(Fixture, "going through personas tells what was asked of each, as their summaries do") {
    using storage::SummaryPart;
    auto& personas = store->personas();
    Persona plain;
    plain.id = Uuid::make();
    plain.kind = CustomerKind::B2c;
    plain.tags = {"một", "hai"};
    plain.set("identity.name", std::string("Plain"));
    personas.put(plain);
    Persona gone = sample.persona;
    gone.id = Uuid::make();
    gone.set("identity.archetype", std::string("gone"));
    personas.put(gone);
    personas.trash(gone.id);

    const storage::PersonaRepository& parts = store->personas();
    const auto summaries = personas.summaries();
    REQUIRE(summaries.size() == 2);
    std::vector<PersonaSummary> seen;
    parts.scan(
        SummaryPart::Kind | SummaryPart::Study | SummaryPart::Segment | SummaryPart::Name | SummaryPart::Label |
            SummaryPart::Subtitle | SummaryPart::Tags | SummaryPart::Roles | SummaryPart::Archetype |
            SummaryPart::Favourite | SummaryPart::Evidence | SummaryPart::Review | SummaryPart::Changed,
        [&](const PersonaSummary& one) { seen.push_back(one); }, nullptr);
    REQUIRE(seen.size() == 2);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        PersonaSummary expected = summaries[i];
        const auto same = [&](const PersonaSummary& one, bool negative) {
            CHECK(one.id == expected.id);
            CHECK(one.kind == expected.kind);
            CHECK(one.studyId == expected.studyId);
            CHECK(one.segmentId == expected.segmentId);
            CHECK(one.name == expected.name);
            CHECK(one.label == expected.label);
            CHECK(one.subtitle == expected.subtitle);
            CHECK(one.tags == expected.tags);
            CHECK(one.roles == expected.roles);
            CHECK(one.archetype == expected.archetype);
            CHECK(one.favourite == expected.favourite);
            CHECK(one.statements == expected.statements);
            CHECK(one.backed == expected.backed);
            CHECK(one.review == expected.review);
            CHECK(one.reviewed == expected.reviewed);
            CHECK(one.createdAt == expected.createdAt);
            CHECK(one.updatedAt == expected.updatedAt);
            if (negative) CHECK(one.negative == expected.negative);
        };
        same(seen[i], false);
        same(*parts.summary(expected.id), true);
    }
    CHECK_FALSE(parts.summary(gone.id));
    CHECK_FALSE(parts.summary(Uuid::make()));

    storage::PersonaMarks marks;
    parts.scan(
        SummaryPart::Name,
        [&](const PersonaSummary& one) {
            CHECK_FALSE(one.name.empty());
            CHECK(one.label.empty());
            CHECK(one.tags.empty());
        },
        &marks);
    CHECK(marks.roles == std::set<std::string>{"buyer", "decider"});
    CHECK(marks.archetypes == std::set<std::string>{"researcher"});
    CHECK(marks.tags.contains("hai"));
    CHECK(marks.tags.size() == sample.persona.tags.size() + 2);
    CHECK(marks.studies == std::set<Uuid>{Uuid(), sample.study.id});
    CHECK(marks.segments == std::set<Uuid>{Uuid(), sample.segment.id});
}

TEST_CASE_METHOD(Fixture, "setting a field changes that field, the summary, the index and the history") {
    auto& personas = store->personas();
    const Uuid id = sample.persona.id;
    Persona expected = sample.persona;

    Statements goals = sample.persona.statements("goals.goals");
    goals[1].evidence.push_back({CitationTarget::Source, sample.source.id, "", EvidenceKind::Said, "", ""});
    goals.push_back(statement("Kho gọn"));
    personas.setField(id, "goals.goals", goals);
    personas.setField(id, "identity.name", std::string("Mai Trần"));
    personas.setField(id, "identity.target", {});
    personas.setField(id, "role.committee", CodeList{"user"});
    expected.set("goals.goals", goals);
    expected.set("identity.name", std::string("Mai Trần"));
    expected.set("identity.target", {});
    expected.set("role.committee", CodeList{"user"});
    CHECK(withoutTimes(*personas.find(id)) == expected);

    const PersonaSummary summary = personas.summaries()[0];
    CHECK(summary.name == "Mai Trần");
    CHECK_FALSE(summary.negative);
    CHECK(summary.roles == std::vector{Role::User});
    CHECK(summary.statements == 7);
    CHECK(summary.backed == 2);

    CHECK(store->search("mai tran", 10).size() == 1);
    CHECK(store->search("linh nguyen", 10).empty());
    CHECK(store->search("kho gon", 10).size() == 1);

    const auto history = store->history(id);
    REQUIRE(history.size() == 5);
    CHECK(history[0].field.empty());
    CHECK(history[1].field == "goals.goals");
    CHECK(history[3].patch == R"([{"op":"remove","path":"/fields/identity.target"}])");
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "the patches of the history lead from nothing to the persona as it is") {
    auto& personas = store->personas();
    Persona changed = *personas.find(sample.persona.id);
    changed.tags = {"mới"};
    changed.studyId = {};
    changed.set("message.offer", std::string("Dùng thử"));
    personas.put(changed);
    personas.setField(changed.id, "identity.label", std::string("Khác"));
    personas.setField(changed.id, "pains.pains", Statements{statement("Một"), statement("Hai")});
    store->setSetting("author", "Hạnh");
    personas.setField(changed.id, "traits.price_value", 30.0);

    nlohmann::json document = nlohmann::json::object();
    for (const auto& entry : store->history(changed.id)) document = document.patch(nlohmann::json::parse(entry.patch));
    CHECK(document["fields"]["identity.label"] == "Khác");
    CHECK(document["fields"]["pains.pains"].size() == 2);
    CHECK(document["fields"]["pains.pains"][1]["text"] == "Hai");
    CHECK(document["fields"]["traits.price_value"] == 30.0);
    CHECK(document["fields"]["message.offer"] == "Dùng thử");
    CHECK(document["fields"]["goals.goals"][0]["evidence"][0]["id"] == sample.source.id.str());
    CHECK(document["tags"] == nlohmann::json{"mới"});
    CHECK_FALSE(document.contains("study"));
    CHECK(store->history(changed.id).back().who == "Hạnh");
    CHECK(store->history(changed.id).front().who.empty());
}

TEST_CASE_METHOD(Fixture, "setting the value that is there changes nothing") {
    const std::string before = readFile(file);
    store->personas().setField(sample.persona.id, "identity.name", std::string("Linh Nguyễn"));
    store->personas().setField(sample.persona.id, "message.offer", {});
    store->personas().setField(sample.persona.id, "goals.goals", sample.persona.value("goals.goals"));
    CHECK(readFile(file) == before);
}

TEST_CASE_METHOD(Fixture, "a field of a persona that is not there cannot be set") {
    CHECK(failureOf([&] { store->personas().setField(Uuid::make(), "identity.name", std::string("x")); }) ==
          ErrorCode::NotFound);
    store->personas().trash(sample.persona.id);
    CHECK(failureOf([&] { store->personas().setField(sample.persona.id, "identity.name", std::string("x")); }) ==
          ErrorCode::NotFound);
}

TEST_CASE_METHOD(Fixture, "a field may change its kind and come back") {
    auto& personas = store->personas();
    personas.setField(sample.persona.id, "goals.goals", std::string("một đoạn"));
    CHECK(personas.find(sample.persona.id)->text("goals.goals") == "một đoạn");
    personas.setField(sample.persona.id, "goals.goals", sample.persona.value("goals.goals"));
    CHECK(withoutTimes(*personas.find(sample.persona.id)) == sample.persona);
}

TEST_CASE_METHOD(Fixture, "statements without an id get one") {
    Statements goals{Statement{}, Statement{}};
    goals[0].text = "Một";
    goals[1].text = "Hai";
    store->personas().setField(sample.persona.id, "goals.goals", goals);
    const Persona persona = *store->personas().find(sample.persona.id);
    const Statements& kept = persona.statements("goals.goals");
    REQUIRE(kept.size() == 2);
    CHECK_FALSE(kept[0].id.isNull());
    CHECK(kept[0].id != kept[1].id);
}

TEST_CASE_METHOD(Fixture, "the time a persona was made stays, also one that it brings along") {
    Persona persona;
    persona.id = Uuid::make();
    persona.createdAt = "2020-01-02T03:04:05Z";
    store->personas().put(persona);
    CHECK(store->personas().find(persona.id)->createdAt == "2020-01-02T03:04:05Z");
    persona.createdAt = "2026-01-01T00:00:00Z";
    store->personas().put(persona);
    const Persona kept = *store->personas().find(persona.id);
    CHECK(kept.createdAt == "2020-01-02T03:04:05Z");
    CHECK(kept.updatedAt > "2025");
}

TEST_CASE_METHOD(Fixture, "a photo that is erased leaves the drawn avatar") {
    store->images().erase(sample.image.id);
    const Persona persona = *store->personas().find(sample.persona.id);
    const auto& photo = std::get<ImageValue>(persona.value("identity.photo"));
    CHECK(photo.photo.isNull());
    CHECK(photo.avatar.parts.at("hair") == "bun");
}

TEST_CASE_METHOD(Fixture, "text comes back byte for byte") {
    for (const std::string& text :
         {std::string("nul \0 inside", 12),
          std::string("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB e\xCC\x81 \xE2\x80\xAE"),
          std::string("'; DROP TABLE persona; --"), std::string("{\"a\":[1]}"), std::string(" \t\r\n ")}) {
        store->personas().setField(sample.persona.id, "message.offer", text);
        store->personas().setField(sample.persona.id, "goals.help", Statements{statement(text)});
        const Persona persona = *store->personas().find(sample.persona.id);
        CHECK(persona.text("message.offer") == text);
        CHECK(persona.statements("goals.help")[0].text == text);
    }
    CHECK(store->checkIntegrity().ok);
}
