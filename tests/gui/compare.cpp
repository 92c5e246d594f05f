// The comparison in the real window, on the sample: what is shown, changed in place, moved, and found.
#include "gui/compare/comparepage.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "gui/compare/alikebutton.h"
#include "gui/compare/alikepanel.h"
#include "gui/compare/comparetable.h"
#include "gui/library/personamodel.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace chandung;
using RowKind = gui::CompareModel::RowKind;

namespace {

struct Comparison {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};
    gui::CompareTable* table = nullptr;
    std::vector<domain::PersonaSummary> all;

    explicit Comparison(std::size_t columns = 3) {
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        app::Workspace::create(file, gui.knowledge)->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(window.openFile(file));
        all = window.workspace()->personaSummaries();
        go(columns);
    }

    QString id(std::size_t at) const { return app::toQt(all[at].id.str()); }

    void go(std::size_t columns) {
        QStringList ids;
        for (std::size_t at = 0; at < columns; ++at) ids << id(at);
        window.go(QStringLiteral("compare/") + ids.join(QLatin1Char(',')));
        table = window.findChild<gui::CompareTable*>();
        REQUIRE(table);
        QTest::qWait(20);
    }

    gui::CompareModel& model() const { return table->model(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::qWait(20);
    }
    QStringList names() const {
        QStringList result;
        for (int column = 0; column < model().columnCount(); ++column)
            result << model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return result;
    }
    /// The fields that have a row of their own now.
    QStringList fields() const {
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().at(row).kind == RowKind::Field) result << app::toQt(model().at(row).key);
        return result;
    }
    domain::Persona persona(std::size_t at) const { return *window.workspace()->find<domain::Persona>(all[at].id); }
};

/// What the reader sees of a field, own or the segment's; statements without their ids.
domain::FieldValue shown(const app::Workspace& workspace, const domain::Persona& persona, const std::string& key) {
    const auto segment = workspace.find<domain::Segment>(persona.segmentId);
    domain::FieldValue value = domain::effectiveValue(persona, segment ? &*segment : nullptr, key);
    if (auto* list = std::get_if<domain::Statements>(&value))
        for (domain::Statement& statement : *list) statement.id = {};
    return value;
}

}  // namespace

TEST_CASE("each field that differs has a row, none that is identical has") {
    const Comparison at;
    const QStringList rows = at.fields();
    CHECK(rows.size() > 40);
    int identical = 0;
    for (const domain::FieldDefinition& field : at.window.workspace()->catalogue().fields()) {
        if (field.kind == domain::FieldKind::Image || field.key == "identity.name") continue;
        std::vector<domain::FieldValue> values;
        bool any = false;
        for (std::size_t i = 0; i < 3; ++i) {
            values.push_back(shown(*at.window.workspace(), at.persona(i), field.key));
            any = any || !domain::isEmpty(values.back());
        }
        const bool differs = !(values[0] == values[1] && values[1] == values[2]);
        INFO(field.key);
        CHECK(rows.count(app::toQt(field.key)) == (differs ? 1 : 0));
        identical += any && !differs ? 1 : 0;
    }
    REQUIRE(identical > 0);
    CHECK(at.model().identical() == identical);
}

TEST_CASE("all rows are a key away, in the order of the catalogue, and so is the way back") {
    const Comparison at;
    const int before = at.model().rowCount();
    at.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.fields().size() == at.model().differing() + at.model().identical());
    CHECK(at.fields().first().startsWith(QStringLiteral("identity.")));
    at.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.model().rowCount() == before);
}

TEST_CASE("identical rows are one line that unfolds, and groups fold") {
    const Comparison at;
    const int last = at.model().rowCount() - 1;
    REQUIRE(at.model().at(last).kind == RowKind::Same);
    at.table->setCurrentIndex(at.model().index(last, 0));
    at.key(Qt::Key_Return);
    CHECK(at.model().rowCount() == last + 1 + at.model().identical());
    const auto before = at.fields().size();
    at.table->setCurrentIndex(at.model().index(1, 1));
    at.key(Qt::Key_Period, Qt::ControlModifier);
    CHECK(at.fields().size() < before);
    CHECK(at.table->currentIndex() == at.model().index(0, 1));
    at.key(Qt::Key_Space);
    CHECK(at.fields().size() == before);
}

