// The versions of a persona, made again from the history in the file.

#include "storagesupport.h"

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;

namespace {

struct Fixture {
    Fixture() : store(WorkspaceStore::create(folder.path("a.chandung"))) {
        persona.id = Uuid::make();
        persona.set("identity.name", std::string("Hằng"));
        persona.set("goals.goals", Statements{statement("Nhận máy đúng ngày")});
        store->personas().put(persona);
        persona = *store->personas().find(persona.id);
    }

    void review(const std::string& date, const std::string& who, const std::string& note) {
        Persona now = *store->personas().find(persona.id);
        now.markReviewed(date, who, note);
        store->personas().put(now);
    }

    WorkspaceFolder folder;
    std::unique_ptr<WorkspaceStore> store;
    Persona persona;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "each review keeps the persona as it was then, with who, when and what changed") {
    auto& personas = store->personas();
    personas.setField(persona.id, "identity.label", std::string("Người mua cẩn thận"));
    review("2026-03-01", "Lan", "Ngân sách chốt vào quý 4");
    Statements goals = personas.find(persona.id)->statements("goals.goals");
    goals.push_back(statement("Ít dừng máy"));
    personas.setField(persona.id, "goals.goals", goals);
    review("2026-09-01", "", "");
    personas.setField(persona.id, "goals.goals", {});

    const auto versions = store->versions(persona.id);
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].review.version == 1);
    CHECK(versions[0].persona.text("identity.label").empty());
    CHECK(versions[0].persona.statements("goals.goals") == persona.statements("goals.goals"));
    CHECK(versions[1].review == Review{2, "2026-03-01", "Lan", "Ngân sách chốt vào quý 4"});
    CHECK(versions[1].persona.text("identity.label") == "Người mua cẩn thận");
    CHECK(versions[1].persona.statements("goals.goals").size() == 1);
    CHECK(versions[2].review == Review{3, "2026-09-01", "", ""});
    CHECK(versions[2].persona.statements("goals.goals") == goals);
    CHECK(versions[2].persona.id == persona.id);
    CHECK(store->personaAt(persona.id, "9999") == [&] {
        Persona now = withoutTimes(*personas.find(persona.id));
        return now;
    }());
    CHECK_FALSE(store->personaAt(persona.id, "2000-01-01T00:00:00Z"));
}

TEST_CASE_METHOD(Fixture, "a review that was undone is no version, and the one after it is") {
    review("2026-03-01", "Lan", "by mistake");
    store->personas().put(persona);
    CHECK(store->versions(persona.id).size() == 1);
    review("2026-04-01", "Minh", "");
    const auto versions = store->versions(persona.id);
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].review.who == "Minh");
}

TEST_CASE_METHOD(Fixture, "evidence whose source was erased since does not stop older versions") {
    Source source;
    source.id = Uuid::make();
    source.title = "Interview 4";
    store->sources().put(source);
    Statements goals = persona.statements("goals.goals");
    goals[0].evidence = {{CitationTarget::Source, source.id, "", EvidenceKind::Said, "đúng ngày", "2026-01"}};
    store->personas().setField(persona.id, "goals.goals", goals);
    review("2026-03-01", "", "");
    store->sources().trash(source.id);
    store->sources().erase(source.id);
    goals = store->personas().find(persona.id)->statements("goals.goals");
    REQUIRE(goals[0].evidence[0].target == CitationTarget::None);
    goals[0].text = "Nhận máy trước Tết";
    goals[0].evidence.clear();
    store->personas().setField(persona.id, "goals.goals", goals);
    const auto versions = store->versions(persona.id);
    REQUIRE(versions.size() == 2);
    REQUIRE(versions[1].persona.statements("goals.goals").size() == 1);
    CHECK(versions[1].persona.statements("goals.goals")[0].evidence.size() == 1);
    CHECK(store->personaAt(persona.id, "9999")->statements("goals.goals")[0].text == "Nhận máy trước Tết");
}
