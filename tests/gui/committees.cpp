// A buying committee is made with the keyboard, checked in the file, found, exported and undone.
#include "gui/committee/committeemap.h"

#include "chandung/domain/committeechecks.h"
#include "gui/components/gridview.h"
#include "gui/export/exportdialog.h"
#include "keyboardroom.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

using namespace chandung;
using test::KeyboardRoom;

namespace {

/// Ins on the map, then the inspector: title, roles, what they need to hear.
void addMember(KeyboardRoom& room, const QString& title, const std::vector<const char*>& roles, const QString& needs) {
    room.find<gui::CommitteeMap>("committeeMap")->setFocus();
    KeyboardRoom::press(Qt::Key_Insert);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("memberTitleLineEdit"));
    KeyboardRoom::type(title);
    for (const char* role : roles) {
        room.find<QToolButton>(role)->setFocus();
        KeyboardRoom::press(Qt::Key_Space);
    }
    room.fill<QPlainTextEdit>("needsEdit", needs);
    KeyboardRoom::press(Qt::Key_Escape);
}

domain::Committee made(KeyboardRoom& room) {
    const auto all = room.workspace().all<domain::Committee>();
    REQUIRE(all.size() == 1);
    return all.front();
}

void makeCommittee(KeyboardRoom& room) {
    room.window.go(QStringLiteral("committees"));
    room.act("newHereAction");
    REQUIRE(room.window.place().startsWith(QStringLiteral("committees/")));
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("committeeNameLineEdit"));
    KeyboardRoom::type(QStringLiteral("Nhà máy An Phú"));
    room.fill<QLineEdit>("decisionLineEdit", QStringLiteral("Buy one flow-pack line"));
    addMember(room, QStringLiteral("Factory director"), {"role_decider", "role_approver"}, QStringLiteral("Payback"));
    addMember(room, QStringLiteral("Trưởng phòng mua hàng"), {"role_buyer", "role_initiator"},
              QStringLiteral("Terms in writing"));
    addMember(room, QStringLiteral("Maintenance engineer"), {"role_influencer", "role_user"},
              QStringLiteral("Spare parts in Bình Dương"));
}

}  // namespace

TEST_CASE("A committee with one open role is made with the keyboard, and the map, the table and the file agree") {
    KeyboardRoom room;
    makeCommittee(room);
    const domain::Committee committee = made(room);
    CHECK(committee.name == "Nhà máy An Phú");
    CHECK(committee.decision == "Buy one flow-pack line");
    REQUIRE(committee.members.size() == 3);
    CHECK(committee.members[0].roles == std::vector{domain::Role::Decider, domain::Role::Approver});
    CHECK(committee.members[1].title == "Trưởng phòng mua hàng");
    CHECK(committee.members[2].needs == "Spare parts in Bình Dương");
    const auto issues = domain::check(committee);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0] == domain::CommitteeIssue{domain::CommitteeIssueCode::OpenRole, domain::Role::Gatekeeper});

    auto* map = room.find<gui::CommitteeMap>("committeeMap");
    REQUIRE(map->nodes().size() == 5);
    CHECK(map->nodes().front()->content().name == QStringLiteral("Buy one flow-pack line"));
    CHECK(map->nodes().back()->content().kind == gui::NodeContent::Kind::OpenRole);
    CHECK(map->nodes().back()->content().key == QStringLiteral("role:gatekeeper"));

    QStringList cells;
    const auto* model = room.window.findChild<gui::GridView*>(QStringLiteral("committeeTable"))->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data(Qt::AccessibleTextRole).toString();
    for (const char* text : {"Factory director", "Decider, Approver", "3 of 5", "Unknown", "Spare parts in Bình Dương",
                             "Return, risk, strategy and budget"}) {
        INFO(text);
        CHECK_FALSE(cells.filter(QString::fromUtf8(text)).isEmpty());
    }
    const auto hits = room.workspace().search(QStringLiteral("spare parts in binh duong"), 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == committee.id);
}

