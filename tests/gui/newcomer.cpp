// A newcomer's hour: from an empty workspace to two B2B personas with cited evidence, a committee with one open role
// and a See-Think-Do-Care map, with the keyboard; then every text is found, comes back from JSON, and is undone.
#include "gui/committee/committeemap.h"
#include "gui/journey/stagegrid.h"

#include "chandung/domain/committeechecks.h"
#include "chandung/domain/quality.h"
#include "gui/components/statementlist.h"
#include "gui/journey/stagetexts.h"
#include "keyboardroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace chandung;
using test::KeyboardRoom;

namespace {

/// The window in a newcomer's hands; remembers what was typed.
struct Newcomer : KeyboardRoom {
    QStringList written;

    void write(const QString& text) {
        type(text);
        written << text;
    }

    void fillIn(const char* field, const QString& text) {
        auto* input = find<QLineEdit>(field);
        input->setFocus();
        input->selectAll();
        write(text);
    }

    void makeStudy() {
        act("newStudyAction");
        fillIn("nameLineEdit", QStringLiteral("Nhà máy thực phẩm miền Nam"));
        find<QCheckBox>("conversionCheckBox")->setFocus();
        press(Qt::Key_Space);
        fillIn("productLineEdit", QStringLiteral("Flow-pack machines"));
        find<gui::StatementList>("questionsList")->setFocus();
        write(QStringLiteral("Why do good quotes end unanswered?"));
        press(Qt::Key_Return);
    }

    void goToField(const char* key) {
        window.go(window.place().section(QLatin1Char('/'), 0, 1) + QLatin1Char('/') + QLatin1String(key));
        settle();
    }

    void writeField(const char* key, const QString& text) {
        goToField(key);
        write(text);
    }

    /// A statement, and what it rests on: words from a source that is made here the first time.
    void writeBacked(const char* key, const QString& statement, const QString& source, const QString& words) {
        writeField(key, statement);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget* popover = QApplication::activePopupWidget();
        REQUIRE(popover);
        popover->findChild<QPushButton*>(QStringLiteral("newSourceButton"))->click();
        auto* known = popover->findChild<QComboBox*>(QStringLiteral("evidenceSourceComboBox"));
        const int row = known->findText(source);
        if (row > 0) {
            known->setCurrentIndex(row);
            Q_EMIT known->activated(row);
        } else {
            popover->findChild<QLineEdit*>(QStringLiteral("newSourceLineEdit"))->setFocus();
            write(source);
        }
        popover->findChild<QLineEdit*>(QStringLiteral("evidenceWordsLineEdit"))->setFocus();
        write(words);
        press(Qt::Key_Return);
        QTest::keyClick(popover, Qt::Key_Escape);
        settle();
        press(Qt::Key_Escape);
    }

    void makeBuyer() {
        act("newPersonaAction");
        writeField("identity.name", QStringLiteral("Trần Thị Thu Hằng"));
        writeField("identity.quote", QStringLiteral("I lose half of Monday chasing numbers."));
        writeField("role.title", QStringLiteral("Trưởng phòng mua hàng"));
        writeBacked("goals.goals", QStringLiteral("Three comparable quotes in one week"),
                    QStringLiteral("Interview 4, An Phú Foods"), QStringLiteral("Every supplier lists other things"));
        writeBacked("pains.pains", QStringLiteral("Báo giá thiếu phụ tùng"),
                    QStringLiteral("Interview 4, An Phú Foods"), QStringLiteral("Phụ tùng không có trong báo giá"));
    }

    void makeEngineer() {
        act("newPersonaAction");
        writeField("identity.name", QStringLiteral("Lê Quốc Bảo"));
        writeField("identity.quote", QStringLiteral("A machine that nobody can repair is scrap."));
        writeField("role.title", QStringLiteral("Maintenance engineer"));
        writeBacked("goals.goals", QStringLiteral("Under one percent downtime"),
                    QStringLiteral("Plant visit, Bình Dương"), QStringLiteral("We stop twice a month"));
    }

    void addMember(const QString& title, const std::vector<const char*>& roles) {
        find<gui::CommitteeMap>("committeeMap")->setFocus();
        press(Qt::Key_Insert);
        write(title);
        for (const char* role : roles) {
            find<QToolButton>(role)->setFocus();
            press(Qt::Key_Space);
        }
        press(Qt::Key_Escape);
    }

    void makeCommittee() {
        window.go(QStringLiteral("committees"));
        act("newHereAction");
        write(QStringLiteral("Dây chuyền số 2"));
        addMember(QStringLiteral("Factory director"), {"role_decider", "role_approver"});
        addMember(QStringLiteral("Head of purchasing"), {"role_buyer", "role_initiator"});
        addMember(QStringLiteral("Shift engineer"), {"role_influencer", "role_user"});
    }

    void makeJourney() {
        window.go(QStringLiteral("journeys"));
        act("newHereAction");
        write(QStringLiteral("Hằng buys a line"));
        auto* map = find<gui::StageGrid>("journeyMap");
        const QStringList concerns{QStringLiteral("New pack sizes"), QStringLiteral("Ai bảo trì tại chỗ"),
                                   QStringLiteral("Budget before year end"), QStringLiteral("Spare parts by night")};
        for (int stage = 0; stage < concerns.size(); ++stage) {
            map->setFocus();
            map->setCurrentIndex(map->model()->index(static_cast<int>(gui::StageRow::Concern), stage));
            press(Qt::Key_Return);
            write(concerns[stage]);
            press(Qt::Key_Return);
        }
        window.go(QStringLiteral("home"));
    }
};

}  // namespace

TEST_CASE("A newcomer's hour: two personas with evidence, a committee, a journey, and nothing left to mend") {
    Newcomer room;
    const std::string before = room.json();
    room.makeStudy();
    room.makeBuyer();
    room.makeEngineer();
    room.makeCommittee();
    room.makeJourney();

    const auto personas = room.workspace().all<domain::Persona>();
    REQUIRE(personas.size() == 2);
    for (const domain::Persona& persona : personas) {
        CHECK(persona.kind == domain::CustomerKind::B2b);
        CHECK(domain::coverage(persona).statements > 0);
        CHECK(domain::coverage(persona).assumptions() == 0);
    }
    CHECK(room.workspace().count<domain::Source>() == 2);
    CHECK(room.workspace().count<domain::Observation>() == 3);
    const auto committees = room.workspace().all<domain::Committee>();
    REQUIRE(committees.size() == 1);
    CHECK(committees[0].openRoles() == std::vector{domain::Role::Gatekeeper});
    const auto journeys = room.workspace().all<domain::Journey>();
    REQUIRE(journeys.size() == 1);
    CHECK(journeys[0].model == domain::JourneyModel::SeeThinkDoCare);
    for (const domain::Finding& finding :
         domain::findings(room.workspace().bundle(), room.workspace().catalogue(), domain::todayUtc())) {
        INFO(domain::code(finding.rule));
        CHECK(finding.field == "nothing to mend");
    }

    REQUIRE(room.written.size() > 20);
    for (const QString& text : room.written) {
        INFO(text.toStdString());
        CHECK_FALSE(room.workspace().search(text, 5).empty());
    }

    const std::string json = room.json();
    CHECK(room.jsonOfCopy(json) == json);
    room.undoAll();
    CHECK(room.json() == before);
    CHECK(room.workspace().trashed().empty());
    CHECK(room.workspace().count<domain::Image>() == 0);
}