TEST_CASE("moving a column changes the order and nothing else") {
    const Comparison at;
    const QStringList rows = at.fields();
    const QStringList names = at.names();
    std::vector<QStringList> cells(3);
    const auto textOf = [&](int row, int column) { return at.model().index(row, column).data().toString(); };
    for (int row = 0; row < at.model().rowCount(); ++row)
        for (int column = 0; column < 3; ++column) cells[static_cast<std::size_t>(column)] << textOf(row, column);
    at.table->setCurrentIndex(at.model().index(2, 0));
    at.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(at.names() == QStringList{names[1], names[0], names[2]});
    CHECK(at.fields() == rows);
    CHECK(at.table->currentIndex().column() == 1);
    for (int row = 0; row < at.model().rowCount(); ++row) {
        CHECK(textOf(row, 0) == cells[1][row]);
        CHECK(textOf(row, 1) == cells[0][row]);
        CHECK(textOf(row, 2) == cells[2][row]);
    }
}

TEST_CASE("a cell is edited where it stands, and undone") {
    Comparison at;
    int row = at.model().rowOf("role.authority");
    REQUIRE(row > 0);
    at.table->setCurrentIndex(at.model().index(row, 1));
    const QString before = at.table->currentIndex().data().toString();
    at.key(Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nothing alone"));
    at.key(Qt::Key_Escape);
    CHECK(at.persona(1).text("role.authority") == "Nothing alone");
    CHECK(QApplication::focusWidget() == at.table);
    CHECK(at.table->currentIndex().data().toString() == QStringLiteral("Nothing alone"));
    at.window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
    QTest::qWait(20);
    row = at.model().rowOf("role.authority");
    CHECK(at.model().index(row, 1).data().toString() == before);
}

TEST_CASE("shared statements say who shares them, in words and for the ear") {
    Comparison at;
    domain::Persona first = at.persona(0);
    domain::Persona second = at.persona(1);
    const domain::Statements own = first.statements("goals.goals");
    domain::Statements theirs = second.statements("goals.goals");
    theirs[0].text = own[0].text + "!";
    theirs[1].text = own[1].text + " now";
    second.set("goals.goals", theirs);
    at.window.workspace()->save(second, QStringLiteral("Edit"));
    QTest::qWait(30);
    const int row = at.model().rowOf("goals.goals");
    REQUIRE(row > 0);
    const gui::CellLines& lines = at.model().at(row).cells[0];
    const QString name = at.model().column(1).shortName;
    CHECK(lines[0].tag == QStringLiteral("= ") + name);
    CHECK(lines[1].tag == QStringLiteral("≈ ") + name);
    CHECK(lines[2].tag.isEmpty());
    CHECK(at.model()
              .index(row, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("the same as ") + name));
    CHECK(at.model().index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Rests on")));
    CHECK(at.model().at(row).note.startsWith(QStringLiteral("2 shared")));
}

TEST_CASE("a copy is 100 alike, too alike, and the panel says which groups make it") {
    Comparison at;
    domain::Persona copy = at.persona(0);
    copy.id = domain::Uuid::make();
    copy.set("identity.name", std::string("Another name"));
    at.window.workspace()->save(copy, QStringLiteral("Duplicate"));
    at.window.go(QStringLiteral("compare/%1,%2").arg(at.id(0), app::toQt(copy.id.str())));
    QTest::qWait(30);
    const auto pairs = gui::AlikeButton::pairs(at.model());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].percent == 100.0);
    CHECK(at.model().differing() == 0);
    gui::AlikePanel panel(at.gui.context, at.model(), &at.window);
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* groups = panel.findChild<QAbstractItemView*>(QStringLiteral("alikeGroupsTable"));
    auto* merge = panel.findChild<QWidget*>(QStringLiteral("mergeButton"));
    REQUIRE(groups);
    CHECK(groups->model()->rowCount() > 5);
    CHECK(groups->model()->index(0, 1).data().toString() == QStringLiteral("100%"));
    CHECK_FALSE(merge->isHidden());

    domain::Persona nearly = copy;
    domain::Statements goals = nearly.statements("goals.goals");
    goals[0].text = "Something of its own";
    nearly.set("goals.goals", goals);
    at.window.workspace()->save(nearly, QStringLiteral("Edit"));
    const auto before = at.persona(0).statements("goals.goals").size();
    bool asked = false;
    QTimer::singleShot(0, &at.window, [&asked] {
        auto* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        asked = true;
        dialog->findChild<QAbstractButton*>(QStringLiteral("mergePersonasButton"))->click();
    });
    Q_EMIT at.table->alike().mergeWanted(at.id(0), app::toQt(copy.id.str()));
    QTest::qWait(30);
    CHECK(asked);
    CHECK(at.persona(0).statements("goals.goals").size() == before + 1);
    CHECK_FALSE(at.window.workspace()->find<domain::Persona>(copy.id));
    // One alone is not compared: it is shown.
    CHECK(at.window.place().startsWith(QStringLiteral("personas/") + at.id(0)));
    at.window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
    CHECK(at.persona(0).statements("goals.goals").size() == before);
    CHECK(at.window.workspace()->find<domain::Persona>(copy.id).has_value());
}