TEST_CASE("On the map arrows go from node to node, + and - change the influence, Del takes out, Enter edits") {
    KeyboardRoom room;
    makeCommittee(room);
    auto* map = room.find<gui::CommitteeMap>("committeeMap");
    map->setFocus();
    KeyboardRoom::press(Qt::Key_Home);
    CHECK(map->current().isEmpty());
    KeyboardRoom::press(Qt::Key_Up);
    const domain::Committee committee = made(room);
    CHECK(map->current() == app::toQt(committee.members[0].id.str()));
    CHECK(map->accessibleDescription().contains(QStringLiteral("Factory director")));
    QTest::keyClick(map, '+');
    QTest::keyClick(map, '+');
    QTest::keyClick(map, '+');
    CHECK(made(room).members[0].influence == 5);
    QTest::keyClick(map, '-');
    CHECK(made(room).members[0].influence == 4);
    CHECK(room.find<QSlider>("influenceSlider")->value() == 4);
    KeyboardRoom::press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("memberTitleLineEdit"));
    KeyboardRoom::press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == map);
    KeyboardRoom::press(Qt::Key_Delete);
    CHECK(made(room).members.size() == 2);
    CHECK(QApplication::focusWidget() == map);
}

TEST_CASE("A committee comes back from JSON to the byte, and undoing leaves the workspace as new") {
    KeyboardRoom room;
    const std::string before = room.json();
    makeCommittee(room);
    const std::string json = room.json();
    CHECK(json.find("Trưởng phòng mua hàng") != std::string::npos);
    CHECK(room.jsonOfCopy(json) == json);
    room.undoAll();
    CHECK(room.workspace().all<domain::Committee>().empty());
    CHECK(room.json() == before);
}

TEST_CASE("A deadline in the past gets a message beside the field, a wrong one is kept as it was typed") {
    KeyboardRoom room;
    makeCommittee(room);
    auto* map = room.find<gui::CommitteeMap>("committeeMap");
    map->setFocus();
    KeyboardRoom::press(Qt::Key_Home);
    room.fill<QLineEdit>("deadlineLineEdit", QStringLiteral("2020-01-31"));
    map->setFocus();
    KeyboardRoom::settle();
    CHECK(room.find<QLabel>("deadlineErrorLabel")->text().contains(QStringLiteral("in the past")));
    CHECK(made(room).deadline == "2020-01-31");
    auto* field = room.find<QLineEdit>("deadlineLineEdit");
    CHECK(field->text() == QStringLiteral("31/01/2020"));
    field->setFocus();
    field->selectAll();
    KeyboardRoom::type(QStringLiteral("next spring"));
    map->setFocus();
    KeyboardRoom::settle();
    CHECK(room.find<QLabel>("deadlineErrorLabel")->isVisible());
    CHECK(field->text() == QStringLiteral("next spring"));
    CHECK(made(room).deadline == "2020-01-31");
}

TEST_CASE("A role that this purchase does not have is no longer asked for") {
    KeyboardRoom room;
    makeCommittee(room);
    auto* page = room.window.findChild<QWidget*>(QStringLiteral("committeePage"));
    QPushButton* button = nullptr;
    for (auto* found : page->findChildren<QPushButton*>())
        if (found->isVisible() && found->text() == QStringLiteral("Not needed here")) button = found;
    REQUIRE(button);
    button->setFocus();
    KeyboardRoom::press(Qt::Key_Space);
    CHECK(made(room).notNeeded == std::vector{domain::Role::Gatekeeper});
    CHECK(domain::check(made(room)).empty());
    CHECK(room.find<gui::CommitteeMap>("committeeMap")->nodes().size() == 4);
}

