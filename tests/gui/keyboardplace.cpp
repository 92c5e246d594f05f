// Where the keyboard is: seen in every list, whatever brought it there, and moved from pane to pane with F6. What the
// maps draw is said in words.
#include "catch.h"
#include "chandung/app/sample.h"
#include "gui/committee/committeemap.h"
#include "gui/components/placelist.h"
#include "gui/journey/stagegrid.h"
#include "gui/journey/stagemodel.h"
#include "gui/mainwindow.h"
#include "gui/study/segmentform.h"
#include "gui/theme/theme.h"
#include "personafixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <set>

using namespace chandung;

namespace {

struct Room {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    explicit Room(const char* place) {
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        app::Workspace::create(file, gui.knowledge)->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        window.resize(1280, 840);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(window.openFile(file));
        window.go(QString::fromLatin1(place));
        QTest::qWait(50);
    }
};

int pixelsOf(const QColor& colour, QWidget& widget, const QRect& part) {
    const QImage image = widget.grab(part).toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb()) ++found;
    return found;
}

/// Pixels of the focus's colour that the item gets with the focus, and what it had of them without.
std::pair<int, int> ringOf(QAbstractItemView& view, const QModelIndex& index, const QColor& accent,
                           QWidget& elsewhere) {
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    view.clearSelection();
    // As after Enter or a click: nothing says that the keyboard brought the focus.
    view.window()->setAttribute(Qt::WA_KeyboardFocusChange, false);
    view.setFocus(Qt::OtherFocusReason);
    QTest::qWait(20);
    REQUIRE(QApplication::focusWidget() == &view);
    REQUIRE_FALSE(view.window()->testAttribute(Qt::WA_KeyboardFocusChange));
    const int with = pixelsOf(accent, *view.viewport(), view.visualRect(index));
    elsewhere.setFocus(Qt::OtherFocusReason);
    QTest::qWait(20);
    return {with, pixelsOf(accent, *view.viewport(), view.visualRect(index))};
}

/// The innermost object name around the keyboard, for messages.
std::string placeOfFocus() {
    for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            return at->objectName().toStdString();
    return "nothing";
}

std::vector<std::string> walked(const Qt::KeyboardModifiers modifiers) {
    std::vector<std::string> places;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        QCoreApplication::processEvents();
        places.push_back(placeOfFocus());
        if (places.back() == "placeList" || places.back() == "nothing") break;
    }
    return places;
}

}  // namespace

TEST_CASE("the item that has the keyboard is framed in lists, tables and tiles, whatever brought the focus") {
    Room room("personas");
    const QColor accent = room.gui.theme.colours().accent;
    auto* places = room.window.findChild<gui::PlaceList*>();
    REQUIRE(places);
    auto* tiles = room.window.findChild<QAbstractItemView*>(QStringLiteral("personaTiles"));
    REQUIRE(tiles);
    const auto [tile, plainTile] = ringOf(*tiles, tiles->model()->index(1, 0), accent, *places);
    CHECK(tile > plainTile + 400);
    QTableWidget table(2, 2);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("Huế")));
    QWidget other(&table);
    other.setFocusPolicy(Qt::StrongFocus);
    table.show();
    table.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table));
    const auto [cell, plainCell] = ringOf(table, table.model()->index(0, 0), accent, other);
    CHECK(plainCell == 0);
    CHECK(cell > 100);
    // The frame as such, for delegates that ask the style for it.
    QImage image(60, 24, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_HasFocus;
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &table);
    painter.end();
    CHECK(image.pixelColor(30, 1).rgb() == accent.rgb());
}

TEST_CASE("F6 goes from the place list through the panes of a page and round, Shift+F6 back") {
    Room room("home");
    const auto& personas = room.window.workspace()->all<domain::Persona>();
    REQUIRE_FALSE(personas.empty());
    const QString persona = QStringLiteral("personas/") + QString::fromStdString(personas.front().id.str());
    const QString committee =
        QStringLiteral("committees/") +
        QString::fromStdString(room.window.workspace()->all<domain::Committee>().front().id.str());
    auto* places = room.window.findChild<gui::PlaceList*>();
    for (const QString& place : {persona, committee, QStringLiteral("personas"), QStringLiteral("journeys"),
                                 QStringLiteral("sources"), QStringLiteral("settings"), QStringLiteral("home")}) {
        INFO(place.toStdString());
        room.window.go(place);
        QTest::qWait(50);
        room.window.activateWindow();  // the offscreen platform loses it when menus go with a page
        REQUIRE(QTest::qWaitForWindowActive(&room.window));
        places->setFocus();
        std::vector<std::string> there = walked(Qt::NoModifier);
        std::string way;
        for (const std::string& one : there) way += one + " ";
        INFO(way);
        REQUIRE(there.back() == "placeList");
        there.pop_back();
        CHECK_FALSE(there.empty());
        CHECK(there.size() >= (place == persona                                          ? 3U
                               : place == committee || place == QLatin1String("sources") ? 2U
                                                                                         : 1U));
        CHECK(std::set<std::string>(there.begin(), there.end()).size() == there.size());
        std::vector<std::string> back = walked(Qt::ShiftModifier);
        REQUIRE(back.back() == "placeList");
        back.pop_back();
        std::reverse(back.begin(), back.end());
        CHECK(back == there);
    }
    // A pane that had the keyboard gets it back where it was.
    room.window.go(persona);
    QTest::qWait(50);
    places->setFocus();
    QTest::keyClick(places, Qt::Key_F6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QPointer<QWidget> was = QApplication::focusWidget();
    QTest::keyClick(was, Qt::Key_F6);
    CHECK(QApplication::focusWidget() != was);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == was);
}

