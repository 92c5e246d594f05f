// What a reader of the guide meets: F1 leads to what it says of the place, dialogs among them; Tab passes through every
// page and dialog; what is written lands where one finds it.
#include "catch.h"
#include "gui/compare/comparecolumn.h"
#include "gui/components/flowlayout.h"
#include "gui/components/gridview.h"
#include "gui/components/statementview.h"
#include "gui/components/toast.h"
#include "gui/folders.h"
#include "gui/help/guidetext.h"
#include "gui/help/helpwindow.h"
#include "screens.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace chandung;
using test::Screens;

namespace {

QStringList headings(const QString& page, domain::Language language) {
    QStringList found;
    for (const QString& line : gui::guide::text(page, language).split(QLatin1Char('\n')))
        if (line.startsWith(QStringLiteral("## "))) found += line.mid(3);
    return found;
}

gui::HelpWindow* helpWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* help = qobject_cast<gui::HelpWindow*>(widget); help && help->isVisible()) return help;
    return nullptr;
}

/// The heading at the upper edge of the help window.
QString headingShown(const gui::HelpWindow& help) {
    const auto* text = help.findChild<QTextBrowser*>();
    return text->textCursor().block().text();
}

void act(Screens& screens, const char* name) {
    auto* action = screens.window.findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(action);
    action->trigger();
}

/// A stop that does nothing, or one that Tab does not leave.
QString badStop(const QWidget* widget) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()) return {};
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && table->tabKeyNavigation()) return QStringLiteral(" keeps Tab");
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    if (area && area->widget() && area->accessibleName().isEmpty()) return QStringLiteral(" is a stop without a name");
    return {};
}

}  // namespace

TEST_CASE("the pages of the guide have the same sections in every language") {
    for (const QString& page : gui::guide::pages())
        for (const auto language : domain::allLanguages)
            CHECK(headings(page, language).size() == headings(page, domain::Language::En).size());
}

TEST_CASE("F1 leads to what the guide says of a place, in every language") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    Screens screens(language, {1280, 840});
    const std::pair<const char*, std::pair<const char*, const char*>> places[] = {
        {"studies", {"steps", ""}},
        {"sources", {"steps", "2 · Data collection"}},
        {"personas", {"compare", "The Personas page"}},
        {"compare", {"compare", ""}},
        {"committees", {"committee", "The buying committee"}},
        {"journeys", {"committee", "The journey"}},
        {"sources/import", {"data", "Importing"}},
        {"trash", {"files", "Trash"}},
        {"settings", {"files", "Settings"}},
    };
    for (const auto& [place, spot] : places) {
        INFO(place);
        const QString page = QString::fromLatin1(spot.first);
        screens.window.go(QString::fromLatin1(place));
        act(screens, "guideAction");
        const auto* help = helpWindow();
        REQUIRE(help);
        CHECK(help->page() == page);
        const auto at = headings(page, domain::Language::En).indexOf(QString::fromUtf8(spot.second));
        CHECK((*spot.second == '\0') == (at < 0));
        CHECK(headingShown(*help) == (at < 0 ? gui::guide::title(page, language) : headings(page, language).value(at)));
    }
    const QString study = app::toQt(screens.window.workspace()->all<domain::Study>().front().id.str());
    for (int step = 1; step <= 5; ++step) {
        screens.window.go(QStringLiteral("studies/%1/%2").arg(study).arg(step));
        act(screens, "guideAction");
        CHECK(headingShown(*helpWindow()).startsWith(QString::number(step)));
    }
    helpWindow()->close();
}

TEST_CASE("F1 in a dialog opens what the guide says of it, and the guide can be read beside it") {
    Screens screens(domain::Language::En, {1280, 840});
    const std::pair<const char*, const char*> dialogs[] = {
        {"exportCardAction", "Exporting"}, {"backupsAction", "Backups"}, {"aboutAction", "First steps"}};
    for (const auto& [action, heading] : dialogs) {
        INFO(action);
        bool seen = false;
        QTimer::singleShot(50, &screens.window, [&, wanted = QString::fromLatin1(heading)] {
            QWidget* modal = QApplication::activeModalWidget();
            REQUIRE(modal);
            QWidget* inside = modal->focusWidget() ? modal->focusWidget() : modal;
            QTest::keyClick(inside, Qt::Key_F1);
            auto* help = helpWindow();
            REQUIRE(help);
            CHECK(headingShown(*help) == wanted);
            CHECK(help->windowHandle()->transientParent() == modal->windowHandle());
            CHECK(modal->isVisible());
            help->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            seen = true;
            modal->close();
        });
        act(screens, action);
        CHECK(seen);
    }
}