TEST_CASE("a segment stands beside its personas with its share, criteria and company") {
    Comparison at;
    const auto segments = at.window.workspace()->all<domain::Segment>();
    const auto own = std::find_if(segments.begin(), segments.end(),
                                  [&](const auto& segment) { return segment.id == at.persona(0).segmentId; });
    REQUIRE(own != segments.end());
    at.window.go(QStringLiteral("compare/%1,segment:%2").arg(at.id(0), app::toQt(own->id.str())));
    QTest::qWait(30);
    REQUIRE(at.model().columnCount() == 2);
    CHECK(at.names()[1] == app::toQt(own->name));
    CHECK(at.model().at(0).kind == RowKind::Criteria);
    CHECK(at.model().at(0).cells[1].size() == own->criteria.size());
    at.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const int row = at.model().rowOf("company.industry");
    REQUIRE(row > 0);
    CHECK(at.model().index(row, 1).data().toString() ==
          app::toQt(std::get<std::string>(own->company.at("company.industry"))));
    CHECK_FALSE(at.model().editable(at.model().index(row, 1)));
}

TEST_CASE("a persona stands beside its earlier version, and the version comes back") {
    Comparison at;
    app::Workspace& workspace = *at.window.workspace();
    domain::Persona before = at.persona(0);
    REQUIRE(app::markReviewed(workspace, before.id, QStringLiteral("Hoa"), QStringLiteral("Spring")));
    domain::Persona now = at.persona(0);
    now.set("role.authority", std::string("Anything up to a machine"));
    workspace.save(now, QStringLiteral("Edit"));
    at.window.go(QStringLiteral("personas/") + at.id(0));
    at.window.findChild<QAction*>(QStringLiteral("compareVersionsAction"))->trigger();
    QTest::qWait(30);
    REQUIRE(at.model().columnCount() == 2);
    CHECK(at.model().column(0).version == now.version);
    CHECK(at.names()[0] == at.names()[1] + QStringLiteral(", version %1").arg(now.version));
    CHECK(at.fields() == QStringList{QStringLiteral("role.authority")});
    const int row = at.model().rowOf("role.authority");
    REQUIRE(row >= 0);
    CHECK(at.model().index(row, 0).data().toString() == app::toQt(before.text("role.authority")));
    CHECK_FALSE(at.model().editable(at.model().index(row, 0)));
    CHECK(at.model().editable(at.model().index(row, 1)));
    CHECK(gui::AlikeButton::pairs(at.model()).empty());
    CHECK(at.window.findChild<gui::ComparePage*>()->personas() == std::vector<domain::Uuid>{before.id});

    auto* restore =
        at.window.findChild<gui::ComparePage*>()->findChild<QAbstractButton*>(QStringLiteral("restoreVersionButton"));
    REQUIRE(restore);
    REQUIRE(restore->isVisible());
    restore->click();
    QTest::qWait(30);
    CHECK(at.persona(0).text("role.authority") == before.text("role.authority"));
    CHECK(at.model().differing() == 0);
    at.window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
    QTest::qWait(30);
    CHECK(at.persona(0).text("role.authority") == "Anything up to a machine");
    CHECK(at.model().differing() == 1);
}

