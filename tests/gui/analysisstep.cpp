// Step 3 on a real workspace file: the board, the segments, what is made of them, and what is said of bad input.
#include "gui/study/studypage.h"

#include "catch.h"
#include "chandung/app/dependents.h"
#include "chandung/app/text.h"
#include "gui/components/rowlist.h"
#include "gui/components/sharesbar.h"
#include "gui/components/statementlist.h"
#include "gui/persona/firstgroups.h"
#include "gui/persona/groupmodel.h"
#include "gui/sources/personalbar.h"
#include "gui/sources/transcriptview.h"
#include "gui/study/insightboard.h"
#include "gui/study/observationtray.h"
#include "studyfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <poppler-qt6.h>

using namespace chandung;
using app::toQt;
using domain::Uuid;
using test::Steps;

TEST_CASE("Observations are grouped and moved on the board by keys") {
    Steps steps(3);
    auto* tray = steps.find<gui::ObservationTray>("trayList");
    CHECK(tray->count() == 2);
    tray->setFocus();
    tray->selectAll();
    QTest::keyClick(tray, Qt::Key_G, Qt::ControlModifier);
    Steps::settle();
    REQUIRE(steps.workspace->count<domain::Insight>() == 2);
    auto made = steps.workspace->all<domain::Insight>().back();
    CHECK(made.observations.size() == 2);
    CHECK(made.section == "pains");
    CHECK(tray->count() == 0);
    auto* text = steps.find<QPlainTextEdit>("textEdit");
    CHECK(QApplication::focusWidget() == text);
    text->setPlainText(QStringLiteral("The price they compare is not the price they pay"));
    steps.page->commit();
    Steps::settle();
    CHECK(steps.workspace->find<domain::Insight>(made.id)->text == "The price they compare is not the price they pay");

    // Alt+Left: one of them to the insight before.
    auto* board = steps.find<gui::InsightBoard>("insightsList");
    const QModelIndex second = board->model()->index(1, 0);
    board->setExpanded(second, true);
    board->setCurrentIndex(board->model()->index(0, 0, second));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Left, Qt::AltModifier);
    Steps::settle();
    CHECK(steps.workspace->find<domain::Insight>(steps.insight.id)->observations.size() == 2);
    CHECK(steps.workspace->find<domain::Insight>(made.id)->observations.size() == 1);
    steps.undo();
    CHECK(steps.workspace->find<domain::Insight>(made.id)->observations.size() == 2);

    // A drop on the tray takes it out again.
    Q_EMIT tray->dropped({{steps.observations[0].id, made.id}});
    Steps::settle();
    CHECK(tray->count() == 1);
    QTest::keyClick(board, Qt::Key_Insert);
    Steps::settle();
    CHECK(steps.workspace->count<domain::Insight>() == 3);
}

TEST_CASE("From a chosen segment a set of personas is made, with insights as evidence") {
    Steps steps(3);
    auto insight = steps.insight;
    insight.id = Uuid::make();
    insight.section = "pains";
    insight.text = "Parts decide, not the price";
    insight.observations = {steps.observations[1].id};
    steps.workspace->save(insight, QStringLiteral("insight"));
    Steps::settle();
    steps.press("chooseRolesButton");
    for (const char* role : {"decider", "buyer"})
        CHECK(steps.find<QCheckBox>((std::string(role) + "RoleCheckBox").c_str())->isChecked());
    for (const char* role : {"influencer", "user"})
        steps.find<QCheckBox>((std::string(role) + "RoleCheckBox").c_str())->setChecked(false);
    auto* create = steps.find<QPushButton>("createPersonaButton");
    CHECK(create->text() == QStringLiteral("Create 2 personas"));
    create->click();
    Steps::settle();
    REQUIRE(steps.workspace->count<domain::Persona>() == 2);
    const auto personas = steps.workspace->all<domain::Persona>();
    CHECK(personas[0].name() == "Decider");
    CHECK(std::get<domain::CodeList>(personas[1].value("role.committee")) == domain::CodeList{"buyer"});
    CHECK(personas[0].segmentId == steps.segment.id);
    CHECK(std::get<double>(personas[0].value("identity.share")) == 34);
    const auto& pains = personas[0].statements("pains.challenges");  // where its observation was filed
    REQUIRE(pains.size() == 1);
    REQUIRE(pains[0].evidence.size() == 1);
    CHECK(pains[0].evidence[0].targetId == insight.id);
    CHECK(personas[0].statements("company.activity").empty());
    const auto segment = steps.workspace->find<domain::Segment>(steps.segment.id);
    CHECK(std::get<domain::Statements>(segment->company.at("company.activity")).size() == 1);

    // The share stays linked.
    auto* share = steps.find<QLineEdit>("shareLineEdit");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("41"));
    steps.page->commit();
    Steps::settle();
    CHECK(std::get<double>(steps.workspace->find<domain::Persona>(personas[0].id)->value("identity.share")) == 41);
    steps.undo();
    steps.undo();
    CHECK(steps.workspace->count<domain::Persona>() == 0);
}