TEST_CASE("Tab passes through every page and every dialog, and stops only where something can be done") {
    Screens screens(domain::Language::En, {1280, 840});
    QStringList bad;
    const auto look = [&](const QString& where, const QWidget& window) {
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == &window && !badStop(widget).isEmpty())
                bad += where + QStringLiteral(": ") + test::nameOf(widget) + badStop(widget);
    };
    for (const QString& place : screens.places()) {
        screens.go(place);
        look(place.section(QLatin1Char('/'), 0, 0), screens.window);
    }
    screens.openImport();
    look(QStringLiteral("import"), screens.window);
    screens.openGroups();
    look(QStringLiteral("groups"), screens.window);
    test::eachWindow(screens, look);
    bad.removeDuplicates();
    CHECK(app::fromQt(bad.join(QLatin1Char('\n'))) == "");
}

TEST_CASE("what is written is proposed where people keep their files") {
    test::GuiParts parts;
    const QString name = QStringLiteral("card.pdf");
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = gui::proposedFile(parts.context, own.filePath(QStringLiteral("Sample.chandung")), name);
    CHECK(proposed == QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(name));
    CHECK(QFileInfo(proposed).dir().exists());
    const QString file = QString::fromStdString(parts.folder.path("mine.chandung"));
    CHECK(gui::proposedFile(parts.context, file, name) == QFileInfo(file).dir().filePath(name));
    const QString other = QString::fromStdString(parts.folder.path("cards"));
    REQUIRE(QDir().mkpath(other));
    gui::rememberFolder(parts.context, other);
    CHECK(gui::proposedFile(parts.context, file, name) == QDir(other).filePath(name));
    REQUIRE(QDir(other).removeRecursively());
    CHECK(gui::proposedFile(parts.context, file, name) == QFileInfo(file).dir().filePath(name));
}

TEST_CASE("a toast does not offer to undo what was undone, nor what came after") {
    Screens screens(domain::Language::En, {1280, 840});
    auto& workspace = *screens.window.workspace();
    auto* toast = screens.window.findChild<gui::Toast*>();
    auto* undo = toast->findChild<QPushButton*>();
    const auto rename = [&](const char* name) {
        auto study = workspace.all<domain::Study>().front();
        study.name = name;
        REQUIRE(workspace.save(study, QStringLiteral("Rename")));
    };
    rename("One");
    toast->show(QStringLiteral("Renamed"), true);
    CHECK(undo->isVisible());
    act(screens, "undoAction");
    CHECK_FALSE(toast->isVisible());
    rename("Two");
    toast->show(QStringLiteral("Renamed"), true);
    rename("Three");
    CHECK(toast->isVisible());
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("a toast leaves the buttons at the foot of a page free") {
    Screens screens(domain::Language::En, {1280, 840});
    auto* toast = screens.window.findChild<gui::Toast*>();
    const auto place = [&](const QWidget* widget) {
        return QRect(widget->mapTo(&screens.window, QPoint(0, 0)), widget->size());
    };
    const QString study = app::toQt(screens.window.workspace()->all<domain::Study>().front().id.str());
    for (const QString& page : {QStringLiteral("studies/%1/1").arg(study), QStringLiteral("personas")}) {
        screens.go(page);
        if (page == QStringLiteral("personas")) {
            for (auto* tiles : screens.window.findChildren<QAbstractItemView*>(QStringLiteral("personaTiles")))
                if (tiles->isVisible()) tiles->selectAll();
            auto* remove = screens.window.findChild<QPushButton*>(QStringLiteral("trashSelectionButton"));
            REQUIRE(QTest::qWaitFor([&] { return remove->isVisible(); }));
            QTest::qWait(50);
        }
        toast->show(QStringLiteral("Three personas were made; their names are drafts"), true);
        int met = 0;
        for (const QPushButton* button : screens.window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || toast->isAncestorOf(button) || place(button).top() < 780) continue;
            ++met;
            INFO(button->objectName().toStdString());
            CHECK_FALSE(place(toast).intersects(place(button)));
        }
        CHECK(met > 0);
    }
}

TEST_CASE("no form is wider than the pane it scrolls in") {
    for (const auto language : {domain::Language::En, domain::Language::Vi, domain::Language::Ms}) {
        Screens screens(language, {1024, 700});
        for (const QString& place : screens.places()) {
            screens.go(place);
            for (const auto* area : screens.window.findChildren<QScrollArea*>()) {
                if (!area->isVisible() || !area->widget() || area->horizontalScrollBar()->isVisible()) continue;
                INFO(place.toStdString() << " " << test::nameOf(area).toStdString() << " "
                                         << app::fromQt(QLocale(QLocale::C).toString(static_cast<int>(language))));
                CHECK(area->widget()->width() <= area->viewport()->width());
            }
        }
    }
}

