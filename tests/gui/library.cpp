// The library in the real window, on the sample.
#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/library/filterchip.h"
#include "gui/library/librarypage.h"
#include "gui/library/personamodel.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace chandung;

namespace {

struct Library {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};
    QAbstractItemView* tiles = nullptr;

    Library() {
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        app::Workspace::create(file, gui.knowledge)->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(window.openFile(file));
        window.go(QStringLiteral("personas"));
        tiles = window.findChild<QAbstractItemView*>(QStringLiteral("personaTiles"));
        REQUIRE(tiles);
        QTest::qWait(50);
    }

    QStringList names() const {
        QStringList result;
        for (int row = 0; row < tiles->model()->rowCount(); ++row)
            result << tiles->model()->index(row, 0).data().toString();
        return result;
    }
    domain::Persona persona(int row) const {
        const auto* model = qobject_cast<const gui::PersonaModel*>(tiles->model());
        return *window.workspace()->find<domain::Persona>(model->at(model->index(row, 0)).id);
    }
    void key(int key, Qt::KeyboardModifiers with = {}) const {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup->focusWidget() : QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
        QTest::qWait(20);
    }
    void undo() const {
        window.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
        QTest::qWait(20);
    }
    void choose(const char* chip, int entry) const {
        auto* found = window.findChild<gui::FilterChip*>(QString::fromLatin1(chip));
        REQUIRE(found);
        found->menu()->actions().at(entry)->trigger();  // 0: any, 1: the line
        QTest::qWait(20);
    }
};

}  // namespace

TEST_CASE("the library has the focus when one goes there, and Enter opens the first persona") {
    const Library at;
    const QWidget* focus = QApplication::focusWidget();
    INFO(
        (focus ? std::string(focus->metaObject()->className()) + " " + focus->accessibleName().toStdString() : "none"));
    CHECK(focus == at.tiles);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(at.window.place().startsWith(QStringLiteral("personas/")));
}

TEST_CASE("a double click opens a persona, also when the first click brings the bar of actions") {
    const Library at;
    const QPoint tile = at.tiles->visualRect(at.tiles->model()->index(1, 0)).center();
    QTest::mouseClick(at.tiles->viewport(), Qt::LeftButton, {}, tile);
    QTest::qWait(20);
    QTest::mouseDClick(at.tiles->viewport(), Qt::LeftButton, {}, tile);
    CHECK(at.window.place().startsWith(QStringLiteral("personas/")));
}

TEST_CASE("looking at every place and every step changes nothing") {
    Library at;
    const QString study = QString::fromStdString(at.window.workspace()->all<domain::Study>()[0].id.str());
    const QString persona = QString::fromStdString(at.window.workspace()->all<domain::Persona>()[0].id.str());
    QStringList places{QStringLiteral("home"),       QStringLiteral("studies"),
                       QStringLiteral("committees"), QStringLiteral("journeys"),
                       QStringLiteral("compare"),    QStringLiteral("sources"),
                       QStringLiteral("trash"),      QStringLiteral("personas/") + persona};
    for (int step = 1; step <= 5; ++step) places << QStringLiteral("studies/%1/%2").arg(study).arg(step);
    for (const QString& place : places + places) {
        INFO(place.toStdString());
        at.window.go(place);
        QTest::qWait(10);
        CHECK(at.window.workspace()->undoStack().count() == 0);
    }
}

TEST_CASE("by keyboard: select, favourite, tag, rename, copy as a file, compare") {
    const Library at;
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Down, Qt::ControlModifier);
    const int second = at.tiles->currentIndex().row();
    REQUIRE(second > 0);
    at.key(Qt::Key_Space);
    const bool before = at.persona(0).favourite && at.persona(second).favourite;
    const std::vector<domain::Persona> stored{at.persona(0), at.persona(second)};
    REQUIRE_FALSE(before);
    at.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(at.persona(0).favourite);
    CHECK(at.persona(second).favourite);
    at.undo();
    CHECK(at.persona(0).favourite == stored[0].favourite);
    CHECK(at.persona(second).favourite == stored[1].favourite);

    at.key(Qt::Key_T, Qt::ControlModifier);
    QWidget* popover = QApplication::activePopupWidget();
    REQUIRE(popover);
    QTest::keyClicks(popover->focusWidget(), QStringLiteral("Tet 2027"));
    at.key(Qt::Key_Return);
    popover->close();
    CHECK(at.persona(0).tags.back() == "Tet 2027");
    CHECK(at.persona(second).tags.back() == "Tet 2027");
    at.undo();
    CHECK((at.persona(0).tags.empty() || at.persona(0).tags.back() != "Tet 2027"));

    at.tiles->setFocus();
    at.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.window.place().startsWith(QStringLiteral("compare/")));
    CHECK(at.window.place().count(QLatin1Char(',')) == 1);
}

TEST_CASE("F2 renames in place; Escape keeps the old name") {
    const Library at;
    const QString before = at.names()[0];
    at.key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Aaa Renamed"));
    at.key(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return at.names().contains(QStringLiteral("Aaa Renamed")); }, 5000));
    CHECK_FALSE(at.names().contains(before));
    at.undo();
    CHECK(QTest::qWaitFor([&] { return at.names().contains(before); }));
    at.tiles->setFocus();
    at.key(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody"));
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.names().contains(QStringLiteral("Nobody")));
}

