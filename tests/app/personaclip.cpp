// Personas from one workspace to another by the clipboard.
#include "chandung/app/personaclip.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "chandung/exchange/selection.h"
#include "workspacefolder.h"

using namespace chandung;

namespace {

struct Two {
    test::WorkspaceFolder folder;
    app::Knowledge knowledge = app::Knowledge::load();
    std::unique_ptr<app::Workspace> from = app::Workspace::create(app::toQt(folder.path("a.chandung")), knowledge);
    std::unique_ptr<app::Workspace> to = app::Workspace::create(app::toQt(folder.path("b.chandung")), knowledge);

    Two() { from->import(app::sampleBundle(knowledge, domain::Language::Vi)); }

    std::string text(const app::Workspace& workspace, const std::vector<domain::Uuid>& ids) const {
        return exchange::writeInterchange(exchange::selectPersonas(workspace.bundle(), ids), knowledge.catalogue);
    }
};

}  // namespace

TEST_CASE("pasted personas bring what they stand on, byte for byte, and undo takes all of it away") {
    const Two two;
    const auto people = two.from->personaSummaries();
    const std::vector<domain::Uuid> ids{people[0].id, people[1].id};
    const auto pasted = app::pastePersonas(*two.to, app::copyPersonas(*two.from, ids), QStringLiteral("Paste"));
    CHECK(pasted == ids);
    CHECK(two.text(*two.to, ids) == two.text(*two.from, ids));
    CHECK(two.to->count<domain::Source>() > 0);
    CHECK(two.to->undoStack().count() == 1);
    two.to->undoStack().undo();
    CHECK(two.to->count<domain::Persona>() == 0);
    CHECK(two.to->count<domain::Source>() == 0);
    CHECK(two.to->count<domain::Study>() == 0);
    two.to->undoStack().redo();
    CHECK(two.text(*two.to, ids) == two.text(*two.from, ids));
}

TEST_CASE("pasting where it came from makes a copy on the same sources") {
    const Two two;
    const auto person = two.from->personaSummaries()[2];
    const auto sources = two.from->count<domain::Source>();
    const auto journeys = two.from->count<domain::Journey>();
    const auto pasted =
        app::pastePersonas(*two.from, app::copyPersonas(*two.from, {person.id}), QStringLiteral("Paste"));
    REQUIRE(pasted.size() == 1);
    CHECK(pasted[0] != person.id);
    const auto copy = two.from->find<domain::Persona>(pasted[0]);
    const auto original = two.from->find<domain::Persona>(person.id);
    REQUIRE(copy);
    CHECK(copy->name() != original->name());
    CHECK(copy->studyId == original->studyId);
    const auto& theirs = copy->statements("goals.goals");
    const auto& own = original->statements("goals.goals");
    REQUIRE(theirs.size() == own.size());
    CHECK(theirs[0].evidence == own[0].evidence);
    CHECK(theirs[0].id != own[0].id);
    CHECK(two.from->count<domain::Source>() == sources);
    CHECK(two.from->count<domain::Journey>() >= journeys);
}

TEST_CASE("pasting what is no persona changes nothing and says so") {
    const Two two;
    CHECK_THROWS_AS(app::pastePersonas(*two.to, QByteArrayLiteral("{\"personas\": 7}"), QStringLiteral("Paste")),
                    domain::Error);
    CHECK(two.to->undoStack().count() == 0);
}
