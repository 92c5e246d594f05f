// What hangs over the window for a moment: Tab goes down it, Esc gives the keyboard back to where it was, F1 leads to
// what the guide says of it.
#include "gui/components/popover.h"

#include "catch.h"
#include "gui/compare/alikebutton.h"
#include "gui/components/statementview.h"
#include "gui/help/helpwindow.h"
#include "screens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace chandung;
using test::Screens;

namespace {

struct Case {
    const char* name;
    QString place;
    std::function<void(gui::MainWindow&)> open;
    const char* heading;  ///< of the guide
};

void press(gui::MainWindow& window, const char* button) {
    auto* found = window.findChild<QAbstractButton*>(QString::fromLatin1(button));
    INFO(button);
    REQUIRE(found);
    found->setFocus(Qt::TabFocusReason);
    found->click();
}

std::vector<Case> cases(gui::MainWindow& window) {
    const auto personas = window.workspace()->personaSummaries();
    const QString first = app::toQt(personas[0].id.str());
    const QString two = first + QLatin1Char(',') + app::toQt(personas[1].id.str());
    return {{"tagPopover", QStringLiteral("personas"),
             [](gui::MainWindow& at) {
                 auto* tiles = at.findChild<QAbstractItemView*>(QStringLiteral("personaTiles"));
                 tiles->setFocus(Qt::TabFocusReason);
                 tiles->selectionModel()->select(tiles->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
                 at.findChild<QAction*>(QStringLiteral("tagPersonaAction"))->trigger();
             },
             "The Personas page"},
            {"columnChooser", QStringLiteral("compare/") + two,
             [](gui::MainWindow& at) { press(at, "addColumnButton"); }, "Choosing"},
            {"alikePanel", QStringLiteral("compare/") + two,
             [](gui::MainWindow& at) {
                 auto* button = at.findChild<gui::AlikeButton*>();
                 button->setFocus(Qt::TabFocusReason);
                 button->click();
             },
             "How alike"},
            {"reviewPopover", QStringLiteral("personas/") + first,
             [](gui::MainWindow& at) { press(at, "reviewButton"); }, "5 · Refinement"},
            {"avatarPopover", QStringLiteral("personas/") + first,
             [](gui::MainWindow& at) { press(at, "drawnFaceButton"); }, "The face"},
            {"evidencePopover", QStringLiteral("personas/%1/goals").arg(first),
             [](gui::MainWindow& at) {
                 gui::StatementView* shown = nullptr;
                 for (auto* view : at.findChildren<gui::StatementView*>())
                     if (view->isVisible() && view->model()->rowCount() > 1 && !shown) shown = view;
                 REQUIRE(shown);
                 shown->setFocus(Qt::TabFocusReason);
                 shown->setCurrentIndex(shown->model()->index(0, 0));
                 QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
             },
             "4 · Identity"}};
}

QWidget* opened(Screens& screens, const Case& one) {
    screens.window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&screens.window));
    screens.go(one.place);
    QTest::qWait(30);
    one.open(screens.window);
    QTest::qWait(30);
    QWidget* popover = QApplication::activePopupWidget();
    INFO(one.name);
    REQUIRE(popover);
    CHECK(popover->objectName() == QLatin1String(one.name));
    CHECK(qobject_cast<gui::Popover*>(popover));
    return popover;
}

/// Stops of Tab from the one that has the keyboard, once around.
std::vector<QWidget*> walked() {
    std::vector<QWidget*> stops;
    for (QWidget* at = QApplication::focusWidget(); at && stops.size() < 60; at = QApplication::focusWidget()) {
        if (std::find(stops.begin(), stops.end(), at) != stops.end()) break;
        stops.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

}  // namespace

TEST_CASE("Tab goes down a popover and stays in it; Esc closes it and gives the keyboard back") {
    Screens screens(domain::Language::En, {1280, 840});
    for (const Case& one : cases(screens.window)) {
        QWidget* popover = opened(screens, one);
        INFO(one.name);
        const std::vector<QWidget*> stops = walked();
        CHECK(stops.size() > 1);
        int before = 0;
        int upwards = 0;  // once, from the last to the first
        for (const QWidget* stop : stops) {
            INFO(test::nameOf(stop).toStdString());
            CHECK(stop->window() == popover);
            CHECK(stop->isVisible());
            // From row to row; beside each other in a row they may differ by a few pixels.
            const int top = stop->mapTo(popover, QPoint(0, 0)).y();
            if (top <= before - 12) ++upwards;
            before = top;
        }
        CHECK(upwards <= 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(30);
        CHECK_FALSE(QApplication::activePopupWidget());
        QWidget* after = QApplication::focusWidget();
        REQUIRE(after);
        CHECK(after->window() == &screens.window);
        CHECK(after->objectName() != QLatin1String("findButton"));
    }
}

TEST_CASE("F1 in a popover closes it and opens what the guide says of it") {
    Screens screens(domain::Language::En, {1280, 840});
    for (const Case& one : cases(screens.window)) {
        opened(screens, one);
        INFO(one.name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTest::qWait(30);
        CHECK_FALSE(QApplication::activePopupWidget());
        gui::HelpWindow* help = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<gui::HelpWindow*>(widget); found && found->isVisible()) help = found;
        if (auto* left = QApplication::activePopupWidget()) left->close();
        CHECK(help);
        if (!help) continue;
        CHECK(help->findChild<QTextBrowser*>()->textCursor().block().text() == QString::fromUtf8(one.heading));
        help->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("F1 in a popover in which something was typed does not throw it away") {
    Screens screens(domain::Language::En, {1280, 840});
    int typed = 0;
    for (const Case& one : cases(screens.window)) {
        opened(screens, one);
        INFO(one.name);
        QWidget* popover = QApplication::activePopupWidget();
        REQUIRE(popover);
        for (auto* line : popover->findChildren<QLineEdit*>()) {
            if (!line->isVisible() || line->isReadOnly()) continue;
            line->setFocus();
            QTest::keyClicks(line, QStringLiteral("typed"));
            QTest::keyClick(line, Qt::Key_F1);
            QTest::qWait(30);
            CHECK(QApplication::activePopupWidget() == popover);
            CHECK(line->text().contains(QStringLiteral("typed")));
            ++typed;
            break;
        }
        if (auto* left = QApplication::activePopupWidget()) left->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(typed > 0);
}