TEST_CASE("the menu of earlier versions puts then before now") {
    Comparison at;
    REQUIRE(app::markReviewed(*at.window.workspace(), at.all[1].id, QStringLiteral("Hoa"), {}));
    QTest::qWait(30);
    at.table->setCurrentIndex(at.model().index(2, 1));
    auto* menu = at.window.findChild<QPushButton*>(QStringLiteral("earlierVersionButton"))->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() ==
            static_cast<qsizetype>(app::versionsOf(*at.window.workspace(), at.all[1].id).size()));
    menu->actions().last()->trigger();
    QTest::qWait(30);
    REQUIRE(at.model().columnCount() == 4);
    CHECK(at.model().column(1).version == 1);
    CHECK(at.model().column(2).id == at.id(1));
}

TEST_CASE("personas are ticked, dropped and taken out; six are the most") {
    Comparison at(0);
    auto* page = at.window.findChild<gui::ComparePage*>();
    REQUIRE(page);
    CHECK(page->place() == QStringLiteral("compare"));
    at.key(Qt::Key_Space);  // "Choose personas" has the focus
    QWidget* chooser = QApplication::activePopupWidget();
    REQUIRE(chooser);
    auto* filter = chooser->findChild<QLineEdit*>();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(filter, Qt::Key_Return);
        QTest::qWait(20);
        QTest::keyClick(filter, Qt::Key_Down);
    }
    CHECK(at.model().columnCount() == 3);
    chooser->close();
    QTest::qWait(20);
    QStringList ids;
    for (std::size_t i = 0; i < 8; ++i) ids << at.id(i);
    QMimeData data;
    data.setData(gui::personaIdsMime(), ids.join(QLatin1Char('\n')).toUtf8());
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    CHECK(at.model().columnCount() == 6);
    at.table->setFocus();
    at.table->setCurrentIndex(at.model().index(1, 2));
    const QString gone = at.names()[2];
    at.key(Qt::Key_Delete);
    CHECK(at.model().columnCount() == 5);
    CHECK_FALSE(at.names().contains(gone));
    CHECK(at.window.workspace()->undoStack().count() == 0);
}

// Hidden: the picture in the documentation (CHANDUNG_PICTURE names the file).
TEST_CASE("picture of a comparison of three sample personas", "[.picture]") {
    Comparison at;
    at.table->goTo("traits.price_value", 0);
    QTest::qWait(100);
    REQUIRE(at.window.grab().save(QString::fromLocal8Bit(qgetenv("CHANDUNG_PICTURE"))));
}

TEST_CASE("Buttons of the comparison have their words wherever there is room for them") {
    Comparison at;
    at.window.findChild<QAction*>(QStringLiteral("goHomeAction"))->trigger();
    at.gui.language.use(domain::Language::Ms);
    QTest::qWait(30);
    at.go(3);
    int pictures = 0;
    for (int width = 1100; width <= 1500; width += 20) {
        at.window.resize(width, 900);
        QTest::qWait(5);
        for (const char* name :
             {"reorderButton", "exportComparisonButton", "addColumnButton", "earlierVersionButton"}) {
            auto* button = at.window.findChild<QPushButton*>(QString::fromLatin1(name));
            REQUIRE(button);
            if (!button->text().isEmpty()) continue;
            ++pictures;
            const QWidget* header = button->parentWidget();
            button->setText(button->toolTip());
            INFO(name << " at " << width);
            CHECK(header->sizeHint().width() > header->parentWidget()->width());
            button->setText({});
        }
    }
    CHECK(pictures > 0);
}