TEST_CASE("filters narrow, say so on their chip, and Backspace takes them off") {
    const Library at;
    const auto all = at.names().size();
    at.choose("kindChip", 2);
    const QStringList companies = at.names();
    CHECK(companies.size() < all);
    for (int row = 0; row < companies.size(); ++row) CHECK(at.persona(row).kind == domain::CustomerKind::B2b);
    auto* chip = at.window.findChild<gui::FilterChip*>(QStringLiteral("kindChip"));
    CHECK(chip->text().contains(QStringLiteral("B2B")));
    at.choose("roleChip", 2);
    CHECK(at.names().size() < companies.size());
    chip->setFocus();
    at.key(Qt::Key_Backspace);
    auto* role = at.window.findChild<gui::FilterChip*>(QStringLiteral("roleChip"));
    role->setFocus();
    at.key(Qt::Key_Backspace);
    CHECK(at.names().size() == all);
    auto* word = at.window.findChild<QLineEdit*>(QStringLiteral("filterLineEdit"));
    word->setFocus();
    const QString first = at.names()[0];
    QTest::keyClicks(word, QString::fromStdString(domain::fold(first.toStdString())).left(4));
    CHECK(at.names().contains(first));
    CHECK(at.names().size() < all);
    QTest::keyClicks(word, QStringLiteral("qqqq"));
    CHECK(at.names().isEmpty());
}

TEST_CASE("sorted by name as a reader of the language does, and the list sorts by its heads") {
    Library at;
    auto* order = at.window.findChild<QComboBox*>(QStringLiteral("orderComboBox"));
    order->setFocus();
    at.key(Qt::Key_Down);  // by name
    QStringList names = at.names();
    QCollator collator{QLocale(QLocale::English)};
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end(),
              [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    CHECK(names == sorted);
    auto* list = at.window.findChild<QTreeView*>(QStringLiteral("personaList"));
    REQUIRE(list);
    Q_EMIT list->header()->sectionClicked(gui::PersonaModel::Name);
    std::reverse(names.begin(), names.end());
    CHECK(at.names() == names);
}

TEST_CASE("a selection stays when the order and the names change around it") {
    const Library at;
    at.key(Qt::Key_Space);
    const domain::Uuid chosen = at.persona(0).id;
    auto* order = at.window.findChild<QComboBox*>(QStringLiteral("orderComboBox"));
    for (const int choice : {1, 2, 4}) {
        order->setCurrentIndex(choice);
        Q_EMIT order->activated(choice);
        const auto* page = at.window.findChild<gui::LibraryPage*>();
        CHECK(page->personas() == std::vector{chosen});
    }
    domain::Persona other = at.persona(3);
    other.set("identity.name", std::string("Zzz"));
    at.window.workspace()->save(other, QStringLiteral("x"));
    QTest::qWait(20);
    CHECK(at.window.findChild<gui::LibraryPage*>()->personas() == std::vector{chosen});
}

TEST_CASE("to another study and back") {
    const Library at;
    at.key(Qt::Key_Space);
    const auto studies = at.window.workspace()->all<domain::Study>();
    const domain::Persona before = at.persona(0);
    auto* button = at.window.findChild<QPushButton*>(QStringLiteral("moveSelectionButton"));
    for (int entry = 0; entry < static_cast<int>(studies.size()); ++entry)
        if (studies[static_cast<std::size_t>(entry)].id != before.studyId)
            button->menu()->actions().at(entry)->trigger();
    QTest::qWait(20);
    CHECK(at.window.workspace()->find<domain::Persona>(before.id)->studyId != before.studyId);
    at.undo();
    CHECK(at.window.workspace()->find<domain::Persona>(before.id)->studyId == before.studyId);
    CHECK(at.window.workspace()->find<domain::Persona>(before.id)->segmentId == before.segmentId);
}

TEST_CASE("copied in one window, pasted in another") {
    Library from;
    gui::MainWindow second{from.gui.context};
    const QString file = QString::fromStdString(from.gui.folder.path("empty.chandung"));
    app::Workspace::create(file, from.gui.knowledge);
    second.show();
    REQUIRE(second.openFile(file));
    second.go(QStringLiteral("personas"));
    from.window.activateWindow();
    from.tiles->setFocus();
    QTest::qWait(20);
    QTest::keyClick(from.tiles, Qt::Key_Space);
    QTest::keyClick(from.tiles, Qt::Key_C, Qt::ControlModifier);
    second.activateWindow();
    QTest::qWait(20);
    CHECK(second.workspace()->count<domain::Persona>() == 0);
    second.findChild<QAction*>(QStringLiteral("pastePersonaAction"))->trigger();
    QTest::qWait(30);
    const auto* tiles = second.findChild<QAbstractItemView*>(QStringLiteral("personaTiles"));
    REQUIRE(tiles);
    REQUIRE(tiles->model()->rowCount() == 1);
    CHECK(tiles->model()->index(0, 0).data().toString() == from.names()[0]);
    CHECK(second.workspace()->count<domain::Source>() > 0);
    second.findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
    CHECK(second.workspace()->count<domain::Persona>() == 0);
    QApplication::clipboard()->clear();
    second.findChild<QAction*>(QStringLiteral("pastePersonaAction"))->trigger();
    CHECK(second.workspace()->count<domain::Persona>() == 0);
}
