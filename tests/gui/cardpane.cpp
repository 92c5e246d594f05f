// The card beside the form: laid out beside the window, its pages, zoom, brand, clicks and findings.
#include "chandung/app/brand.h"
#include "chandung/app/sample.h"
#include "gui/components/cardpreview.h"
#include "personaeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <cmath>

using namespace chandung;
using test::Editor;

namespace {

gui::CardPreview* previewOf(const Editor& at) {
    auto* preview = at.input<gui::CardPreview>("cardPreview");
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }, 10'000));
    return preview;
}

bool shows(const gui::CardPreview& preview, const QString& text) {
    for (const auto& page : preview.document().pages)
        for (const auto& item : page.items)
            if (const auto* line = std::get_if<app::card::TextItem>(&item.shape); line && line->text.contains(text))
                return true;
    return false;
}

}  // namespace

TEST_CASE("the card follows typing while the keys go on, and what is typed is not kept for it") {
    Editor at;
    auto* preview = previewOf(at);
    at.go("identity.label");
    const QString text = QStringLiteral("The careful plant buyer");
    for (const QChar c : text) {
        at.type(QString(c));
        QTest::qWait(1);
    }
    CHECK(at.storedText("identity.label").empty());
    CHECK(QTest::qWaitFor([&] { return shows(*preview, text); }, 3000));
}

TEST_CASE("the card carries the workspace's brand and theme") {
    Editor at;
    auto* preview = previewOf(at);
    CHECK_FALSE(shows(*preview, QStringLiteral("Lam Kiều")));
    at.workspace->setSetting(QString::fromLatin1(app::brandkey::company), QStringLiteral("Lam Kiều"));
    at.workspace->setSetting(QString::fromLatin1(app::brandkey::footer), QStringLiteral("Tầng 5, Hải Âu"));
    at.workspace->setSetting(QString::fromLatin1(app::brandkey::theme), QStringLiteral("print"));
    CHECK(QTest::qWaitFor(
        [&] {
            return shows(*preview, QStringLiteral("Lam Kiều")) && shows(*preview, QStringLiteral("Tầng 5, Hải Âu"));
        },
        3000));
    bool outlined = false;
    for (const auto& item : preview->document().pages.front().items)
        if (const auto* face = std::get_if<app::card::AvatarItem>(&item.shape)) outlined = face->outline;
    CHECK(outlined);
}

TEST_CASE("the card is shown from half to twice its printed size and remembers it") {
    Editor at;
    auto* preview = previewOf(at);
    auto* zoom = at.input<QComboBox>("cardZoomComboBox");
    auto* area = at.input<QScrollArea>("cardScrollArea");
    for (const int percent : {50, 100, 200}) {
        const int row = zoom->findData(percent);
        REQUIRE(row > 0);
        zoom->setCurrentIndex(row);
        CHECK(std::abs(preview->zoom() - percent) <= 1);
        CHECK(area->height() >= 100);
    }
    QTest::keyClick(preview, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(zoom->currentData().toInt() == 150);
    zoom->setCurrentIndex(0);
    CHECK(preview->width() <= area->width());
    zoom->setCurrentIndex(zoom->findData(75));
    gui::PersonaPage again(at.gui.context);
    CHECK(again.findChild<QComboBox*>(QStringLiteral("cardZoomComboBox"))->currentData().toInt() == 75);
}

TEST_CASE("pages are turned, and a click on a part of the card goes to its field") {
    Editor at;
    domain::Statements goals(40);
    for (std::size_t i = 0; i < goals.size(); ++i) {
        goals[i].id = domain::Uuid::make();
        goals[i].text = "Goal number " + std::to_string(i) + " of a long list that does not fit on one page";
    }
    at.workspace->setField(at.persona.id, "goals.goals", goals);
    auto* preview = previewOf(at);
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 1; }, 5000));
    at.input<QToolButton>("nextPageButton")->click();
    CHECK(preview->page() == 1);
    at.input<QToolButton>("previousPageButton")->click();
    CHECK(preview->page() == 0);
    QPoint place;
    for (int y = 0; y < preview->height() && place.isNull(); y += 2)
        for (int x = 0; x < preview->width() && place.isNull(); x += 4)
            if (preview->fieldAt({x, y}) == QLatin1String("goals.goals")) place = QPoint(x, y);
    REQUIRE_FALSE(place.isNull());
    QTest::mouseClick(preview, Qt::LeftButton, {}, place);
    CHECK(QTest::qWaitFor(
        [&] {
            const QWidget* focus = QApplication::focusWidget();
            for (const QWidget* up = focus; up; up = up->parentWidget())
                if (up->objectName().contains(QStringLiteral("goals"))) return true;
            return false;
        },
        2000));
}

TEST_CASE("how many findings there are is seen in the narrowest pane") {
    Editor at;
    previewOf(at);
    auto* count = at.input<QLabel>("findingsCountLabel");
    REQUIRE(QTest::qWaitFor([&] { return !count->text().isEmpty(); }, 3000));
    at.page->findChild<QSplitter*>(QStringLiteral("personaSplitter"))->setSizes({200, 2000, 1});
    QTest::qWait(50);
    const QWidget* pane = count->parentWidget();
    REQUIRE(pane->width() <= 300);
    CHECK(count->width() >= count->sizeHint().width());
    CHECK(count->mapTo(pane, QPoint(count->width(), 0)).x() <= pane->width());
    for (const char* name : {"cardZoomComboBox", "previousPageButton", "nextPageButton"}) {
        const auto* widget = at.page->findChild<QWidget*>(QString::fromLatin1(name));
        CHECK(widget->isVisible());
        CHECK(widget->mapTo(at.page.get(), QPoint(widget->width(), 0)).x() <= at.page->width());
    }
}