TEST_CASE("the table of a committee cuts no name of a column and tears no word") {
    Screens screens(domain::Language::Ms, {1280, 800});
    const auto committee = screens.window.workspace()->all<domain::Committee>().front();
    screens.go(QStringLiteral("committees/") + app::toQt(committee.id.str()));
    auto* table = screens.window.findChild<gui::GridView*>(QStringLiteral("committeeTable"));
    qobject_cast<QStackedWidget*>(table->parentWidget())->setCurrentWidget(table);
    QTest::qWait(50);
    REQUIRE(table->isVisible());
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
        INFO(name.toStdString());
        CHECK(table->columnWidth(column) >=
              QFontMetrics(table->horizontalHeader()->font()).horizontalAdvance(name) + 16);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (const QString& word : table->model()->index(row, column).data().toString().split(QLatin1Char(' ')))
                CHECK(table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(word) + 28);
    }
}

TEST_CASE("what is hidden leaves no gap in a row that flows") {
    QWidget row;
    auto* layout = new gui::FlowLayout(&row, 8, 6);
    std::vector<QPushButton*> buttons;
    for (const char* name : {"Customers", "Segment", "Role", "Evidence"}) {
        buttons.push_back(new QPushButton(QString::fromLatin1(name), &row));
        layout->addWidget(buttons.back());
    }
    buttons[1]->hide();
    buttons[2]->hide();
    row.resize(600, 60);
    row.show();
    CHECK(buttons[3]->x() == buttons[0]->geometry().right() + 1 + 8);
    CHECK(layout->sizeHint().width() == buttons[0]->sizeHint().width() + buttons[3]->sizeHint().width() + 2 * 8);
}

TEST_CASE("a copy has a short name that can be read") {
    CHECK(gui::shortNames({QStringLiteral("Lâm Thị Kiều Oanh (bản sao)"), QStringLiteral("Võ Hữu Phước")}) ==
          QStringList{QStringLiteral("Oanh"), QStringLiteral("Phước")});
    const QStringList alike{QStringLiteral("Mina"), QStringLiteral("Mina (copy)")};
    CHECK(gui::shortNames(alike) == alike);
}

TEST_CASE("the command that brings a version back keeps its words in a usual window") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    Screens screens(language, {1280, 840});
    const QString persona = app::toQt(screens.window.workspace()->all<domain::Persona>().front().id.str());
    screens.go(QStringLiteral("compare/%1@1,%1").arg(persona));
    const auto* restore = screens.window.findChild<QPushButton*>(QStringLiteral("restoreVersionButton"));
    REQUIRE(restore);
    REQUIRE(restore->isVisible());
    CHECK_FALSE(restore->text().isEmpty());
}

TEST_CASE("the keyboard stays at the list whose row was being written when a command writes it down") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screens.window));
    const QString persona = app::toQt(screens.window.workspace()->all<domain::Persona>().front().id.str());
    screens.go(QStringLiteral("personas/%1/pains.pains").arg(persona));
    auto* list = screens.window.findChild<gui::StatementView*>();
    REQUIRE(list);
    list->edit(0);
    REQUIRE(list->isAncestorOf(QApplication::focusWidget()));
    act(screens, "printAction");  // no printer is chosen
    CHECK(screens.window.focusWidget() == list);
}

TEST_CASE("Tab goes down the first step as it is read: results, market, questions, needs, stage") {
    Screens screens(domain::Language::En, {1280, 840});
    const QString study = app::toQt(screens.window.workspace()->all<domain::Study>().front().id.str());
    screens.go(QStringLiteral("studies/%1/1").arg(study));
    const auto* form = screens.window.findChild<QWidget*>(QStringLiteral("nameLineEdit"));
    REQUIRE(form);
    QStringList stops;
    for (const QWidget* at = form->nextInFocusChain(); at != form; at = at->nextInFocusChain()) {
        const QWidget* named = at;
        if (const auto* list = qobject_cast<const gui::StatementView*>(at)) named = list->parentWidget();
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus)) stops += named->objectName();
    }
    qsizetype last = -1;
    for (const char* name : {"ComparisonOutcomeButton", "productLineEdit", "marketLineEdit", "questionsList",
                             "needsList", "stageLineEdit", "ownerLineEdit"}) {
        INFO(name << " in " << app::fromQt(stops.join(QLatin1Char(' '))));
        const qsizetype here =
            stops.indexOf(QRegularExpression(QString::fromLatin1(name), QRegularExpression::CaseInsensitiveOption));
        CHECK(here > last);
        last = here;
    }
}

