// What must hold on every screen in every language: no text is cut off, no control is without a name, no letter of a
// menu stands for two entries. Everything is looked at in the real window with the sample, at the default size and the
// smallest.
#include "catch.h"
#include "screens.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace chandung;
using test::nameOf;
using test::Screens;

namespace {

const QString importing = QStringLiteral("sources/import");

template <class Check>
QStringList problems(Screens& screens, Check check) {
    QStringList found;
    QStringList places = screens.places();
    places += importing;
    for (const QString& place : places) {
        if (place == importing)
            screens.openImport();
        else
            screens.go(place);
        test::waitForCards(screens.window);
        for (QWidget* widget : screens.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &screens.window) continue;
            const QString problem = check(widget);
            const QString line =
                place.section(QLatin1Char('/'), 0, 0) + QStringLiteral(": ") + nameOf(widget) + problem;
            if (!problem.isEmpty() && !found.contains(line)) found.append(line);
        }
    }
    return found;
}

std::string lines(const QStringList& texts) {
    return app::fromQt(texts.join(QLatin1Char('\n')));
}

}  // namespace

TEST_CASE("no text is cut off on any screen in any language") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    const QSize size = GENERATE(QSize(1280, 840), QSize(1024, 700));
    Screens screens(language, size);
    const QStringList cut = problems(screens, test::cutText);
    INFO(lines(cut));
    CHECK(cut.isEmpty());
}

TEST_CASE("every control has a name for those who do not see it") {
    Screens screens(domain::Language::En, {1280, 840});
    const QStringList unnamed = problems(screens, test::unnamed);
    INFO(lines(unnamed));
    CHECK(unnamed.isEmpty());
}

TEST_CASE("no letter of a menu stands for two entries") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    Screens screens(language, {1280, 840});
    QStringList clashes;
    int letters = 0;
    const std::function<void(const QList<QAction*>&)> look = [&](const QList<QAction*>& actions) {
        QSet<QString> taken;
        for (QAction* action : actions) {
            if (action->isSeparator()) continue;
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty()) ++letters;
            if (!key.isEmpty() && taken.contains(key)) clashes.append(action->text());
            taken.insert(key);
            if (!action->menu()) continue;
            QMetaObject::invokeMethod(action->menu(), "aboutToShow");
            look(action->menu()->actions());
        }
    };
    look(screens.window.menuBar()->actions());
    INFO(lines(clashes));
    CHECK(clashes.isEmpty());
    CHECK(letters > 30);
}
