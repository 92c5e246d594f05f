// The first ten minutes: the three choices of the start page, what is dropped on a window without a workspace, recent
// files.
#include "catch.h"
#include "gui/mainwindow.h"
#include "personafixture.h"
#include "visible.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace chandung;

namespace {

struct FirstStart {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    FirstStart() {
        gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        gui.dialogs.file = file("first.chandung");
    }

    [[nodiscard]] QString file(const char* name) const { return QString::fromStdString(gui.folder.path(name)); }

    template <class T>
    T* find(const char* name) {
        return test::shownIn<T>(window, name);
    }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("start a new study makes a workspace and opens step 1; Ctrl+N does the same") {
    FirstStart start;
    const bool keyboard = GENERATE(false, true);
    if (keyboard)
        start.window.findChild<QAction*>(QStringLiteral("newHereAction"))->trigger();
    else
        start.find<QPushButton>("startStudyButton")->click();
    REQUIRE(start.window.workspace());
    CHECK(start.window.workspace()->count<domain::Study>() == 1);
    CHECK(start.window.place().startsWith(QStringLiteral("studies/")));
    CHECK(start.window.place().endsWith(QStringLiteral("/1")));
    start.window.workspace()->undoStack().undo();
    CHECK(start.window.workspace()->count<domain::Study>() == 0);
}

TEST_CASE("who gives no file for the first study stays on the start page") {
    FirstStart start;
    start.gui.dialogs.file.clear();
    start.find<QPushButton>("startStudyButton")->click();
    CHECK(start.window.workspace() == nullptr);
    CHECK(start.find<QPushButton>("startStudyButton")->isEnabled());
}

TEST_CASE("language and theme can be chosen on the start page") {
    FirstStart start;
    auto* language = start.find<QComboBox>("languageStartComboBox");
    language->setCurrentIndex(language->findData(QStringLiteral("ms")));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(QTest::qWaitFor([&] { return start.gui.language.current() == domain::Language::Ms; }));
    CHECK(start.gui.settings.language() == domain::Language::Ms);
    QTest::qWait(50);
    auto* theme = start.find<QComboBox>("themeStartComboBox");
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    Q_EMIT theme->activated(theme->currentIndex());
    CHECK(QTest::qWaitFor([&] { return start.gui.theme.dark(); }));
    CHECK(start.gui.settings.theme() == QStringLiteral("dark"));
}

TEST_CASE("a workspace dropped on the start page opens, and is among the recent ones") {
    FirstStart start;
    const QString file = start.file("dropped.chandung");
    app::Workspace::create(file, start.gui.knowledge);
    start.drop(file);
    REQUIRE(start.window.workspace());
    CHECK(start.window.workspace()->fileName() == file);
    CHECK(start.gui.settings.recentFiles().value(0) == file);
}

TEST_CASE("a table dropped before there is a workspace is read into a new one") {
    FirstStart start;
    const QString table = start.file("answers.csv");
    test::writeFile(table.toStdString(), "Channel,Spend\nZalo,100\nEmail,200\n");
    start.drop(table);
    REQUIRE(start.window.workspace());
    CHECK(start.window.workspace()->fileName() == start.file("first.chandung"));
    CHECK(start.window.place() == QStringLiteral("sources/import"));
}
