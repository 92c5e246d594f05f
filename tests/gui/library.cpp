// The library in the real window, on the sample.
#include "catch.h"
#include "chandung/app/sample.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

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