TEST_CASE("Tab goes down the column of numbers and columns, also when its buttons were made anew") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.openImport();
    screens.openGroups();
    const auto* curve = screens.window.findChild<QWidget*>(QStringLiteral("groupCurve"));
    REQUIRE(curve);
    const auto shown = [&] {
        const auto* two = screens.window.findChild<QWidget*>(QStringLiteral("groups2Button"));
        return two && two->isVisible();
    };
    REQUIRE(QTest::qWaitFor(shown, 10'000));
    QStringList stops;
    for (const QWidget* at = curve->nextInFocusChain(); at != curve; at = at->nextInFocusChain())
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus)) stops += at->objectName();
    INFO(app::fromQt(stops.join(QLatin1Char(' '))));
    const auto first = stops.indexOf(QStringLiteral("groups2Button"));
    const auto rules = stops.indexOf(QStringLiteral("rulesButton"));
    const auto columns = stops.indexOf(QStringLiteral("groupColumnsList"));
    CHECK(first == 0);
    CHECK(rules > first);
    CHECK(columns > rules);
    CHECK(columns < stops.indexOf(QStringLiteral("groupsList")));
}

TEST_CASE("the dialogs of groups are gone through as they are read, and everything in them has a name") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.openImport();
    screens.openGroups();
    const std::pair<const char*, QStringList> dialogs[] = {
        {"rulesButton",
         {QStringLiteral("conditionColumnComboBox"), QStringLiteral("addConditionButton"),
          QStringLiteral("useRulesButton")}},
        {"tiersButton",
         {QStringLiteral("tierColumnComboBox"), QStringLiteral("firstTierSpinBox"), QStringLiteral("useTiersButton")}}};
    for (const auto& [opener, order] : dialogs) {
        bool seen = false;
        QTimer::singleShot(100, &screens.window, [&, wanted = order] {
            QWidget* modal = QApplication::activeModalWidget();
            REQUIRE(modal);
            QStringList unnamed;
            QStringList stops;
            const QWidget* first = nullptr;
            for (QWidget* at = modal->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
                if (!first) first = at;
                if (at->window() != modal || !at->isVisible() || !(at->focusPolicy() & Qt::TabFocus)) continue;
                stops += at->objectName();
                unnamed += test::unnamed(at).isEmpty() ? QString() : test::nameOf(at);
            }
            unnamed.removeAll(QString());
            INFO(app::fromQt(stops.join(QLatin1Char(' '))));
            CHECK(app::fromQt(unnamed.join(QLatin1Char(' '))) == "");
            qsizetype last = -1;
            for (const QString& name : wanted) {
                INFO(app::fromQt(name));
                CHECK(stops.indexOf(name) > last);
                last = stops.indexOf(name);
            }
            seen = true;
            modal->close();
        });
        screens.window.findChild<QPushButton*>(QString::fromLatin1(opener))->click();
        CHECK(seen);
    }
}

TEST_CASE("the keyboard comes back to the button that wrote the groups") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screens.window));
    screens.openImport();
    screens.openGroups();
    auto* button = screens.window.findChild<QPushButton*>(QStringLiteral("exportGroupsButton"));
    REQUIRE(button);
    button->setFocus();
    screens.gui.dialogs.file = QString::fromStdString(screens.gui.folder.path("groups.pdf"));
    button->click();
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    CHECK(QFileInfo::exists(screens.gui.dialogs.file));
    CHECK(screens.window.focusWidget() == button);
}

TEST_CASE("a copy that is saved says so") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.gui.dialogs.file = QString::fromStdString(screens.gui.folder.path("mine.chandung"));
    act(screens, "saveCopyAction");
    CHECK(QFileInfo::exists(screens.gui.dialogs.file));
    const auto* toast = screens.window.findChild<gui::Toast*>();
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName().contains(QStringLiteral("mine.chandung")));
}

TEST_CASE("the keyboard never comes to Undo because the control that had it is gone") {
    Screens screens(domain::Language::En, {1280, 840});
    screens.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screens.window));
    auto& workspace = *screens.window.workspace();
    REQUIRE(workspace.remove<domain::Persona>(workspace.all<domain::Persona>().front().id, QStringLiteral("Remove")));
    screens.go(QStringLiteral("trash"));
    auto* restore = screens.window.findChild<QPushButton*>(QStringLiteral("restoreButton"));
    REQUIRE(restore);
    restore->setFocus();
    restore->click();
    REQUIRE(QTest::qWaitFor([&] { return !restore->isEnabled(); }, 5'000));
    const auto* button = qobject_cast<const QToolButton*>(screens.window.focusWidget());
    CHECK(
        (!button || !button->defaultAction() || button->defaultAction()->objectName() != QStringLiteral("undoAction")));
}
