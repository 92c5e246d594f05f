// Help: the guide at the right page, the shortcut page, the tour, the letters of menus, several windows.
#include "gui/help/helpwindow.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "gui/actions.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/guidetext.h"
#include "gui/help/keytable.h"
#include "gui/help/tour.h"
#include "gui/mainwindow.h"
#include "gui/mnemonics.h"
#include "personafixture.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace chandung;

namespace {

struct HelpRoom {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    HelpRoom() {
        gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        {
            const auto made = app::Workspace::create(file, gui.knowledge);
            made->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        }
        window.show();
        REQUIRE(window.openFile(file));
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    void act(const char* name) {
        auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(action);
        action->trigger();
        QCoreApplication::processEvents();
    }
};

template <class T>
T* topLevel() {
    T* found = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* match = qobject_cast<T*>(widget); match && match->isVisible()) found = match;
    return found;
}

}  // namespace

TEST_CASE("letters of menus: first letters first, none twice, only what a keyboard types directly") {
    const QStringList texts = gui::withMnemonics({QStringLiteral("Open…"), QStringLiteral("Open recent"),
                                                  QStringLiteral("Đóng"), QStringLiteral("In"), QStringLiteral("Ảnh"),
                                                  QStringLiteral("A && B"), QStringLiteral("O")});
    CHECK(texts == QStringList{QStringLiteral("&Open…"), QStringLiteral("Open &recent"), QStringLiteral("Đó&ng"),
                               QStringLiteral("&In"), QStringLiteral("Ản&h"), QStringLiteral("&A && B"),
                               QStringLiteral("O")});
    CHECK(gui::withMnemonics(texts) == texts);
}

TEST_CASE("the guide has every page in every language, with its own pictures") {
    for (const auto language : domain::allLanguages) {
        for (const QString& page : gui::guide::pages()) {
            INFO(app::fromQt(page) << " " << domain::languageCode(language));
            const QString text = gui::guide::text(page, language);
            CHECK(text.startsWith(QStringLiteral("# ")));
            CHECK(text.size() > 800);
            static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\(([^)]+)\\)"));
            for (const auto& match : picture.globalMatch(text)) {
                INFO(app::fromQt(match.captured(2)));
                CHECK(!match.captured(1).isEmpty());
                CHECK(!QImage(gui::guide::folder(language) + match.captured(2)).isNull());
            }
        }
    }
}

TEST_CASE("what the guide calls a menu entry is called so in the window, in every language") {
    HelpRoom room;
    for (const auto language : domain::allLanguages) {
        room.gui.language.use(language);
        QCoreApplication::processEvents();
        QSet<QString> entries;
        for (const QAction* menu : room.window.menuBar()->actions())
            for (const QAction* entry : menu->menu()->actions())
                entries.insert(QStringLiteral("%1 ▸ %2").arg(menu->text(), entry->text()).remove(QLatin1Char('&')));
        int named = 0;
        for (const QString& page : gui::guide::pages()) {
            const QString text = gui::guide::text(page, language);
            static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]* ▸ [^*]*)\\*\\*"));
            for (const auto& match : bold.globalMatch(text)) {
                INFO(domain::languageCode(language)
                     << " " << app::fromQt(page) << ": " << app::fromQt(match.captured(1)));
                CHECK(entries.contains(match.captured(1)));
                ++named;
            }
            CHECK(text.count(QStringLiteral("▸")) == text.count(bold));
        }
        CHECK(named >= 8);
    }
}

