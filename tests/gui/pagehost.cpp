// Pages that are made ready before they are gone to.
#include "gui/pages/pagehost.h"
#include "desk.h"
#include "screens.h"

using namespace chandung;
using test::Desk;
using test::Screens;

namespace {

/// Parts of pages that were shown before they had a parent: for a moment they are windows of their own.
class Flashes : public QObject {
public:
    Flashes() { qApp->installEventFilter(this); }

    QStringList seen;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Show || !watched->isWidgetType()) return false;
        const auto* widget = static_cast<QWidget*>(watched);
        if (widget->isWindow() && widget->windowType() == Qt::Window && !qobject_cast<const gui::MainWindow*>(widget))
            seen << test::nameOf(widget);
        return false;
    }
};

gui::Page* pageNamed(const Desk& desk, const char* name) {
    return desk.window.findChild<gui::Page*>(QString::fromLatin1(name));
}

}  // namespace

TEST_CASE("no part of a page is a window of its own while the page is made") {
    Flashes flashes;
    {
        // The filter sees such a thing.
        QWidget part;
        part.show();
        REQUIRE(flashes.seen.size() == 1);
        flashes.seen.clear();
    }
    Screens screens(domain::Language::En, QSize(1024, 700));
    for (const QString& place : screens.places()) screens.go(place);
    CHECK(flashes.seen.join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("a page that is expected is made, laid out and filled without being seen") {
    Desk desk;
    auto* host = desk.window.findChild<gui::PageHost*>();
    REQUIRE(host);
    const QString before = host->place();
    REQUIRE_FALSE(pageNamed(desk, "libraryPage"));
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("Lan"));
    REQUIRE(desk.window.workspace()->save(persona, QStringLiteral("New")));
    host->prepare(QStringLiteral("personas"));
    CHECK_FALSE(pageNamed(desk, "libraryPage"));  // in a turn of its own
    REQUIRE(QTest::qWaitFor([&] {
        const gui::Page* page = pageNamed(desk, "libraryPage");
        const auto* list = page ? page->findChild<QAbstractItemView*>(QStringLiteral("personaTiles")) : nullptr;
        return list && list->model() && list->model()->rowCount() == 1;
    }));
    const gui::Page* page = pageNamed(desk, "libraryPage");
    CHECK_FALSE(page->isVisible());
    CHECK(page->size() == host->size());
    CHECK(host->place() == before);
    desk.window.go(QStringLiteral("personas"));
    CHECK(pageNamed(desk, "libraryPage") == page);
    CHECK(page->isVisible());
}

TEST_CASE("after a long work its place is gone to, unless the user is elsewhere by then") {
    Desk desk;
    auto* host = desk.window.findChild<gui::PageHost*>();
    REQUIRE(host);
    desk.window.go(QStringLiteral("sources"));
    Q_EMIT host->page()->navigateSoon(QStringLiteral("personas"));
    CHECK(host->place() == QStringLiteral("sources"));
    CHECK(QTest::qWaitFor([&] { return host->place() == QStringLiteral("personas"); }));
    desk.window.go(QStringLiteral("sources"));
    Q_EMIT host->page()->navigateSoon(QStringLiteral("trash"));
    desk.window.go(QStringLiteral("studies"));
    REQUIRE(QTest::qWaitFor([&] { return pageNamed(desk, "trashPage") != nullptr; }));
    QTest::qWait(200);
    CHECK(host->place() == QStringLiteral("studies"));
}
