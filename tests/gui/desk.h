#pragma once

#include "catch.h"
#include "gui/mainwindow.h"
#include "personafixture.h"
#include "visible.h"

#include <QAction>
#include <QTest>

namespace chandung::test {

/// Three kinds of customers, told apart by every column; the last row is the first person again.
inline std::string survey() {
    std::string csv = "Phone;Age;City;Channel;Spend\n";
    const char* cities[] = {"Huế", "Đà Nẵng", "Hà Nội"};
    const char* channels[] = {"Zalo", "Fair", "Search"};
    for (int i = 0; i < 240; ++i) {
        const int kind = i % 3;
        csv += "09" + std::to_string(10'000'000 + i * 7919) + ";" + std::to_string(20 + kind * 18 + i % 7) + ";" +
               cities[kind] + ";" + channels[kind] + ";" + std::to_string(100 + kind * 400 + i % 90) + "\n";
    }
    return csv + "0910000000;20;Huế;Zalo;100\n";  // the first person again
}

/// The window with a new workspace and files to import.
struct Desk {
    GuiParts gui;
    gui::MainWindow window{gui.context};

    Desk() {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        gui.dialogs.file = QString::fromStdString(gui.folder.path("a.chandung"));
        act("newWorkspaceAction");
        REQUIRE(window.workspace());
    }

    void act(const char* name) {
        auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(action);
        action->trigger();
        QCoreApplication::processEvents();
    }

    template <class T>
    T* find(const char* name) {
        return shownIn<T>(window, name);
    }

    template <class T>
    bool appears(const char* name) {
        return QTest::qWaitFor([&] { return visibleIn<T>(window, name) != nullptr; }, 20'000);
    }

    void importFile(const std::string& name, const std::string& bytes) {
        writeFile(gui.folder.path(name), bytes);
        gui.dialogs.file = QString::fromStdString(gui.folder.path(name));
        act("importTableAction");
    }
};

}  // namespace chandung::test
