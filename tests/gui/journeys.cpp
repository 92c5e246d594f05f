// A See-Think-Do-Care map, its message sheet and an engagement plan are made with the keyboard, found, exported,
// undone.
#include "gui/journey/stagegrid.h"

#include "gui/find/hitplace.h"
#include "gui/journey/journeydrawing.h"
#include "gui/journey/stagetexts.h"
#include "keyboardroom.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace chandung;
using gui::StageRow;
using test::KeyboardRoom;

namespace {

domain::Journey made(KeyboardRoom& room) {
    const auto all = room.workspace().all<domain::Journey>();
    REQUIRE(all.size() == 1);
    return all.front();
}

void choose(gui::GridView* grid, StageRow row, int stage) {
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(static_cast<int>(row), stage));
}

/// Enter, the text, Enter.
void write(gui::GridView* grid, StageRow row, int stage, const QString& text) {
    choose(grid, row, stage);
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(text);
    KeyboardRoom::press(Qt::Key_Return);
}

gui::StageGrid* makeJourney(KeyboardRoom& room) {
    room.window.go(QStringLiteral("journeys"));
    room.act("newHereAction");
    REQUIRE(room.window.place().startsWith(QStringLiteral("journeys/")));
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("journeyNameLineEdit"));
    KeyboardRoom::type(QStringLiteral("Hà buys a line"));
    auto* map = room.find<gui::StageGrid>("journeyMap");
    write(map, StageRow::Concern, 0, QStringLiteral("New pack sizes"));
    write(map, StageRow::Message, 1, QStringLiteral("Five-year cost on one page"));
    write(map, StageRow::Measure, 2, QStringLiteral("Days from quote to answer"));
    write(map, StageRow::GoesWrong, 3, QStringLiteral("Tổng đài chỉ nói tiếng Anh"));
    return map;
}

}  // namespace

TEST_CASE("The first map of a session fills the page at once, and its rows show what they say") {
    KeyboardRoom room;
    room.window.resize(1440, 900);
    room.window.go(QStringLiteral("journeys"));
    room.act("newHereAction");
    auto* map = room.find<gui::StageGrid>("journeyMap");
    REQUIRE(QTest::qWaitFor(
        [&] {
            int width = 0;
            for (int column = 0; column < map->model()->columnCount(); ++column) width += map->columnWidth(column);
            return width >= map->viewport()->width() - 1;
        },
        2000));
    CHECK(map->rowHeight(static_cast<int>(StageRow::Concern)) > 30);  // what the row asks for takes two lines
}

TEST_CASE("A See-Think-Do-Care map is written with the keyboard") {
    KeyboardRoom room;
    gui::StageGrid* map = makeJourney(room);
    choose(map, StageRow::Feeling, 1);
    for (const char key : {'+', '+', '-', '-', '-'}) QTest::keyClick(map, key);
    choose(map, StageRow::Touchpoints, 0);
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(QStringLiteral("ProPak fair"));
    KeyboardRoom::press(Qt::Key_Space, Qt::ControlModifier);
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(QStringLiteral("Zalo group"));
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::press(Qt::Key_Return);
    choose(map, StageRow::Owner, 0);
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::press(Qt::Key_Down);
    choose(map, StageRow::Channels, 0);
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(QStringLiteral("Fair"));
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(QStringLiteral("Zalo"));
    KeyboardRoom::press(Qt::Key_Escape);

    const domain::Journey journey = made(room);
    CHECK(journey.name == "Hà buys a line");
    REQUIRE(journey.stages.size() == 4);
    CHECK(journey.stages[0].concern == "New pack sizes");
    CHECK(journey.stages[1].message == "Five-year cost on one page");
    CHECK(journey.stages[1].emotion == -1);
    CHECK(journey.stages[2].measure == "Days from quote to answer");
    CHECK(journey.stages[3].goesWrong == "Tổng đài chỉ nói tiếng Anh");
    CHECK(journey.stages[0].owner == domain::StageOwner::Marketing);
    CHECK(journey.stages[0].channels == std::vector<std::string>{"Fair", "Zalo"});
    const std::vector<domain::Touchpoint> touchpoints{{"ProPak fair", domain::TouchpointKind::Physical},
                                                      {"Zalo group", domain::TouchpointKind::Digital}};
    CHECK(journey.stages[0].touchpoints == touchpoints);

    const std::string json = room.json();
    CHECK(room.jsonOfCopy(json) == json);
    for (const char* words : {"new pack", "propak fair", "tong dai", "days from quote"}) {
        INFO(words);
        CHECK(room.workspace().search(QString::fromLatin1(words), 5).size() == 1);
    }
}