TEST_CASE("the maps of a committee and of a journey say in words what they draw") {
    Room room("home");
    const domain::Committee committee = room.window.workspace()->all<domain::Committee>().front();
    room.window.go(QStringLiteral("committees/") + QString::fromStdString(committee.id.str()));
    QTest::qWait(50);
    auto* map = room.window.findChild<gui::CommitteeMap*>();
    REQUIRE(map);
    for (const domain::Member& member : committee.members) {
        map->setCurrent(QString::fromStdString(member.id.str()));
        INFO(map->accessibleDescription().toStdString());
        CHECK(map->accessibleDescription().contains(QStringLiteral("influence %1 of 5").arg(member.influence)));
    }
    const domain::Journey journey = room.window.workspace()->all<domain::Journey>().front();
    room.window.go(QStringLiteral("journeys/") + QString::fromStdString(journey.id.str()));
    QTest::qWait(50);
    int feelings = 0;
    for (const domain::Stage& stage : journey.stages) feelings += stage.emotion ? 1 : 0;
    REQUIRE(feelings > 0);
    auto* grid = room.window.findChild<gui::StageGrid*>();
    REQUIRE(grid);
    std::set<QString> said;
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        for (int column = 0; column < grid->model()->columnCount(); ++column) {
            const QString text = grid->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
            INFO(text.toStdString());
            CHECK(text.contains(grid->model()->headerData(column, Qt::Horizontal).toString()));
            said.insert(text);
        }
    const auto says = [&](const std::string& words) {
        return std::any_of(said.begin(), said.end(), [&](const QString& text) {
            return text.contains(QString::fromStdString(words).simplified());
        });
    };
    for (const domain::Stage& stage : journey.stages)
        for (const domain::Touchpoint& point : stage.touchpoints) CHECK(says(point.name));
    const int feelingRow = static_cast<int>(gui::StageRow::Feeling);
    for (std::size_t i = 0; i < journey.stages.size(); ++i)
        if (journey.stages[i].emotion) {
            const QString text =
                grid->model()->index(feelingRow, static_cast<int>(i)).data(Qt::AccessibleTextRole).toString();
            INFO(text.toStdString());
            CHECK(text.contains(QString::number(std::abs(*journey.stages[i].emotion))));
        }
}

TEST_CASE("Tab goes through a segment's form from top to bottom, its company included, before it leaves the form") {
    Room room("home");
    room.window.resize(1280, 1000);
    const domain::Study study = room.window.workspace()->all<domain::Study>().front();
    room.window.go(QStringLiteral("studies/%1/3").arg(QString::fromStdString(study.id.str())));
    QTest::qWait(50);
    auto* form = room.window.findChild<gui::SegmentForm*>();
    REQUIRE(form);
    auto* name = form->findChild<QLineEdit*>(QStringLiteral("nameLineEdit"));
    REQUIRE(name);
    std::vector<const QWidget*> stops;
    int outside = 0;
    int between = 0;
    for (QWidget* at = name; at && at != name->previousInFocusChain(); at = at->nextInFocusChain()) {
        if (!at->isVisibleTo(&room.window) || (at->focusPolicy() & Qt::TabFocus) == 0 || at->focusProxy()) continue;
        if (form->isAncestorOf(at)) {
            stops.push_back(at);
            between = outside;
        } else {
            ++outside;
        }
    }
    CHECK(between == 0);  // nothing else stands between the parts of the form
    REQUIRE(stops.size() > 12);
    int last = 0;
    for (const QWidget* stop : stops) {
        const int top = stop->mapTo(form, QPoint()).y();
        INFO(stop->objectName().toStdString() << " " << stop->metaObject()->className() << " at " << top);
        CHECK(top > last - 60);  // beside each other, with or without a label of its own
        last = std::max(last, top);
    }
}
