// What the marketer decides about a table and its groups: the header row, a column to do without, personas taken back;
// customers on the map of a journey; groups as a PDF.
#include "chandung/app/data/journeycounts.h"
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/journey/stagegrid.h"
#include "gui/journey/stagetexts.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <poppler-qt6.h>

#include <random>

using namespace chandung;
using test::Desk;

namespace {

void choose(QComboBox* box, const QString& text) {
    for (int i = 0; i < box->count(); ++i)
        if (box->itemText(i).startsWith(text)) box->setCurrentIndex(i);
    REQUIRE(box->currentText().startsWith(text));
    Q_EMIT box->activated(box->currentIndex());
}

domain::Journey seeThinkDo() {
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    journey.name = "From stranger to friend";
    for (const domain::StageKey key : domain::stagesOf(domain::JourneyModel::SeeThinkDoCare)) {
        domain::Stage stage;
        stage.id = domain::Uuid::make();
        stage.key = key;
        stage.concern = "Something";
        journey.stages.push_back(stage);
    }
    return journey;
}

}  // namespace

TEST_CASE("any row of a file can name the columns, and the preview shows it") {
    Desk desk;
    std::string csv = "2026;7;9\n2025;8;9\nAge;Kind;Visits\n";
    for (int i = 0; i < 30; ++i) csv += std::to_string(20 + i % 11) + ";old;" + std::to_string(i % 4) + "\n";
    desk.importFile("odd.csv", csv);
    REQUIRE(desk.appears<QTableView>("previewTable"));
    auto* header = desk.find<QComboBox>("headerComboBox");
    CHECK(header->currentText() == QStringLiteral("First row"));
    const auto* table = desk.find<QTableView>("previewTable");
    choose(header, QStringLiteral("Row 3: Age, Kind, Visits"));
    const auto name = [&](int column) { return table->model()->headerData(column, Qt::Horizontal).toString(); };
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && name(0) == QStringLiteral("Age"); }, 10'000));
    CHECK(name(2) == QStringLiteral("Visits"));
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("20"));
    CHECK(header->currentText().startsWith(QStringLiteral("Row 3")));
    CHECK(desk.find<QLabel>("importNoteLabel")->accessibleDescription().contains(QStringLiteral("left out: 2")));
    desk.find<QPushButton>("importOnlyButton")->click();
    CHECK(desk.window.workspace()->all<domain::Dataset>().front().rows == 30);
}

TEST_CASE("reading a large table is cancelled while it goes on, and nothing is changed") {
    Desk desk;
    constexpr int rows = 3'000'000;  // so many that reading goes on for long after Cancel is there
    std::string csv = "Age;City;Spend\n";
    csv.reserve(std::size_t{32} * rows);
    for (int i = 0; i < rows; ++i)
        csv += std::to_string(20 + i % 61) + ";City " + std::to_string(i % 9) + ";" + std::to_string(i) + "\n";
    desk.importFile("large.csv", csv);
    REQUIRE(desk.appears<QPushButton>("cancelWorkButton"));
    auto* bar = desk.find<QProgressBar>("workProgressBar");
    auto* cancel = desk.find<QPushButton>("cancelWorkButton");
    CHECK(QTest::qWaitFor([&] { return bar->value() > 0; }));
    CHECK(bar->value() < bar->maximum());
    cancel->click();
    CHECK_FALSE(cancel->isVisible());
    CHECK(desk.find<QPushButton>("chooseTableButton")->isEnabled());
    // The page's head names no file any more.
    for (const auto* label : desk.window.findChildren<QLabel*>())
        CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("large.csv"))));
    QTest::qWait(200);
    for (const auto* table : desk.window.findChildren<QTableView*>(QStringLiteral("previewTable")))
        CHECK_FALSE(table->isVisible());
    CHECK(desk.window.workspace()->all<domain::Dataset>().empty());
    CHECK_FALSE(desk.window.workspace()->undoStack().canUndo());
}

TEST_CASE("a number that means no answer is said, and can be made a number") {
    Desk desk;
    std::string csv = "Visits,City\n";
    for (int i = 0; i < 200; ++i) csv += std::to_string(i % 5 == 0 ? 99 : 1 + i % 9) + (i % 2 ? ",Huế\n" : ",Vinh\n");
    desk.importFile("codes.csv", csv);
    REQUIRE(desk.appears<QTableView>("previewTable"));
    const QString notes = desk.find<QLabel>("importNoteLabel")->accessibleDescription();
    CHECK(notes.contains(QStringLiteral("“Visits”: 99 in 40 rows looks like “no answer”")));
}

