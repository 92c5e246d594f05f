// A table on its way through the window: read, looked at, kept, grouped, made into personas; a bad one refused.
#include "chandung/app/text.h"
#include "desk.h"
#include "gui/pages/pagehost.h"

#include "gui/data/chartview.h"
#include "gui/data/groupspage.h"
#include "gui/data/importpage.h"
#include "gui/data/journeycountsdialog.h"
#include "gui/data/matchpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <set>

using namespace chandung;

using test::Desk;
using test::survey;

TEST_CASE("a table becomes groups and personas, and undo takes each step back") {
    Desk desk;
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    CHECK(desk.find<QComboBox>("delimiterComboBox")->currentText() == QStringLiteral("Semicolon"));
    auto* table = desk.find<QTableView>("previewTable");
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("••••"));
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Huế"));

    // the one who is there twice is merged on request
    auto* key = desk.find<QComboBox>("keyComboBox");
    key->setCurrentIndex(key->findText(QStringLiteral("Phone")));
    Q_EMIT key->activated(key->currentIndex());
    CHECK(desk.find<QPushButton>("importAndGroupButton")->text().contains(QStringLiteral("240")));
    // What is told at the foot stands in one line with the buttons.
    CHECK(desk.find<QLabel>("importNoteLabel")->alignment().testFlag(Qt::AlignVCenter));
    desk.find<QPushButton>("importAndGroupButton")->click();
    REQUIRE(desk.appears<QListView>("groupsList"));
    CHECK(desk.find<QLabel>("groupsNoteLabel")->alignment().testFlag(Qt::AlignVCenter));

    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(workspace.count<domain::Dataset>() == 1);
    CHECK(workspace.count<domain::Source>() == 1);
    CHECK(workspace.all<domain::Dataset>().front().rows == 240);
    CHECK(workspace.all<domain::Dataset>().front().columns.front().personal);
    auto* list = desk.find<QListView>("groupsList");
    CHECK(list->model()->rowCount() == 3);
    CHECK(desk.find<gui::ChartView>("groupCurve")->accessibleDescription().contains(QStringLiteral("3 groups")));

    // What the charts draw is said in words: the shares of the groups, and what the chart beside the traits shows.
    int charts = 0;
    for (const auto* chart : desk.window.findChildren<gui::ChartView*>()) {
        if (!chart->isVisible()) continue;
        ++charts;
        INFO(chart->accessibleName().toStdString());
        CHECK_FALSE(chart->accessibleName().isEmpty());
        CHECK(chart->accessibleDescription().contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }
    CHECK(charts == 3);
    CHECK(desk.find<gui::ChartView>("shareBar")->accessibleDescription().count(QLatin1Char('%')) == 3);

    REQUIRE(desk.appears<QToolButton>("groups4Button"));
    desk.find<QToolButton>("groups4Button")->click();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible() && list->model()->rowCount() == 4; }, 20'000));
    REQUIRE(desk.appears<QToolButton>("groups3Button"));
    desk.find<QToolButton>("groups3Button")->click();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible() && list->model()->rowCount() == 3; }, 20'000));

    auto* name = desk.find<QLineEdit>("groupNameLineEdit");
    name->setText(QStringLiteral("Young Zalo buyers"));
    QTest::keyClick(name, Qt::Key_Return);
    desk.find<QToolButton>("copyChartButton")->click();
    CHECK(QApplication::clipboard()->mimeData()->hasImage());

    desk.find<QPushButton>("createPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return workspace.count<domain::Persona>() == 3; }, 10'000));
    CHECK(workspace.count<domain::Segment>() == 3);
    for (const domain::Persona& persona : workspace.all<domain::Persona>()) {
        CHECK(std::holds_alternative<domain::Range>(persona.value("demographics.age")));
        CHECK_FALSE(persona.statements("behaviour.habits").empty());
        for (const domain::Statement& statement : persona.statements("behaviour.habits")) {
            REQUIRE(statement.evidence.size() == 1);
            CHECK(statement.evidence.front().target == domain::CitationTarget::Dataset);
            CHECK(statement.evidence.front().plainName == "survey.csv");
        }
    }
    // They are what the library shows, chosen among those that were there.
    REQUIRE(QTest::qWaitFor([&] { return desk.window.place() == QStringLiteral("personas"); }));
    CHECK(desk.window.findChild<gui::PageHost*>()->personas().size() == 3);
    const auto segments = workspace.all<domain::Segment>();
    CHECK(std::any_of(segments.begin(), segments.end(),
                      [](const domain::Segment& segment) { return segment.name == "Young Zalo buyers"; }));
    desk.act("undoAction");
    CHECK(workspace.count<domain::Persona>() == 0);
    CHECK(workspace.count<domain::Segment>() == 0);
    CHECK(workspace.count<domain::Dataset>() == 1);
    desk.act("undoAction");
    CHECK(workspace.count<domain::Dataset>() == 0);
    CHECK(workspace.count<domain::Source>() == 0);
}