TEST_CASE("Impossible shares, names twice and dates in the past are said beside the field, and kept") {
    Steps steps(3);
    auto* share = steps.find<QLineEdit>("shareLineEdit");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("140"));
    steps.page->commit();
    Steps::settle();
    CHECK(share->text() == QStringLiteral("140"));
    CHECK(steps.find<QLabel>("numberErrorLabel")->text().contains(QStringLiteral("Share")));
    CHECK(steps.workspace->find<domain::Segment>(steps.segment.id)->share == 34);
    domain::Segment other = steps.segment;
    other.id = Uuid::make();
    other.name = "growing SNACK makers";
    other.share = 80;
    steps.workspace->save(other, QStringLiteral("segment"));
    Steps::settle();
    CHECK(steps.find<QLabel>("segmentNameWarningLabel")->isVisible());
    CHECK(steps.find<QLabel>("sharesWarningLabel")->text().contains(QStringLiteral("114")));
    CHECK(steps.find<gui::SharesBar>("sharesBar")->accessibleDescription().contains(QStringLiteral("80")));

    steps.go(QStringLiteral("1"));
    auto* due = steps.find<QLineEdit>("dueLineEdit");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2020-01-31"));
    steps.page->commit();
    CHECK(steps.find<QLabel>("dueErrorLabel")->isVisible());
    CHECK(steps.workspace->find<domain::Study>(steps.study.id)->due == "2020-01-31");
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("31.12."));
    steps.page->commit();
    CHECK(due->text() == QStringLiteral("31.12."));
    CHECK(steps.workspace->find<domain::Study>(steps.study.id)->due == "2020-01-31");
}

TEST_CASE("What depends on a thing is said when it goes to the trash") {
    Steps steps(3);
    domain::Persona persona;
    persona.id = Uuid::make();
    persona.studyId = steps.study.id;
    domain::Statement statement{{}, "Parts first", {}, {}, {}};
    statement.evidence.push_back(
        {domain::CitationTarget::Observation, steps.observations[2].id, {}, domain::EvidenceKind::Said, {}, {}});
    persona.set("goals.goals", domain::Statements{statement});
    steps.workspace->save(persona, QStringLiteral("persona"));
    const auto said = [&](app::EntityKind kind, const Uuid& id) {
        return app::removalText(*steps.workspace, kind, id, QStringLiteral("Gone"));
    };
    CHECK(said(app::EntityKind::Source, steps.source.id).contains(QStringLiteral("1 statement")));
    CHECK(said(app::EntityKind::Source, steps.source.id).contains(QStringLiteral("3 observation")));
    CHECK(said(app::EntityKind::Observation, steps.observations[2].id).contains(QStringLiteral("1 insight")));
    CHECK(said(app::EntityKind::Observation, steps.observations[0].id) == QStringLiteral("Gone"));
    CHECK(said(app::EntityKind::Study, steps.study.id).contains(QStringLiteral("1 segment")));
    auto* board = steps.find<gui::InsightBoard>("insightsList");
    board->setCurrentIndex(board->model()->index(0, 0));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Delete);
    Steps::settle();
    CHECK(steps.workspace->count<domain::Insight>() == 0);
    CHECK(steps.notes.last().startsWith(QStringLiteral("Moved the insight to the trash")));
}

TEST_CASE("Each step has its checklist; folded or not is remembered") {
    Steps steps(2);
    steps.find<QToolButton>("unfoldSideButton")->click();
    Steps::settle();
    auto* list = steps.find<QListView>("checkList");
    CHECK(list->model()->rowCount() >= 4);
    steps.go(QStringLiteral("1"));
    steps.find<QToolButton>("foldSideButton")->click();
    Steps::settle();
    gui::StudyPage again(steps.gui.context);
    again.setWorkspace(steps.workspace.get());
    again.show();
    again.open({toQt(steps.study.id.str()), QStringLiteral("2")});
    CHECK(again.findChild<QToolButton*>(QStringLiteral("foldSideButton"))->isVisible());
    again.open({toQt(steps.study.id.str()), QStringLiteral("1")});
    CHECK_FALSE(again.findChild<QToolButton*>(QStringLiteral("foldSideButton"))->isVisible());
}

TEST_CASE("A chosen segment begins its buying committee, and opens it the next time") {
    Steps steps(3);
    steps.press("segmentCommitteeButton");
    REQUIRE(steps.workspace->count<domain::Committee>() == 1);
    const domain::Committee committee = steps.workspace->all<domain::Committee>().front();
    CHECK(committee.kind == domain::CommitteeKind::Pattern);
    CHECK(committee.segmentId == steps.segment.id);
    CHECK(committee.studyId == steps.study.id);
    CHECK(committee.name == steps.segment.name);
    CHECK(steps.places.last() == QStringLiteral("committees/") + toQt(committee.id.str()));
    steps.press("segmentCommitteeButton");
    CHECK(steps.workspace->count<domain::Committee>() == 1);
    steps.undo();
    CHECK(steps.workspace->count<domain::Committee>() == 0);
}
