#pragma once

#include "catch.h"
#include "chandung/app/text.h"
#include "chandung/exchange/interchange.h"
#include "gui/mainwindow.h"
#include "personafixture.h"
#include "visible.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace chandung::test {

/// The window with a new workspace, used with the keyboard only.
struct KeyboardRoom {
    GuiParts gui;
    QString file = QString::fromStdString(gui.folder.path("Đại Phát.chandung"));
    gui::MainWindow window{gui.context};

    KeyboardRoom() {
        gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        window.resize(1280, 840);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        gui.dialogs.file = file;
        act("newWorkspaceAction");
        REQUIRE(window.workspace());
    }

    app::Workspace& workspace() { return *window.workspace(); }

    void act(const char* action) {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(action));
        INFO(action);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
        settle();
    }

    static void settle() {
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template <class T>
    T* find(const char* name) {
        settle();
        return shownIn<T>(window, name);
    }

    static void type(const QString& text) { typeText(text); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    /// Types into the field with this name.
    template <class T>
    void fill(const char* name, const QString& text) {
        find<T>(name)->setFocus();
        type(text);
    }

    std::string json() { return exchange::writeInterchange(workspace().bundle(), workspace().catalogue()); }

    /// What comes back when the JSON is read into an empty workspace and written again.
    std::string jsonOfCopy(const std::string& json) {
        const auto copy =
            app::Workspace::create(QString::fromStdString(gui.folder.path("copy.chandung")), gui.knowledge);
        copy->import(exchange::readInterchange(json, "copy.json", gui.knowledge.catalogue).bundle);
        return exchange::writeInterchange(copy->bundle(), copy->catalogue());
    }

    void undoAll() {
        auto* undo = window.findChild<QAction*>(QStringLiteral("undoAction"));
        for (int i = 0; i < 200 && undo->isEnabled(); ++i) {
            undo->trigger();
            settle();
        }
        CHECK_FALSE(undo->isEnabled());
    }
};

}  // namespace chandung::test
