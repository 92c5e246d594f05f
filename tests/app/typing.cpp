// Steps of typing in committees, journeys and plans are one step of undo.
#include "catch.h"
#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "workspacefolder.h"

using namespace chandung;
using namespace chandung::app;

namespace {

struct Fresh {
    test::WorkspaceFolder folder;
    Knowledge knowledge = Knowledge::load();
    std::unique_ptr<Workspace> workspace = Workspace::create(toQt(folder.path("typing.chandung")), knowledge);

    int steps() const { return workspace->undoStack().count(); }
    template <class T>
    void save(const T& value) {
        REQUIRE(workspace->save(value, QStringLiteral("edit")));
    }
};

}  // namespace

TEST_CASE("typing in one text of a committee is one step, another text or a choice is the next") {
    Fresh fresh;
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.members.resize(1);
    committee.members[0].id = domain::Uuid::make();
    fresh.save(committee);
    REQUIRE(fresh.steps() == 1);
    for (const char* text : {"B", "Buy", "Buy one"}) {
        committee.decision = text;
        fresh.save(committee);
    }
    CHECK(fresh.steps() == 2);
    committee.members[0].needs = "Proof";
    fresh.save(committee);
    CHECK(fresh.steps() == 3);
    committee.members[0].influence = 5;
    fresh.save(committee);
    CHECK(fresh.steps() == 4);
    fresh.workspace->undoStack().undo();
    fresh.workspace->undoStack().undo();
    fresh.workspace->undoStack().undo();
    CHECK(fresh.workspace->find<domain::Committee>(committee.id)->decision.empty());
    fresh.workspace->undoStack().redo();
    CHECK(fresh.workspace->find<domain::Committee>(committee.id)->decision == "Buy one");
}

TEST_CASE("what is typed and taken away again is no step") {
    Fresh fresh;
    domain::Plan plan;
    plan.id = domain::Uuid::make();
    plan.ways = {{domain::Way::Events, "Fair", "", "", "", ""}};
    fresh.save(plan);
    plan.ways[0].owner = "H";
    fresh.save(plan);
    CHECK(fresh.steps() == 2);
    plan.ways[0].owner.clear();
    fresh.save(plan);
    CHECK(fresh.steps() == 1);
}

TEST_CASE("typing in one cell of a journey is one step, a new stage is its own") {
    Fresh fresh;
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    journey.stages.resize(2);
    for (domain::Stage& stage : journey.stages) stage.id = domain::Uuid::make();
    fresh.save(journey);
    for (const char* text : {"W", "What", "What does it cost?"}) {
        journey.stages[1].concern = text;
        fresh.save(journey);
    }
    CHECK(fresh.steps() == 2);
    journey.stages.emplace_back();
    journey.stages.back().id = domain::Uuid::make();
    fresh.save(journey);
    CHECK(fresh.steps() == 3);
}