TEST_CASE("Undoing a journey leaves the workspace as new") {
    KeyboardRoom room;
    const std::string before = room.json();
    makeJourney(room);
    room.window.go(QStringLiteral("home"));
    room.undoAll();
    CHECK(room.workspace().all<domain::Journey>().empty());
    CHECK(room.json() == before);
}

TEST_CASE("A feeling is dragged with the mouse") {
    KeyboardRoom room;
    gui::StageGrid* map = makeJourney(room);
    choose(map, StageRow::Feeling, 2);
    map->scrollTo(map->currentIndex());
    KeyboardRoom::settle();
    const QRect cell = map->visualRect(map->currentIndex());
    const QPoint from = gui::feelingPoint(cell, 0).toPoint();
    const QPoint to = gui::feelingPoint(cell, 2).toPoint();
    QTest::mousePress(map->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(map->viewport(), (from + to) / 2);
    CHECK_FALSE(made(room).stages[2].emotion.has_value());
    QTest::mouseMove(map->viewport(), to);
    QTest::mouseRelease(map->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    CHECK(made(room).stages[2].emotion == 2);
}

TEST_CASE("Stages are added, named, moved and removed; another model keeps what was written") {
    KeyboardRoom room;
    gui::StageGrid* map = makeJourney(room);
    choose(map, StageRow::Concern, 0);
    KeyboardRoom::press(Qt::Key_Insert);
    // The name is edited at once.
    KeyboardRoom::press(Qt::Key_A, Qt::ControlModifier);
    KeyboardRoom::type(QStringLiteral("Trial"));
    KeyboardRoom::press(Qt::Key_Return);
    REQUIRE(made(room).stages.size() == 5);
    CHECK(made(room).stages[1].name == "Trial");
    choose(map, StageRow::Name, 1);
    KeyboardRoom::press(Qt::Key_Right, Qt::AltModifier);
    CHECK(made(room).stages[2].name == "Trial");
    KeyboardRoom::press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(made(room).stages.size() == 4);
    room.act("undoAction");
    CHECK(made(room).stages.size() == 5);

    auto* models = room.find<QComboBox>("journeyModelComboBox");
    models->setFocus();
    KeyboardRoom::press(Qt::Key_Down);
    const domain::Journey journey = made(room);
    CHECK(journey.model == domain::JourneyModel::AwarenessConsiderationDecision);
    CHECK(journey.stages[0].concern == "New pack sizes");
    CHECK(journey.stages[1].message == "Five-year cost on one page");
    std::size_t kept = 0;
    for (const domain::Stage& stage : journey.stages)
        kept += stage.name == "Trial" || stage.goesWrong == "Tổng đài chỉ nói tiếng Anh" ? 1 : 0;
    CHECK(kept == 2);
}

TEST_CASE("The message sheet takes what the persona says, is written as CSV without formulas, and is found") {
    KeyboardRoom room;
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("Hà"));
    persona.set("buying.objections", domain::Statements{{{}, "=2+5 too expensive", "A five-year table", {}, {}}});
    REQUIRE(room.workspace().save(persona, QStringLiteral("persona")));
    room.window.go(QStringLiteral("personas/") + app::toQt(persona.id.str()));
    room.act("journeyOfPersonaAction");
    CHECK(made(room).personaId == persona.id);
    const QString place = QStringLiteral("journeys/") + app::toQt(made(room).id.str());
    room.window.go(place + QStringLiteral("/messages"));
    auto* fill = room.find<QPushButton>("takeProposalsButton");
    fill->setFocus();
    KeyboardRoom::press(Qt::Key_Space);
    REQUIRE(made(room).stages[0].messages.size() == 1);
    CHECK(made(room).stages[0].messages[0].objection == "=2+5 too expensive");
    CHECK(made(room).stages[0].messages[0].answer == "A five-year table");

    auto* grid = room.find<gui::GridView>("messageGrid");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, 6));
    KeyboardRoom::press(Qt::Key_Return);
    KeyboardRoom::type(QStringLiteral("Book the \"trial\" day"));
    KeyboardRoom::press(Qt::Key_Return);
    CHECK(made(room).stages[2].messages[0].call == "Book the \"trial\" day");

    const std::string file = room.gui.folder.path("messages.csv");
    room.gui.dialogs.file = QString::fromStdString(file);
    auto* button = room.find<QPushButton>("exportMessagesButton");
    button->setFocus();
    KeyboardRoom::press(Qt::Key_Space);
    const std::string csv = test::readFile(file);
    CHECK(csv.find("\"'=2+5 too expensive\"") != std::string::npos);
    CHECK(csv.find("\"Book the \"\"trial\"\" day\"") != std::string::npos);
    CHECK(csv.find("\"Care\"") != std::string::npos);
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 5);

    room.gui.dialogs.file = QString::fromStdString(room.gui.folder.path("no folder/messages.csv"));
    button->setFocus();
    KeyboardRoom::press(Qt::Key_Space);
    CHECK(room.gui.dialogs.messages.size() == 1);

    const auto hits = room.workspace().search(QStringLiteral("trial day"), 5);
    REQUIRE(hits.size() == 1);
    CHECK(gui::placeOf(room.workspace(), hits[0]) == place + QStringLiteral("/messages"));
    const std::string json = room.json();
    CHECK(room.jsonOfCopy(json) == json);
}

