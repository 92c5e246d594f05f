// Merging, reviews and versions, starts of the seven questions, choices of the drawn face.
#include "catch.h"
#include "chandung/app/card/avatarchoice.h"
#include "chandung/app/merging.h"
#include "chandung/app/starts.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "chandung/exchange/interchange.h"
#include "workspacefolder.h"

#include <QSignalSpy>

using namespace chandung;
using namespace chandung::app;

namespace {

const Knowledge& knowledge() {
    static const Knowledge loaded = Knowledge::load();
    return loaded;
}

domain::Statement says(const std::string& text, std::vector<domain::Citation> evidence = {}) {
    domain::Statement statement;
    statement.id = domain::Uuid::make();
    statement.text = text;
    statement.evidence = std::move(evidence);
    return statement;
}

/// Two personas, and things that point at the second.
struct Pair {
    test::WorkspaceFolder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(toQt(folder.path("a.chandung")), knowledge());
    domain::Source source;
    domain::Persona ha;
    domain::Persona bao;
    domain::Committee committee;
    domain::Journey journey;
    domain::Plan plan;

    Pair() {
        source.id = domain::Uuid::make();
        source.title = "Interview 4";
        ha = named("Hà");
        bao = named("Bảo");
        const domain::Citation citation{domain::CitationTarget::Source, source.id, {}, {}, "two weeks", "2026-05"};
        ha.set("goals.goals", domain::Statements{says("No stop before Tết")});
        bao.set("goals.goals", domain::Statements{says("no stop before Tet", {citation}), says("Three quotes")});
        ha.set("demographics.location", std::string("Bình Dương"));
        bao.set("demographics.location", std::string("Đồng Nai"));
        committee.id = domain::Uuid::make();
        committee.name = "Line 2";
        committee.members.resize(2);
        for (domain::Member& member : committee.members) member.id = domain::Uuid::make();
        committee.members[0].personaId = bao.id;
        committee.members[0].roles = {domain::Role::Buyer};
        committee.members[1].title = "Plant manager";
        committee.members[1].roles = {domain::Role::Decider};
        journey.id = domain::Uuid::make();
        journey.personaId = bao.id;
        journey.stages.resize(2);
        for (domain::Stage& stage : journey.stages) {
            stage.id = domain::Uuid::make();
            stage.messages.push_back({bao.id, "How long?", {}, {}, {}, {}, {}, {}});
        }
        journey.stages[1].messages.push_back({ha.id, "Who repairs it?", {}, {}, {}, {}, {}, {}});
        plan.id = domain::Uuid::make();
        plan.personaId = bao.id;
        plan.ways.push_back({domain::Way::Events, "Open day", {}, {}, {}, {}});
        REQUIRE(workspace->save(source, QStringLiteral("s")));
        REQUIRE(workspace->save(ha, QStringLiteral("p")));
        REQUIRE(workspace->save(bao, QStringLiteral("p")));
        REQUIRE(workspace->save(committee, QStringLiteral("c")));
        REQUIRE(workspace->save(journey, QStringLiteral("j")));
        REQUIRE(workspace->save(plan, QStringLiteral("l")));
        workspace->undoStack().clear();
    }

    static domain::Persona named(const std::string& name) {
        domain::Persona persona;
        persona.id = domain::Uuid::make();
        persona.set("identity.name", domain::FieldValue(name));
        return persona;
    }

    std::string document() const { return exchange::writeInterchange(workspace->bundle(), knowledge().catalogue); }
};

}  // namespace

TEST_CASE_METHOD(Pair, "merging keeps all statements and evidence, moves what points at the other, and is one undo") {
    const std::string before = document();
    CHECK(pointingAt(*workspace, bao.id).members == 1);
    REQUIRE(mergePersonas(*workspace, ha.id, bao.id, {"demographics.location"}));
    const auto merged = *workspace->find<domain::Persona>(ha.id);
    REQUIRE(merged.statements("goals.goals").size() == 2);
    CHECK(merged.statements("goals.goals")[0].text == "No stop before Tết");
    REQUIRE(merged.statements("goals.goals")[0].evidence.size() == 1);
    CHECK(merged.statements("goals.goals")[0].evidence[0].targetId == source.id);
    CHECK(merged.name() == "Hà");
    CHECK(merged.text("demographics.location") == "Đồng Nai");
    CHECK_FALSE(workspace->find<domain::Persona>(bao.id));
    CHECK(workspace->find<domain::Committee>(committee.id)->members[0].personaId == ha.id);
    const auto moved = *workspace->find<domain::Journey>(journey.id);
    CHECK(moved.personaId == ha.id);
    REQUIRE(moved.stages[0].messages.size() == 1);
    CHECK(moved.stages[0].messages[0].personaId == ha.id);
    REQUIRE(moved.stages[1].messages.size() == 1);
    CHECK(moved.stages[1].messages[0].question == "Who repairs it?; How long?");
    CHECK(workspace->find<domain::Plan>(plan.id)->personaId == ha.id);
    REQUIRE(workspace->undoStack().count() == 1);
    workspace->undoStack().undo();
    CHECK(document() == before);
    CHECK(workspace->find<domain::Committee>(committee.id)->members[0].personaId == bao.id);
    workspace->undoStack().redo();
    CHECK(workspace->find<domain::Persona>(ha.id)->statements("goals.goals").size() == 2);
}