TEST_CASE("a table that is looked at stays as it was corrected when the language changes") {
    Desk desk;
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    auto* key = desk.find<QComboBox>("keyComboBox");
    key->setCurrentIndex(key->findText(QStringLiteral("Phone")));
    Q_EMIT key->activated(key->currentIndex());
    desk.find<QTableView>("previewTable")->setCurrentIndex(desk.find<QTableView>("previewTable")->model()->index(0, 3));
    QTest::keyClick(desk.find<QTableView>("previewTable"), Qt::Key_Space);  // without the channel
    desk.act("languageViAction");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* table = desk.find<QTableView>("previewTable");
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Huế"));
    CHECK(desk.find<QComboBox>("keyComboBox")->currentText() == QStringLiteral("Phone"));
    const auto* button = desk.find<QPushButton>("importOnlyButton");
    CHECK(button->text() != QStringLiteral("Import only"));
    desk.find<QPushButton>("importOnlyButton")->click();
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(workspace.count<domain::Dataset>() == 1);
    CHECK(workspace.all<domain::Dataset>().front().rows == 240);
    CHECK(workspace.all<domain::Dataset>().front().columns[3].leftOut);
    // Another workspace has nothing to do with it.
    desk.importFile("other.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.gui.dialogs.file = QString::fromStdString(desk.gui.folder.path("b.chandung"));
    desk.act("newWorkspaceAction");
    desk.window.go(QStringLiteral("sources/import"));
    CHECK(desk.find<QPushButton>("chooseTableButton")->isVisible());
}

TEST_CASE("a table that is imported on a page of a study belongs to the study, in every language") {
    Desk desk;
    domain::Study study;
    study.id = domain::Uuid::make();
    study.name = "Buyers";
    study.kind = domain::CustomerKind::B2b;
    REQUIRE(desk.window.workspace()->save(study, QStringLiteral("study")));
    desk.window.go(QStringLiteral("studies/%1/2").arg(app::toQt(study.id.str())));
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.act("languageViAction");  // the page is made anew
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importOnlyButton")->click();
    const auto sources = desk.window.workspace()->all<domain::Source>();
    REQUIRE(sources.size() == 1);
    CHECK(sources.front().studyId == study.id);
    const QString step = QStringLiteral("studies/%1/2").arg(app::toQt(study.id.str()));
    CHECK(QTest::qWaitFor([&] { return desk.window.place().startsWith(step); }));
    // Elsewhere it belongs to none.
    desk.window.go(QStringLiteral("sources"));
    desk.importFile("other.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importOnlyButton")->click();
    REQUIRE(desk.window.workspace()->all<domain::Source>().size() == 2);
    const domain::Source last = desk.window.workspace()->all<domain::Source>().back();
    CHECK(last.studyId.isNull());
    // It is the source that is shown then.
    const QString place = QStringLiteral("sources/") + app::toQt(last.id.str());
    CHECK(QTest::qWaitFor([&] { return desk.window.place() == place; }));
}

TEST_CASE("a persona is held against a table, one detail after the other") {
    Desk desk;
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importOnlyButton")->click();
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(workspace.count<domain::Dataset>() == 1);
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.kind = domain::CustomerKind::B2c;
    persona.set("identity.name", std::string("Lan"));
    persona.set("demographics.age", domain::Range{20, 26, {}, {}, {}});
    persona.set("demographics.location", std::string("hue"));
    REQUIRE(workspace.save(persona, QStringLiteral("test")));
    gui::MatchPanel panel(desk.gui.context);
    panel.setPersona(&workspace, persona.id);
    panel.findChild<QPushButton*>(QStringLiteral("matchCountButton"))->click();
    const auto* result = panel.findChild<QLabel*>(QStringLiteral("matchResultLabel"));
    REQUIRE(QTest::qWaitFor([&] { return !result->text().isEmpty(); }, 10'000));
    CHECK(result->text() == QStringLiteral("81 of 241 rows fit, 34%."));
    const auto* steps = panel.findChild<QListView*>(QStringLiteral("matchList"));
    CHECK(steps->model()->rowCount() == 2);
}

TEST_CASE("the figures that tell a group from all others are read whole, also in Vietnamese") {
    Desk desk;
    desk.act("languageViAction");
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importAndGroupButton")->click();
    REQUIRE(desk.appears<QListView>("groupsList"));
    REQUIRE(desk.appears<QTableWidget>("traitsTable"));
    QCoreApplication::processEvents();
    const auto* traits = desk.find<QTableWidget>("traitsTable");
    REQUIRE(traits->rowCount() > 0);
    for (int row = 0; row < traits->rowCount(); ++row)
        for (const int column : {1, 3}) {
            const QString text = traits->item(row, column)->text();
            INFO(text.toStdString());
            if (!traits->wordWrap()) {
                CHECK(traits->fontMetrics().horizontalAdvance(text) < traits->columnWidth(column));
                continue;
            }
            // In a narrow window on two lines; no word is wider than its column.
            const QRect cell(0, 0, traits->columnWidth(column) - 8, traits->rowHeight(row));
            const QRect words = traits->fontMetrics().boundingRect(cell, Qt::TextWordWrap, text);
            CHECK(words.height() <= cell.height());
            CHECK(words.width() <= cell.width());
        }
    CHECK(traits->columnWidth(0) >= 90);
}

TEST_CASE("segments by rules are counted while they are made") {
    Desk desk;
    desk.importFile("survey.csv", survey());
    REQUIRE(desk.appears<QTableView>("previewTable"));
    desk.find<QPushButton>("importAndGroupButton")->click();
    REQUIRE(desk.appears<QListView>("groupsList"));
    bool seen = false;
    QTimer::singleShot(0, &desk.window, [&] {
        auto* dialog = desk.window.findChild<QDialog*>(QStringLiteral("rulesDialog"));
        if (!dialog) return;
        auto* column = dialog->findChild<QComboBox*>(QStringLiteral("conditionColumnComboBox"));
        column->setCurrentIndex(column->findText(QStringLiteral("Age")));
        Q_EMIT column->activated(column->currentIndex());
        dialog->findChild<QLineEdit*>(QStringLiteral("conditionFromLineEdit"))->setText(QStringLiteral("20"));
        dialog->findChild<QLineEdit*>(QStringLiteral("conditionToLineEdit"))->setText(QStringLiteral("26"));
        seen = dialog->findChild<QLabel*>(QStringLiteral("ruleCountLabel"))->text().contains(QStringLiteral("81"));
        dialog->findChild<QPushButton*>(QStringLiteral("useRulesButton"))->click();
    });
    desk.find<QPushButton>("rulesButton")->click();
    CHECK(seen);
    CHECK(desk.find<QListView>("groupsList")->model()->rowCount() == 1);
    desk.find<QPushButton>("saveSegmentsButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window.workspace()->count<domain::Segment>() == 1; }, 10'000));
    CHECK(desk.window.workspace()->all<domain::Segment>().front().size == 81);
    CHECK(desk.window.workspace()->count<domain::Persona>() == 0);
}

TEST_CASE("a file that is no table is refused with its name, and nothing is changed") {
    Desk desk;
    desk.importFile("broken.xlsx", "PK\x03\x04 and no more");
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (QFrame* banner : desk.window.findChildren<QFrame*>(QStringLiteral("banner")))
                if (banner->isVisible() && banner->accessibleName().contains(QStringLiteral("broken.xlsx")))
                    return true;
            return false;
        },
        10'000));
    CHECK(desk.window.workspace()->count<domain::Dataset>() == 0);
    CHECK_FALSE(desk.window.workspace()->undoStack().canUndo());
}

TEST_CASE("personas from somebody else's JSON are mapped, then imported") {
    Desk desk;
    desk.importFile("other.json",
                    R"([{"name": "Ali", "age": "50+", "shoe": "42"}, {"name": "Siti", "matlamat": ["Murah"]}])");
    REQUIRE(desk.appears<QTableView>("mappingTable"));
    CHECK(desk.find<QTableView>("mappingTable")->model()->rowCount() == 4);
    desk.find<QPushButton>("importPersonasButton")->click();
    CHECK(QTest::qWaitFor([&] { return desk.window.workspace()->count<domain::Persona>() == 2; }));
}

TEST_CASE("a mapping of personas stays as it was corrected when the language changes") {
    Desk desk;
    desk.importFile("other.json", R"([{"name": "Ali", "shoe": "42"}, {"name": "Siti", "shoe": "38"}])");
    REQUIRE(desk.appears<QTableWidget>("mappingTable"));
    const auto box = [&](int row) {
        return qobject_cast<QComboBox*>(desk.find<QTableWidget>("mappingTable")->cellWidget(row, 3));
    };
    const int shoe = desk.find<QTableWidget>("mappingTable")->item(0, 0)->text() == QStringLiteral("shoe") ? 0 : 1;
    box(shoe)->setCurrentIndex(box(shoe)->findData(QStringLiteral("role.title")));
    desk.act("languageViAction");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(desk.appears<QTableWidget>("mappingTable"));
    CHECK(desk.find<QTableWidget>("mappingTable")->rowCount() == 2);
    CHECK(box(shoe)->currentData().toString() == QStringLiteral("role.title"));
    CHECK(desk.find<QPushButton>("importPersonasButton")->text() != QStringLiteral("Import personas"));
    desk.find<QPushButton>("importPersonasButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window.workspace()->count<domain::Persona>() == 2; }));
    std::set<std::string> titles;
    for (const domain::Persona& persona : desk.window.workspace()->all<domain::Persona>())
        titles.insert(persona.text("role.title"));
    CHECK(titles == std::set<std::string>{"38", "42"});
    REQUIRE(desk.appears<QWidget>("libraryPage"));
    // It is done with: the page waits for the next file, also after another change.
    desk.window.go(QStringLiteral("sources/import"));
    desk.act("languageEnAction");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.find<QPushButton>("chooseTableButton")->isVisible());
}

TEST_CASE("customers are counted along a journey and followed between two imports") {
    Desk desk;
    for (const auto& [name, rows] :
         {std::pair<const char*, std::string>{"march.csv", "id,stage\na,see\nb,see\nc,think\n"},
          {"april.csv", "id,stage\na,think\nb,see\nd,do\n"}}) {
        desk.importFile(name, rows);
        REQUIRE(desk.appears<QTableView>("previewTable"));
        desk.find<QPushButton>("importOnlyButton")->click();
    }
    app::Workspace& workspace = *desk.window.workspace();
    REQUIRE(workspace.count<domain::Dataset>() == 2);
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    QStringList names;
    for (const domain::StageKey key : domain::stagesOf(domain::JourneyModel::SeeThinkDoCare)) {
        domain::Stage stage;
        stage.key = key;
        journey.stages.push_back(stage);
        names.append(QString::fromLatin1(domain::code(key).data()));
    }
    REQUIRE(workspace.save(journey, QStringLiteral("test")));
    const auto tables = workspace.all<domain::Dataset>();
    REQUIRE(app::setJourneyTables(workspace, journey.id, {{tables[0].id, "stage", "id"}}));
    gui::JourneyCountsDialog dialog(desk.gui.context, workspace, journey, names, tables[1].id);
    auto* key = dialog.findChild<QComboBox*>(QStringLiteral("nowKeyComboBox"));
    key->setCurrentIndex(key->findText(QStringLiteral("id")));
    Q_EMIT key->activated(key->currentIndex());
    const auto* model = dialog.findChild<QTableView*>(QStringLiteral("journeyCountsTable"))->model();
    const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
    CHECK(cell(0, 1) == QStringLiteral("1"));
    CHECK(cell(0, 2) == QStringLiteral("2"));
    CHECK(cell(0, 3) == QStringLiteral("−1"));
    REQUIRE(QTest::qWaitFor([&] { return !cell(1, 4).isEmpty(); }, 10'000));
    CHECK(cell(1, 4) == QStringLiteral("1 from see, 1 left from here"));
    CHECK(cell(2, 4) == QStringLiteral("1 new"));
    dialog.findChild<QPushButton*>(QStringLiteral("keepCountsButton"))->click();
    CHECK(app::journeyTables(workspace, journey.id).size() == 2);
    // Of no table there are no columns to choose.
    auto* before = dialog.findChild<QComboBox*>(QStringLiteral("beforeTableComboBox"));
    const auto* itsStage = dialog.findChild<QComboBox*>(QStringLiteral("beforeStageComboBox"));
    const int chosen = before->currentIndex();
    before->setCurrentIndex(0);
    Q_EMIT before->activated(0);
    CHECK_FALSE(itsStage->isEnabled());
    before->setCurrentIndex(chosen);
    Q_EMIT before->activated(chosen);
    CHECK(itsStage->isEnabled());
}