TEST_CASE("An engagement plan is reached from the persona, written, found, exported and undone") {
    KeyboardRoom room;
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("Hà"));
    REQUIRE(room.workspace().save(persona, QStringLiteral("persona")));
    const std::string before = room.json();
    room.window.go(QStringLiteral("personas/") + app::toQt(persona.id.str()));
    room.act("planOfPersonaAction");
    const QString place = QStringLiteral("plans/") + app::toQt(persona.id.str());
    REQUIRE(room.window.place() == place);
    auto* grid = room.find<gui::GridView>("planGrid");
    REQUIRE(grid->model()->rowCount() == 7);
    CHECK(room.workspace().all<domain::Plan>().empty());
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, 0));
    KeyboardRoom::type(QStringLiteral("Trial day at the fair"));
    KeyboardRoom::press(Qt::Key_Tab);
    KeyboardRoom::type(QStringLiteral("Hạnh"));
    KeyboardRoom::press(Qt::Key_Return);
    const auto plans = room.workspace().all<domain::Plan>();
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].personaId == persona.id);
    REQUIRE(plans[0].ways.size() == 1);
    CHECK(plans[0].ways[0] == domain::PlanWay{domain::Way::Events, "Trial day at the fair", "Hạnh", "", "", ""});
    const auto hits = room.workspace().search(QStringLiteral("trial day"), 5);
    REQUIRE(hits.size() == 1);
    CHECK(gui::placeOf(room.workspace(), hits[0]) == place);
    const std::string json = room.json();
    CHECK(room.jsonOfCopy(json) == json);
    room.act("undoAction");
    room.act("undoAction");
    CHECK(room.workspace().all<domain::Plan>().empty());
    CHECK(room.json() == before);
}