TEST_CASE_METHOD(Pair, "two plans become one") {
    domain::Plan own;
    own.id = domain::Uuid::make();
    own.personaId = ha.id;
    own.ways.push_back({domain::Way::Events, "Trade fair", "Lan", {}, {}, {}});
    REQUIRE(workspace->save(own, QStringLiteral("l")));
    REQUIRE(mergePersonas(*workspace, ha.id, bao.id));
    const auto plans = workspace->all<domain::Plan>();
    REQUIRE(plans.size() == 1);
    REQUIRE(plans[0].ways.size() == 1);
    CHECK(plans[0].ways[0].idea == "Trade fair; Open day");
    CHECK(plans[0].ways[0].owner == "Lan");
}

TEST_CASE_METHOD(Pair, "a persona with itself, and one that was merged away already, are refused with a message") {
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    const std::string before = document();
    CHECK_FALSE(mergePersonas(*workspace, ha.id, ha.id));
    REQUIRE(failed.size() == 1);
    CHECK(failed[0][0].toString().contains(QStringLiteral("itself")));
    CHECK(document() == before);
    CHECK(workspace->undoStack().count() == 0);
    REQUIRE(mergePersonas(*workspace, ha.id, bao.id));
    CHECK_FALSE(mergePersonas(*workspace, bao.id, ha.id));
    CHECK(failed.size() == 2);
    CHECK(workspace->find<domain::Persona>(ha.id));
}

TEST_CASE_METHOD(Pair, "a review keeps who and what, a version comes back in one step that can be undone") {
    REQUIRE(markReviewed(*workspace, ha.id, QStringLiteral(" Lan "), QStringLiteral("Prices rose")));
    const auto reviewed = *workspace->find<domain::Persona>(ha.id);
    CHECK(reviewed.version == 2);
    REQUIRE(reviewed.reviews.size() == 1);
    CHECK(reviewed.reviews[0].who == "Lan");
    CHECK(reviewed.reviews[0].note == "Prices rose");
    CHECK(reviewed.reviews[0].date == reviewed.reviewed);
    workspace->setField(ha.id, "goals.goals", {});
    workspace->setField(ha.id, "identity.name", std::string("Thu Hà"));
    REQUIRE(personaOfVersion(*workspace, ha.id, 2));
    CHECK(personaOfVersion(*workspace, ha.id, 2)->name() == "Hà");
    CHECK_FALSE(personaOfVersion(*workspace, ha.id, 3));
    CHECK_FALSE(restoreVersion(*workspace, ha.id, 3));
    REQUIRE(restoreVersion(*workspace, ha.id, 2));
    CHECK(workspace->find<domain::Persona>(ha.id)->fields == reviewed.fields);
    CHECK(workspace->find<domain::Persona>(ha.id)->reviews == reviewed.reviews);
    workspace->undoStack().undo();
    CHECK(workspace->find<domain::Persona>(ha.id)->name() == "Thu Hà");
    CHECK(versionsOf(*workspace, ha.id).size() == 2);
}

TEST_CASE_METHOD(Pair, "the seven questions begin with what is known, and bring its evidence") {
    ha.set("buying.influencers", domain::Statements{says("The brother-in-law")});
    ha.set("buying.trigger", domain::Statements{says("Second stop", {{{}, {}, "Call", {}, {}, {}}})});
    ha.set("buying.cycle", domain::Range{3, 6, {}, {}, "months"});
    ha.set("5w2h.why", domain::Statements{says("NO STOP before tet.")});
    committee.members[1].title = "Plant manager";
    committee.members[0].personaId = ha.id;
    domain::Bundle bundle;
    bundle.committees = {committee};
    const auto starts = [&](const char* key) {
        return startsFor(key, ha, bundle, knowledge().catalogue, knowledge(), domain::Language::En);
    };
    const auto who = starts("5w2h.who");
    REQUIRE(who.size() == 2);
    CHECK(who[0].statement.text == "Plant manager (decider)");
    CHECK(who[0].field.empty());
    CHECK(who[1].statement.text == "The brother-in-law");
    const auto why = starts("5w2h.why");
    REQUIRE(why.size() == 1);  // the goal is said already, in other letters
    CHECK(why[0].statement.text == "Second stop");
    CHECK(why[0].statement.evidence.size() == 1);
    CHECK(why[0].field == "buying.trigger");
    REQUIRE(starts("5w2h.when").size() == 1);
    CHECK(starts("5w2h.when")[0].statement.text == "3–6 months");
    CHECK(starts("goals.goals").empty());
}

TEST_CASE("a face drawn again differs each time, stays, and what is chosen is what is drawn") {
    using namespace card;
    domain::Persona persona = Pair::named("Hà");
    std::vector<AvatarLook> seen{avatarLook(persona)};
    for (int i = 0; i < 12; ++i) {
        persona.set("identity.photo", domain::ImageValue{{}, anotherFace(persona)});
        const AvatarLook look = avatarLook(persona);
        CHECK(look != seen.back());
        seen.push_back(look);
    }
    CHECK(seen[1] != seen[2]);
    CHECK(seen[1] != seen[3]);
    for (const AvatarPart& part : avatarParts())
        for (const char* code : part.codes) {
            INFO(part.key << " " << code);
            domain::Persona chosen = Pair::named("Hà");
            chosen.set("identity.photo", domain::ImageValue{{}, {{{part.key, code}}}});
            CHECK(codeOf(avatarLook(chosen), part.key) == QLatin1String(code));
        }
}