TEST_CASE("A pattern takes its members from the personas of its segment") {
    KeyboardRoom room;
    domain::Segment segment;
    segment.id = domain::Uuid::make();
    segment.name = "Dry food makers";
    REQUIRE(room.workspace().save(segment, QStringLiteral("segment")));
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.segmentId = segment.id;
    persona.set("identity.name", std::string("Linh"));
    persona.set("role.committee", domain::CodeList{"user"});
    REQUIRE(room.workspace().save(persona, QStringLiteral("persona")));
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.segmentId = segment.id;
    REQUIRE(room.workspace().save(committee, QStringLiteral("committee")));
    room.window.go(QStringLiteral("committees/") + app::toQt(committee.id.str()));
    auto* button = room.find<QPushButton>("proposeMembersButton");
    button->setFocus();
    KeyboardRoom::press(Qt::Key_Space);
    REQUIRE(made(room).members.size() == 1);
    CHECK(made(room).members[0].personaId == persona.id);
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("The export of a committee begins with this committee and its pages") {
    KeyboardRoom room;
    makeCommittee(room);
    domain::Committee other;
    other.id = domain::Uuid::make();
    other.name = "Another";
    REQUIRE(room.workspace().save(other, QStringLiteral("committee")));
    QString chosen;
    bool laidOut = false;
    auto* button = room.find<QPushButton>("exportCommitteeButton");
    QTimer::singleShot(0, &room.window, [&] {
        auto* dialog = qobject_cast<gui::ExportDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        chosen = dialog->findChild<QComboBox*>(QStringLiteral("whatComboBox"))->currentText();
        laidOut = dialog->findChild<QRadioButton*>(QStringLiteral("committeeRadio"))->isChecked();
        dialog->reject();
    });
    button->click();
    CHECK(chosen == QStringLiteral("Committee: Nhà máy An Phú"));
    CHECK(laidOut);
}

TEST_CASE("In a narrow window the inspector is a sheet over the map, opened and closed with the keyboard") {
    KeyboardRoom room;
    makeCommittee(room);
    auto* page = room.window.findChild<QWidget*>(QStringLiteral("committeePage"));
    room.window.resize(1024, 700);
    KeyboardRoom::settle();
    auto* places = room.window.findChild<QAction*>(QStringLiteral("showPlacesAction"));
    if (!places->isChecked()) places->trigger();
    KeyboardRoom::settle();
    REQUIRE(page->width() < 900);
    auto* map = room.find<gui::CommitteeMap>("committeeMap");
    auto* inspector = page->findChild<QWidget*>(QStringLiteral("committeeInspector"));
    CHECK_FALSE(inspector->isVisible());
    CHECK(map->width() > page->width() - 8);  // the map has all of it
    map->setFocus();
    KeyboardRoom::press(Qt::Key_Return);
    CHECK(inspector->isVisible());
    CHECK(page->rect().contains(inspector->geometry()));
    CHECK(inspector->isAncestorOf(QApplication::focusWidget()));
    KeyboardRoom::press(Qt::Key_Escape);
    CHECK_FALSE(inspector->isVisible());
    CHECK(QApplication::focusWidget() == map);
    // Wide again it stands beside the map.
    room.window.resize(1280, 840);
    KeyboardRoom::settle();
    CHECK(inspector->isVisible());
    CHECK_FALSE(inspector->geometry().isEmpty());
    CHECK(map->mapTo(page, QPoint(map->width(), 0)).x() <= inspector->mapTo(page, QPoint()).x() + 1);
}

TEST_CASE("A committee or journey without a name, or with another's, gets a message beside the field and is kept") {
    KeyboardRoom room;
    makeCommittee(room);
    domain::Committee other;
    other.id = domain::Uuid::make();
    other.name = "NHÀ MÁY an phu";
    REQUIRE(room.workspace().save(other, QStringLiteral("committee")));
    room.window.go(QStringLiteral("committees/") + app::toQt(other.id.str()));
    KeyboardRoom::settle();
    CHECK(room.find<QLabel>("committeeNameWarningLabel")->text().contains(QStringLiteral("Another")));
    auto* name = room.find<QLineEdit>("committeeNameLineEdit");
    name->setFocus();
    name->selectAll();
    KeyboardRoom::press(Qt::Key_Delete);
    CHECK(room.find<QLabel>("committeeNameWarningLabel")->isVisible());
    KeyboardRoom::type(QStringLiteral("Plant two"));
    KeyboardRoom::settle();
    CHECK_FALSE(room.window.findChild<QLabel*>(QStringLiteral("committeeNameWarningLabel"))->isVisible());

    room.window.go(QStringLiteral("journeys"));
    room.act("newHereAction");
    CHECK_FALSE(room.window.findChild<QLabel*>(QStringLiteral("journeyNameWarningLabel"))->isVisible());
    room.window.go(QStringLiteral("journeys"));
    room.act("newHereAction");  // of the same name
    CHECK(room.find<QLabel>("journeyNameWarningLabel")->isVisible());
    CHECK(room.workspace().count<domain::Journey>() == 2);
}
