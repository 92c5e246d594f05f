// Customers counted along a journey, and followed from one import to the next.
#include "chandung/app/data/journeycounts.h"

#include "catch.h"
#include "workspacefolder.h"

#include "chandung/app/text.h"

using namespace chandung;

namespace {

domain::Journey journey() {
    domain::Journey made;
    made.id = domain::Uuid::make();
    for (const domain::StageKey key : domain::stagesOf(domain::JourneyModel::SeeThinkDoCare)) {
        domain::Stage stage;
        stage.key = key;
        made.stages.push_back(stage);
    }
    domain::Stage own;
    own.name = "Giới thiệu bạn";
    made.stages.push_back(own);
    return made;
}

domain::Column column(const char* name, std::initializer_list<const char*> cells) {
    domain::Column made{name};
    for (const char* cell : cells) made.append(cell);
    return made;
}

}  // namespace

TEST_CASE("stages are counted by code, by name in any language, and by number") {
    const app::Knowledge knowledge = app::Knowledge::load();
    const app::StageCounts counts = app::countStages(
        journey(), knowledge.method, column("stage", {"see", "SEE", "1", "think", "do", "gioi thieu ban", "lost", ""}));
    CHECK(counts.atStage == std::vector<std::size_t>{3, 1, 1, 0, 1});
    CHECK(counts.elsewhere == 2);
    // As people write "Lihat (See)" in their tables.
    const app::StageCounts bare = app::countStages(journey(), knowledge.method,
                                                   column("peringkat", {"Lihat", "fikir", "nhận biết", "Bertindak"}));
    CHECK(bare.atStage == std::vector<std::size_t>{2, 1, 1, 0, 0});
    domain::Table table;
    table.columns = {column("name", {"An", "Bình"}), column("stage", {"see", "do"})};
    CHECK(app::likelyStageColumn(journey(), knowledge.method, table) == 1);
    table.columns.pop_back();
    CHECK(app::likelyStageColumn(journey(), knowledge.method, table) == 1);  // none of one
}

TEST_CASE("customers are followed from stage to stage between two imports") {
    const app::Knowledge knowledge = app::Knowledge::load();
    const domain::Journey map = journey();
    const app::StageCounts before = app::countStages(map, knowledge.method, column("s", {"see", "see", "think", "do"}));
    const app::StageCounts now = app::countStages(map, knowledge.method, column("s", {"think", "see", "care", "see"}));
    const app::StageMoves moves =
        app::followCustomers(before, column("id", {"a", "b", "c", "d"}), now, column("id", {"a", "b", "d", "e"}));
    CHECK(moves.from[0][1] == 1);  // a went on
    CHECK(moves.from[0][0] == 1);  // b stayed
    CHECK(moves.from[2][3] == 1);  // d bought and is cared for
    CHECK(moves.fresh[0] == 1);    // e is new
    CHECK(moves.gone[1] == 1);     // c is not there any more
}

TEST_CASE("the tables of a journey are kept, undone, and forgotten when they are gone") {
    const test::WorkspaceFolder folder;
    const app::Knowledge knowledge = app::Knowledge::load();
    const auto workspace = app::Workspace::create(QString::fromStdString(folder.path("a.chandung")), knowledge);
    auto cells = std::make_shared<domain::Table>();
    cells->columns = {column("stage", {"see"})};
    domain::Dataset dataset;
    dataset.id = domain::Uuid::make();
    dataset.name = "t.csv";
    dataset.rows = 1;
    dataset.columns = {{"stage", "category", false, 0, 1, false, false, ""}};
    REQUIRE(workspace->addDataset(dataset, cells, QStringLiteral("t")));
    const domain::Uuid id = domain::Uuid::make();
    const std::vector<app::JourneyTable> tables = {{dataset.id, "stage", ""}};
    REQUIRE(app::setJourneyTables(*workspace, id, tables));
    CHECK(app::journeyTables(*workspace, id) == tables);
    workspace->undoStack().undo();
    CHECK(app::journeyTables(*workspace, id).empty());
    workspace->undoStack().redo();
    workspace->undoStack().undo();
    workspace->undoStack().undo();
    CHECK(workspace->count<domain::Dataset>() == 0);
    workspace->undoStack().redo();
    CHECK(workspace->cells(dataset.id).at(0, 0) == "see");
}