TEST_CASE("a column that alone makes the groups is left out with one press") {
    Desk desk;
    std::mt19937 dice(3);
    const auto bell = [&] {
        double sum = 0;
        for (int i = 0; i < 12; ++i) sum += static_cast<double>(dice() % 1000) / 100;
        return std::to_string(sum);
    };
    std::string csv = "Age,Spend,Plan\n";
    for (int i = 0; i < 1000; ++i)
        csv += bell() + "," + bell() + "," + (i % 2 ? "99.0" : "1.0" + std::to_string(i % 50)) + "\n";
    desk.importFile("loud.csv", csv);
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importAndGroupButton")->click();
    REQUIRE(desk.appears<QPushButton>("tryWithoutButton"));
    auto* columns = desk.find<QListView>("groupColumnsList");
    const auto checked = [&] {
        int count = 0;
        for (int row = 0; row < columns->model()->rowCount(); ++row)
            count += columns->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return count;
    };
    const int before = checked();
    desk.find<QPushButton>("tryWithoutButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return columns->isVisible() && checked() == before - 1; }, 20'000));
}

TEST_CASE("an import of many personas lets the window live, and Cancel takes it back whole") {
    Desk desk;
    std::string json = "[";
    for (int i = 0; i < 20000; ++i) {
        json += std::string(i > 0 ? "," : "") + "{\"name\": \"Persona " + std::to_string(i) + "\", \"goals\": [";
        for (int goal = 0; goal < 12; ++goal)
            json += std::string(goal > 0 ? "," : "") + "\"Goal " + std::to_string(i * 12 + goal) + "\"";
        json += "]}";
    }
    desk.importFile("many.json", json + "]");
    REQUIRE(desk.appears<QTableView>("mappingTable"));
    app::Workspace& workspace = *desk.window.workspace();
    bool closed = true;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto* button = desk.window.findChild<QPushButton*>(QStringLiteral("cancelStepButton"));
        if (!button || !button->isVisible()) return;
        look.stop();
        closed = desk.window.close();
        button->click();
    });
    look.start(5);
    desk.find<QPushButton>("importPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return !look.isActive(); }, 60'000));
    CHECK_FALSE(closed);  // not while something is being kept
    REQUIRE(desk.appears<QTableView>("mappingTable"));
    CHECK(workspace.count<domain::Persona>() == 0);
    CHECK_FALSE(workspace.undoStack().canUndo());
}

TEST_CASE("imported personas are taken back in one step, and brought again") {
    Desk desk;
    desk.importFile("other.json",
                    R"([{"name": "Ali", "age": "50+", "shoe": "42"}, {"name": "Siti", "matlamat": ["Murah"]}])");
    REQUIRE(desk.appears<QTableView>("mappingTable"));
    desk.find<QPushButton>("importPersonasButton")->click();
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() == 2; }));
    const std::size_t fields = workspace.catalogue().fields().size();
    desk.act("undoAction");
    CHECK(workspace.count<domain::Persona>() == 0);
    CHECK(workspace.trashed().empty());
    CHECK(workspace.catalogue().fields().size() < fields);
    desk.act("redoAction");
    REQUIRE(workspace.count<domain::Persona>() == 2);
    CHECK(workspace.catalogue().fields().size() == fields);
    CHECK(workspace.all<domain::Persona>().front().fields.size() >= 2);
}

TEST_CASE("customers stand on the map of a journey, with the change since the earlier table, and undo takes them off") {
    Desk desk;
    for (const auto& [name, rows] :
         {std::pair<const char*, std::string>{"march.csv", "id,stage\na,see\nb,see\nc,think\n"},
          {"april.csv", "id,stage\na,think\nb,see\nd,do\ne,think\nf,lost\n"}}) {
        desk.importFile(name, rows);
        REQUIRE(desk.appears<QTableView>("previewTable"));
        desk.find<QPushButton>("importOnlyButton")->click();
    }
    app::Workspace& workspace = *desk.window.workspace();
    const domain::Journey journey = seeThinkDo();
    REQUIRE(workspace.save(journey, QStringLiteral("test")));
    std::vector<app::JourneyTable> tables;
    for (const char* name : {"march.csv", "april.csv"})
        for (const domain::Dataset& dataset : workspace.all<domain::Dataset>())
            if (dataset.name == name) {
                tables.push_back({dataset.id, "stage", "id"});
                app::takeValues(tables.back(), workspace.cells(dataset.id).columns[1]);
            }
    REQUIRE(tables.size() == 2);
    desk.window.go(QStringLiteral("journeys/") + app::toQt(journey.id.str()));
    auto* map = desk.find<gui::StageGrid>("journeyMap");
    const int row = static_cast<int>(gui::StageRow::Customers);
    CHECK(map->isRowHidden(row));
    REQUIRE(app::setJourneyTables(workspace, journey.id, tables));
    REQUIRE(QTest::qWaitFor([&] { return !map->isRowHidden(row); }, 5'000));
    const auto text = [&](int stage) { return map->model()->index(row, stage).data().toString(); };
    CHECK(text(0) == QStringLiteral("1, 25% of all\n−1, was 2"));
    CHECK(text(1) == QStringLiteral("2, 50% of all\n+1, was 1"));
    CHECK(text(3) == QStringLiteral("0, 0% of all\n±0, was 0"));
    CHECK_FALSE(map->model()->index(row, 0).flags().testFlag(Qt::ItemIsEditable));
    CHECK(map->model()->headerData(row, Qt::Vertical).toString().contains(QStringLiteral("at no stage: 1")));
    CHECK(workspace.undoStack().undoText() == QStringLiteral("Count customers along the journey"));
    desk.act("undoAction");
    REQUIRE(QTest::qWaitFor([&] { return map->isRowHidden(row); }, 5'000));
}

TEST_CASE("groups become a PDF with their figures and charts") {
    Desk desk;
    desk.importFile("survey.csv", test::survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importAndGroupButton")->click();
    REQUIRE(desk.appears<QListView>("groupsList"));
    const QString file = QString::fromStdString(desk.gui.folder.path("groups.pdf"));
    desk.gui.dialogs.file = file;
    auto* button = desk.find<QPushButton>("exportGroupsButton");
    button->click();
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    const auto pdf = Poppler::Document::load(file);
    REQUIRE(pdf);
    QString all;
    for (int i = 0; i < pdf->numPages(); ++i) all += pdf->page(i)->text(QRectF());
    CHECK(all.contains(QStringLiteral("survey.csv")));
    CHECK(all.contains(QStringLiteral("3 groups of")));
    CHECK(all.contains(QStringLiteral("times as often")));
    CHECK(all.contains(QStringLiteral("Đà Nẵng")));
}