TEST_CASE("every key that the guide names is on the shortcut page") {
    HelpRoom room;
    for (const auto language : domain::allLanguages) {
        room.gui.language.use(language);
        room.act("shortcutsAction");
        auto* help = topLevel<gui::HelpWindow>();
        REQUIRE(help);
        const QString keys = help->findChild<QTextBrowser*>()->toPlainText();
        int named = 0;
        for (const QString& page : gui::guide::pages()) {
            static const QRegularExpression key(
                QStringLiteral("\\b(?:(?:Ctrl|Alt|Shift)\\+)+\\w+|\\bF[0-9]+\\b|\\bIns\\b"));
            for (const auto& match : key.globalMatch(gui::guide::text(page, language))) {
                INFO(domain::languageCode(language)
                     << " " << app::fromQt(page) << ": " << app::fromQt(match.captured()));
                CHECK(keys.contains(match.captured()));
                ++named;
            }
        }
        CHECK(named >= 15);
        help->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("F1 opens the guide at the page one is on") {
    HelpRoom room;
    room.window.go(QStringLiteral("compare"));
    room.act("guideAction");
    auto* help = topLevel<gui::HelpWindow>();
    REQUIRE(help);
    CHECK(help->page() == QStringLiteral("compare"));
    room.window.go(QStringLiteral("studies"));
    room.act("guideAction");
    CHECK(help->page() == QStringLiteral("steps"));
    CHECK(help->findChild<QTextBrowser*>()->toPlainText().startsWith(
        gui::guide::title(QStringLiteral("steps"), domain::Language::En)));
    help->close();
}

TEST_CASE("the shortcut page has the keys of every action") {
    HelpRoom room;
    room.act("shortcutsAction");
    auto* help = topLevel<gui::HelpWindow>();
    REQUIRE(help);
    const QString text = help->findChild<QTextBrowser*>()->toPlainText();
    int keys = 0;
    for (const gui::ActionSpec& spec : gui::actionTable()) {
        if (*spec.keys == '\0') continue;
        INFO(spec.name);
        CHECK(text.contains(QKeySequence(QString::fromLatin1(spec.keys)).toString(QKeySequence::NativeText)));
        ++keys;
    }
    CHECK(keys > 20);
    help->close();
}

TEST_CASE("the tour and the shortcut page speak the language that was chosen last") {
    HelpRoom room;
    room.gui.language.use(domain::Language::Vi);
    room.act("takeTourAction");
    auto* leave = room.window.findChild<QPushButton*>(QStringLiteral("leaveTourButton"));
    REQUIRE(leave);
    CHECK(leave->text() == QStringLiteral("Kết thúc tham quan"));
    leave->click();
    room.act("shortcutsAction");
    auto* help = topLevel<gui::HelpWindow>();
    REQUIRE(help);
    const QString page = help->findChild<QTextBrowser*>()->toPlainText();
    for (const char* english : {"The window", "Keys", "What they do"}) {
        INFO(english);
        CHECK_FALSE(page.contains(QString::fromLatin1(english)));
    }
    help->close();
}

TEST_CASE("no two actions share a key") {
    QSet<QString> taken;
    for (const gui::ActionSpec& spec : gui::actionTable())
        for (const char* key : {spec.keys, spec.moreKeys}) {
            if (*key == '\0') continue;
            INFO(spec.name);
            CHECK(!taken.contains(QString::fromLatin1(key)));
            taken.insert(QString::fromLatin1(key));
        }
}

TEST_CASE("the tour has five stops, each points at something, and can be left") {
    HelpRoom room;
    room.act("takeTourAction");
    auto* tour = room.window.findChild<gui::Tour*>();
    REQUIRE(tour);
    REQUIRE(tour->isVisible());
    auto* next = tour->findChild<QPushButton*>(QStringLiteral("nextStopButton"));
    const int revisions = room.window.workspace()->undoStack().count();
    for (int stop = 0; stop < gui::Tour::stops(); ++stop) {
        INFO(stop);
        CHECK(tour->stop() == stop);
        REQUIRE(tour->target());
        CHECK(tour->target()->isVisible());
        QTest::keyClick(next, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    CHECK(gui::Tour::stops() == 5);
    CHECK(!tour->isVisible());
    CHECK(room.window.workspace()->undoStack().count() == revisions);
    room.act("takeTourAction");
    CHECK(tour->isVisible());
    QTest::keyClick(tour, Qt::Key_Escape);
    CHECK(!tour->isVisible());
}

TEST_CASE("what the tour frames can be clicked") {
    HelpRoom room;
    room.act("takeTourAction");
    auto* tour = room.window.findChild<gui::Tour*>();
    REQUIRE(tour->isVisible());
    auto* places = tour->target();
    REQUIRE(places);
    const QPoint inside = places->mapTo(&room.window, places->rect().center());
    QWidget* hit = room.window.childAt(inside);
    REQUIRE(hit);
    CHECK((hit == places || places->isAncestorOf(hit)));
    // All else lies under the tour, and so does the bubble's own place.
    hit = room.window.childAt(room.window.width() - 20, room.window.height() / 2);
    CHECK((hit == tour || tour->isAncestorOf(hit)));
    const auto* next = tour->findChild<QPushButton*>(QStringLiteral("nextStopButton"));
    CHECK(room.window.childAt(next->mapTo(&room.window, next->rect().center())) == next);
}

TEST_CASE("the tour ends when one goes elsewhere by the keyboard") {
    HelpRoom room;
    room.act("takeTourAction");
    auto* tour = room.window.findChild<gui::Tour*>();
    REQUIRE(tour->isVisible());
    room.act("goSourcesAction");
    CHECK_FALSE(tour->isVisible());
    CHECK(room.window.place().startsWith(QStringLiteral("sources")));
}

TEST_CASE("the cells of the about window stand under their headers") {
    HelpRoom room;
    gui::AboutDialog about(room.gui.context, &room.window);
    about.show();
    REQUIRE(QTest::qWaitForWindowExposed(&about));
    const auto* table = about.findChild<QTableWidget*>(QStringLiteral("librariesTable"));
    REQUIRE(table);
    REQUIRE(table->rowCount() > 5);
    // The first dark pixel from the left, in the header and in the cells.
    const auto firstInk = [](const QImage& picture) {
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 2; y < picture.height() - 2; ++y)
                if (qGray(picture.pixel(x, y)) < 130) return x;
        return -1;
    };
    const int header = firstInk(table->horizontalHeader()->viewport()->grab().toImage());
    const int cells = firstInk(table->viewport()->grab().toImage());
    REQUIRE(header > 0);
    INFO(header << " " << cells);
    CHECK(std::abs(header - cells) <= 1);
}

TEST_CASE("two windows work on two workspaces") {
    HelpRoom room;
    room.act("newWindowAction");
    gui::MainWindow* second = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* match = qobject_cast<gui::MainWindow*>(widget); match && match != &room.window) second = match;
    REQUIRE(second);
    CHECK(second->workspace() == nullptr);
    const QString file = QString::fromStdString(room.gui.folder.path("second.chandung"));
    {
        const auto made = app::Workspace::create(file, room.gui.knowledge);
        CHECK(made->count<domain::Persona>() == 0);
    }
    REQUIRE(second->openFile(file));
    CHECK(second->workspace()->count<domain::Persona>() == 0);
    CHECK(room.window.workspace()->count<domain::Persona>() > 0);
    second->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(room.window.workspace()->count<domain::Persona>() > 0);
}
