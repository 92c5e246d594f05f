// Dialogs, help, popovers and the first start hold what the pages hold: no text is cut off, no control is without a
// name.
#include "catch.h"
#include "gui/help/helpwindow.h"
#include "gui/persona/mergedialog.h"
#include "gui/persona/ownfielddialog.h"
#include "screens.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace chandung;
using test::Screens;

namespace chandung::test {

namespace {

using Visit = std::function<void(const QString& name, QWidget& window)>;

void settle() {
    for (int i = 0; i < 4; ++i) QTest::qWait(15);
}

void showOne(QWidget& window, const QString& name, const Visit& visit) {
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    settle();
    visit(name, window);
    window.close();
}

void act(Screens& screens, const char* name) {
    auto* action = screens.window.findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(action);
    action->trigger();
}

/// What an action opens over the window and waits for.
void showModal(Screens& screens, const char* action, const QString& name, const Visit& visit) {
    bool seen = false;
    QTimer::singleShot(50, &screens.window, [&] {
        QWidget* modal = QApplication::activeModalWidget();
        REQUIRE(modal);
        settle();
        visit(name, *modal);
        seen = true;
        modal->close();
    });
    act(screens, action);
    CHECK(seen);
}

void showPopover(Screens& screens, const char* button, const QString& name, const Visit& visit) {
    auto* opener = screens.window.findChild<QAbstractButton*>(QString::fromLatin1(button));
    REQUIRE(opener);
    opener->click();
    settle();
    QWidget* popover = QApplication::activePopupWidget();
    REQUIRE(popover);
    visit(name, *popover);
    popover->close();
    settle();
}

}  // namespace

void eachWindow(Screens& screens, const Visit& visit) {
    gui::Context& context = screens.gui.context;
    app::Workspace& workspace = *screens.window.workspace();
    const auto personas = workspace.all<domain::Persona>();
    showModal(screens, "findAction", QStringLiteral("find"), visit);
    showModal(screens, "exportCardAction", QStringLiteral("export"), visit);
    showModal(screens, "aboutAction", QStringLiteral("about"), visit);
    showModal(screens, "backupsAction", QStringLiteral("backups"), visit);
    gui::MergeDialog merge(context, workspace, personas.at(0).id, personas.at(1).id, &screens.window);
    showOne(merge, QStringLiteral("merge"), visit);
    gui::OwnFieldDialog field(context, &screens.window);
    showOne(field, QStringLiteral("own_field"), visit);
    gui::HelpWindow guide(context);
    guide.showPage(QStringLiteral("start"));
    showOne(guide, QStringLiteral("guide"), visit);
    gui::HelpWindow keys(context);
    keys.showPage(gui::HelpWindow::shortcuts);
    showOne(keys, QStringLiteral("shortcuts"), visit);
    screens.go(QStringLiteral("personas/") + app::toQt(personas.at(0).id.str()));
    showPopover(screens, "reviewButton", QStringLiteral("review"), visit);
    act(screens, "takeTourAction");
    settle();
    visit(QStringLiteral("tour"), screens.window);
    QTest::keyClick(screens.window.findChild<QWidget*>(QStringLiteral("tour")), Qt::Key_Escape);
    GuiParts parts;
    parts.settings.setLanguage(screens.gui.language.current());
    parts.language.use(screens.gui.language.current());
    const bool dark = screens.gui.theme.colours().win.lightness() < 128;
    parts.theme.setMode(dark ? gui::Theme::Mode::Dark : gui::Theme::Mode::Light);
    gui::MainWindow first(parts.context);
    first.resize(screens.window.size());
    showOne(first, QStringLiteral("first_start"), visit);
}

}  // namespace chandung::test

namespace {

template <class Check>
std::string problems(Screens& screens, Check check) {
    QStringList found;
    test::eachWindow(screens, [&](const QString& name, QWidget& window) {
        // What a thread has only just told is laid out in the next turn.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &window) continue;
            const QString problem = check(widget);
            if (!problem.isEmpty()) found += name + QStringLiteral(": ") + test::nameOf(widget) + problem;
        }
    });
    return app::fromQt(found.join(QLatin1Char('\n')));
}

QSize sizeAsked() {
    const QStringList sides = qEnvironmentVariable("CHANDUNG_SCREENS_SIZE").split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

}  // namespace

TEST_CASE("no text is cut off in any dialog or other window in any language") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    Screens screens(language, {1024, 700});
    CHECK(problems(screens, test::cutText) == "");
}

TEST_CASE("every control of every dialog and other window has a name") {
    Screens screens(domain::Language::En, {1280, 840});
    CHECK(problems(screens, test::unnamed) == "");
}

// Hidden: pictures of every screen for looking at (scripts/screens.sh). CHANDUNG_SCREENS names the folder,
// CHANDUNG_SCREENS_OF chooses among them ("vi-dark-1024"), CHANDUNG_SCREENS_SIZE is another size ("3840x2160").
TEST_CASE("picture every screen", "[.screens]") {
    const char* target = std::getenv("CHANDUNG_SCREENS");
    REQUIRE(target);
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    const bool dark = GENERATE(false, true);
    const QSize one = sizeAsked();
    const QSize size = one.isValid() ? one : GENERATE(QSize(1440, 900), QSize(1024, 700));
    const QString kind =
        QStringLiteral("%1-%2-%3")
            .arg(app::toQt(domain::languageCode(language)), dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    if (!kind.contains(qEnvironmentVariable("CHANDUNG_SCREENS_OF"))) return;
    Screens screens(language, size);
    screens.gui.theme.setMode(dark ? gui::Theme::Mode::Dark : gui::Theme::Mode::Light);
    const auto keep = [&](const QString& name, QWidget& window) {
        test::waitForCards(window);
        CHECK(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(QString::fromLocal8Bit(target), name, kind)));
    };
    for (const QString& place : screens.places()) {
        screens.go(place);
        QStringList parts = place.split(QLatin1Char('/'));
        if (parts.size() > 1) parts.removeAt(1);
        if (place.startsWith(QLatin1String("compare/"))) parts += QStringLiteral("three");
        keep(parts.join(QLatin1Char('_')), screens.window);
    }
    screens.openImport();
    keep(QStringLiteral("sources_import"), screens.window);
    screens.openGroups();
    keep(QStringLiteral("sources_table"), screens.window);
    test::eachWindow(screens, keep);
}
