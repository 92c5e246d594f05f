// The window around the personas: places, studies, sources, trash, finding, languages. Every test works in the real
// window on a real file.
#include "gui/mainwindow.h"

#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "gui/committee/membertexts.h"
#include "gui/components/rowlist.h"
#include "gui/components/toast.h"
#include "gui/sources/transcriptpanel.h"
#include "personafixture.h"
#include "visible.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace chandung;

namespace {

/// The window with the sample in a file of its own.
struct Room {
    test::GuiParts gui;
    QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
    gui::MainWindow window{gui.context};

    Room() {
        {
            const auto made = app::Workspace::create(file, gui.knowledge);
            made->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        }
        window.show();
        REQUIRE(window.openFile(file));
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    app::Workspace& workspace() { return *window.workspace(); }
    domain::Study study() { return workspace().all<domain::Study>().at(0); }
    QString step(int number) { return QStringLiteral("studies/%1/%2").arg(app::toQt(study().id.str())).arg(number); }

    void go(const QString& place) {
        window.go(place);
        QCoreApplication::processEvents();
    }

    QAction* action(const char* name) {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    void act(const char* name) {
        action(name)->trigger();
        QCoreApplication::processEvents();
    }

    template <class T>
    T* find(const char* name) {
        return test::shownIn<T>(window, name);
    }

    void type(const char* field, const QString& text) {
        auto* input = find<QLineEdit>(field);
        input->setFocus();
        input->selectAll();
        QTest::keyClicks(input, text);
    }

    std::unique_ptr<storage::WorkspaceStore> reader() const {
        return storage::WorkspaceStore::open(file.toStdString(), storage::Access::ReadOnly);
    }
};

}  // namespace

TEST_CASE("Walking through every place changes nothing") {
    Room room;
    const auto before = room.workspace().bundle();
    const QString persona = QStringLiteral("personas/") + app::toQt(before.personas.at(0).id.str());
    QStringList places{
        QStringLiteral("home"),     QStringLiteral("studies"), QStringLiteral("personas"), QStringLiteral("committees"),
        QStringLiteral("journeys"), QStringLiteral("sources"), QStringLiteral("trash"),    persona};
    for (int number = 1; number <= 5; ++number) places.append(room.step(number));
    for (const QString& place : places) {
        INFO(place.toStdString());
        room.go(place);
        CHECK(room.window.place().startsWith(place));
    }
    // Each list once from top to bottom: leaving a row saves what stands in its form.
    for (const auto& [place, list] : {std::pair{room.step(2), "sourcesList"},
                                      {room.step(2), "observationsList"},
                                      {room.step(3), "insightsList"},
                                      {room.step(3), "segmentsList"}}) {
        room.go(place);
        auto* rows = room.find<QAbstractItemView>(list);
        for (int row = 0; row < rows->model()->rowCount(); ++row) rows->setCurrentIndex(rows->model()->index(row, 0));
    }
    room.go(QStringLiteral("home"));
    CHECK(room.workspace().undoStack().count() == 0);
    const auto after = room.workspace().bundle();
    CHECK(after.studies == before.studies);
    CHECK(after.sources == before.sources);
    CHECK(after.segments == before.segments);
    CHECK(after.insights == before.insights);
    CHECK(after.personas == before.personas);
}

TEST_CASE("A place that is gone leads to its list") {
    Room room;
    room.go(QStringLiteral("studies/01930000-0000-7000-8000-0000000000ff/2"));
    CHECK(room.window.place() == QStringLiteral("studies"));
    room.go(QStringLiteral("personas/no-id"));
    CHECK(room.window.place() == QStringLiteral("personas"));
    room.go(QStringLiteral("nowhere"));
    CHECK(room.window.place() == QStringLiteral("home"));
}

TEST_CASE("A pause in typing saves, and undo brings the old value back into the field") {
    Room room;
    room.go(room.step(1));
    const std::string before = room.study().product;
    room.type("productLineEdit", QStringLiteral("Sachet machines"));
    CHECK(room.reader()->studies().find(room.study().id)->product == before);
    REQUIRE(QTest::qWaitFor(
        [&] { return room.reader()->studies().find(room.study().id)->product == "Sachet machines"; }, 3000));
    auto* field = room.find<QLineEdit>("productLineEdit");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(field->text() == app::toQt(before));
    CHECK(room.reader()->studies().find(room.study().id)->product == before);
    room.act("redoAction");
    CHECK(field->text() == QStringLiteral("Sachet machines"));
}

TEST_CASE("Undo while typing takes back what was typed") {
    Room room;
    room.go(room.step(1));
    const std::string before = room.study().market;
    room.type("marketLineEdit", QStringLiteral("Penang"));
    room.act("undoAction");
    CHECK(room.find<QLineEdit>("marketLineEdit")->text() == app::toQt(before));
    CHECK(room.study().market == before);
    room.act("redoAction");
    CHECK(room.study().market == "Penang");
}

TEST_CASE("A due date that is no date stays in its field and is not kept") {
    Room room;
    room.go(room.step(1));
    const std::string before = room.study().due;
    room.type("dueLineEdit", QStringLiteral("31.12."));
    room.go(room.step(2));
    CHECK(room.study().due == before);
    room.go(room.step(1));
    room.type("dueLineEdit", QStringLiteral("2027-02-30"));
    room.go(room.step(2));
    CHECK(room.study().due == before);
    room.go(room.step(1));
    room.type("dueLineEdit", QStringLiteral("2027-02-28"));
    room.go(room.step(2));
    CHECK(room.study().due == "2027-02-28");
    room.go(room.step(1));
    CHECK(room.find<QLineEdit>("dueLineEdit")->text() == QStringLiteral("28/02/2027"));
}

TEST_CASE("A source and what it says are kept with their study") {
    Room room;
    room.go(room.step(2));
    const auto sources = room.workspace().count<domain::Source>();
    QTest::mouseClick(room.find<QAbstractButton>("addSourceButton"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hotline, September"));
    QTest::mouseClick(room.find<QAbstractButton>("addObservationButton"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody answers on Sunday"));
    room.type("saidByLineEdit", QStringLiteral("shift lead"));
    room.go(QStringLiteral("home"));

    const auto store = room.reader();
    REQUIRE(store->sources().count() == sources + 1);
    const auto source = store->sources().all().back();
    CHECK(source.title == "Hotline, September");
    CHECK(source.studyId == room.study().id);
    const auto observation = store->observations().all().back();
    CHECK(observation.text == "Nobody answers on Sunday");
    CHECK(observation.saidBy == "shift lead");
    CHECK(observation.sourceId == source.id);
}

TEST_CASE("A share that is no number is shown as wrong and leaves the segment as it was") {
    Room room;
    room.go(room.step(3));
    const auto before = room.workspace().bundle().segments;
    room.type("shareLineEdit", QStringLiteral("most"));
    room.find<QLineEdit>("nameLineEdit")->setFocus();
    CHECK(room.find<QLineEdit>("shareLineEdit")->property("wrong").toBool());
    CHECK(room.workspace().bundle().segments == before);
    room.type("shareLineEdit", QStringLiteral("12.5"));
    room.find<QLineEdit>("nameLineEdit")->setFocus();
    CHECK_FALSE(room.find<QLineEdit>("shareLineEdit")->property("wrong").toBool());
    CHECK(room.workspace().bundle().segments.at(0).share == 12.5);
}

TEST_CASE("What was moved to the trash comes back as it was") {
    Room room;
    const auto persona = room.workspace().bundle().personas.at(0);
    room.go(QStringLiteral("personas/") + app::toQt(persona.id.str()));
    room.act("trashPersonaAction");
    CHECK(room.window.place() == QStringLiteral("personas"));
    CHECK_FALSE(room.workspace().find<domain::Persona>(persona.id));
    room.go(QStringLiteral("trash"));
    CHECK(room.find<gui::RowList>("trashList")->count() == 1);
    QTest::mouseClick(room.find<QPushButton>("restoreButton"), Qt::LeftButton);
    const auto back = room.workspace().find<domain::Persona>(persona.id);
    REQUIRE(back);
    CHECK(back->fields == persona.fields);
}

TEST_CASE("Deleting for good asks by a second press") {
    Room room;
    const auto id = room.workspace().bundle().personas.at(0).id;
    room.workspace().remove<domain::Persona>(id, QStringLiteral("test"));
    room.go(QStringLiteral("trash"));
    auto* button = room.find<QPushButton>("eraseButton");
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(room.workspace().trashed().size() == 1);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(room.workspace().trashed().empty());
}

TEST_CASE("A persona is marked as reviewed today") {
    Room room;
    room.go(room.step(5));
    const auto id = domain::Uuid::parse(app::fromQt(room.find<gui::RowList>("reviewsList")->currentId()));
    REQUIRE(id);
    const int version = room.workspace().find<domain::Persona>(*id)->version;
    QTest::mouseClick(room.find<QPushButton>("reviewedButton"), Qt::LeftButton);
    const auto persona = room.reader()->personas().find(*id);
    REQUIRE(persona);
    CHECK(persona->version == version + 1);
    CHECK(persona->reviewed.size() == 10);
}

TEST_CASE("Finding works without accents and goes to the place") {
    Room room;
    const auto persona = room.workspace().bundle().personas.at(0);
    bool shown = false;
    QTimer::singleShot(0, &room.window, [&] {
        auto* palette = QApplication::activeModalWidget();
        REQUIRE(palette);
        auto* query = palette->findChild<QLineEdit*>(QStringLiteral("findLineEdit"));
        REQUIRE(query);
        shown = true;
        QTest::keyClicks(query, QStringLiteral("huynh tan loc"));
        QTest::keyClick(query, Qt::Key_Return);
        if (palette->isVisible()) palette->close();
    });
    room.act("findAction");
    QCoreApplication::processEvents();
    CHECK(shown);
    CHECK(room.window.place().startsWith(QStringLiteral("personas/") + app::toQt(persona.id.str())));
}

TEST_CASE("Another language changes every word of the window and stays in the place") {
    Room room;
    room.go(room.step(1));
    room.type("productLineEdit", QStringLiteral("Half typed"));
    const QString english = room.window.menuBar()->actions().at(0)->text();
    room.act("languageViAction");
    CHECK(room.window.menuBar()->actions().at(0)->text() != english);
    CHECK(room.window.place() == room.step(1));
    CHECK(room.find<QLineEdit>("productLineEdit")->text() == QStringLiteral("Half typed"));
    CHECK(room.study().product == "Half typed");
    CHECK(room.gui.settings.language() == domain::Language::Vi);
    room.act("languageEnAction");
    CHECK(room.window.menuBar()->actions().at(0)->text() == english);
}

TEST_CASE("Another language leaves nothing of the one before behind") {
    Room room;
    const auto settled = [&] {
        room.act("languageViAction");
        room.act("languageEnAction");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return room.window.findChildren<QObject*>().size();
    };
    const qsizetype once = settled();
    CHECK(settled() == once);
}

TEST_CASE("Every field of the forms has a name for assistive technology") {
    Room room;
    for (const QString& place : {room.step(1), room.step(2), room.step(3), room.step(5), QStringLiteral("personas")}) {
        room.go(place);
        for (QWidget* field : room.window.findChildren<QWidget*>()) {
            const bool input = qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field) ||
                               qobject_cast<QComboBox*>(field);
            if (!input || !field->isVisible() || qobject_cast<QComboBox*>(field->parentWidget()) ||
                field->objectName().startsWith(QLatin1String("qt_")))
                continue;
            bool named = !field->accessibleName().isEmpty();
            for (const QLabel* label : room.window.findChildren<QLabel*>()) named = named || label->buddy() == field;
            INFO(place.toStdString() << " " << field->objectName().toStdString());
            CHECK(named);
        }
    }
}

TEST_CASE("A workspace open for reading shows itself and keeps nothing") {
    test::GuiParts parts;
    const QString file = QString::fromStdString(parts.folder.path("read.chandung"));
    const auto owner = app::Workspace::create(file, parts.knowledge);
    owner->import(app::sampleBundle(parts.knowledge, domain::Language::En));
    gui::MainWindow window(parts.context);
    window.show();
    REQUIRE(window.openFile(file));
    REQUIRE(window.workspace()->readOnly());
    const auto count = window.workspace()->count<domain::Study>();
    window.findChild<QAction*>(QStringLiteral("newStudyAction"))->trigger();
    CHECK(window.workspace()->count<domain::Study>() == count);
}

/// Every field of the forms is closed but those that seek, and says why to the mouse; the committee's map does not
/// invite.
void readOnlyForms(gui::MainWindow& window) {
    const auto* workspace = window.workspace();
    const auto path = [](const char* place, const domain::Uuid& id) {
        return QString::fromLatin1(place) + app::toQt(id.str());
    };
    const QStringList shown{path("studies/", workspace->all<domain::Study>().front().id) + QStringLiteral("/1"),
                            path("studies/", workspace->all<domain::Study>().front().id) + QStringLiteral("/2"),
                            path("studies/", workspace->all<domain::Study>().front().id) + QStringLiteral("/3"),
                            path("committees/", workspace->all<domain::Committee>().front().id),
                            path("journeys/", workspace->all<domain::Journey>().front().id),
                            QStringLiteral("sources"),
                            path("personas/", workspace->personaSummaries().front().id)};
    const QStringList seeking{QStringLiteral("sourceFilterLineEdit"), QStringLiteral("findFieldLineEdit"),
                              QStringLiteral("trayFilterLineEdit")};
    for (const QString& place : shown) {
        window.go(place);
        QTest::qWait(20);
        int closed = 0;
        for (auto* field : window.findChildren<QWidget*>()) {
            const bool input = qobject_cast<QLineEdit*>(field) || qobject_cast<QCheckBox*>(field);
            if (!input || !field->isVisible() || seeking.contains(field->objectName())) continue;
            INFO(place.toStdString() << " " << field->objectName().toStdString());
            CHECK((!field->isEnabled() || field->property("readOnly").toBool()));
            ++closed;
        }
        INFO(place.toStdString());
        CHECK(closed > 0);
        for (const auto* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && !button->isEnabled()) {
                INFO(place.toStdString() << " " << button->text().toStdString());
                CHECK_FALSE(button->toolTip().isEmpty());
                if (button->property("edits").toBool())
                    CHECK(button->toolTip().contains(QStringLiteral("reading only")));
            }
    }
    // What is written can be read and fetched: the text of a source, its files, the way back from the guide.
    window.go(QStringLiteral("sources"));
    QTest::qWait(20);
    CHECK(window.findChild<gui::TranscriptPanel*>()->isEnabled());
    CHECK(window.findChild<QPushButton*>(QStringLiteral("openFileButton"))->isEnabled());
    CHECK(window.findChild<QPushButton*>(QStringLiteral("addFileButton"))->property("edits").toBool());
    window.go(shown[1]);
    window.findChild<QPushButton*>(QStringLiteral("interviewGuideButton"))->click();
    QTest::qWait(20);
    CHECK(window.findChild<QPushButton*>(QStringLiteral("backToSourcesButton"))->isEnabled());
    window.go(shown.front());
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("ownerLineEdit"));
    QHelpEvent hover(QEvent::ToolTip, {2, 2}, field->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(field, &hover);
    CHECK(QToolTip::text().contains(QStringLiteral("reading only")));
    QToolTip::hideText();
}

TEST_CASE("What changes a workspace that can only be read cannot be pressed and says why; elsewhere it can again") {
    test::GuiParts parts;
    const QString file = QString::fromStdString(parts.folder.path("read.chandung"));
    const QString other = QString::fromStdString(parts.folder.path("other.chandung"));
    const auto owner = app::Workspace::create(file, parts.knowledge);
    owner->import(app::sampleBundle(parts.knowledge, domain::Language::En));
    app::Workspace::create(other, parts.knowledge)->import(app::sampleBundle(parts.knowledge, domain::Language::En));
    gui::MainWindow window(parts.context);
    window.show();
    REQUIRE(window.openFile(file));
    REQUIRE(window.workspace()->readOnly());
    const auto state = [&](bool writable) {
        for (const char* place : {"studies", "committees", "journeys", "personas", "sources"}) {
            window.go(QString::fromLatin1(place));
            QCoreApplication::processEvents();
            int marked = 0;
            for (auto* button : window.findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || !button->property("edits").toBool()) continue;
                ++marked;
                INFO(place << " " << button->accessibleName().toStdString() << button->text().toStdString());
                CHECK(button->isEnabled() == writable);
                CHECK(button->toolTip().contains(QStringLiteral("reading only")) != writable);
            }
            INFO(place);
            CHECK(marked > 0);
        }
        for (const char* name : {"newStudyAction", "newPersonaAction", "importTableAction"}) {
            const auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
            CHECK(action->isEnabled() == writable);
            CHECK(action->toolTip().contains(QStringLiteral("reading only")) != writable);
        }
    };
    state(false);
    readOnlyForms(window);
    // What a page allows meanwhile stays closed.
    window.go(QStringLiteral("studies"));
    auto* button = window.findChild<QPushButton*>(QStringLiteral("newStudyButton"));
    button->setEnabled(true);
    CHECK_FALSE(button->isEnabled());
    REQUIRE(window.openFile(other));
    REQUIRE_FALSE(window.workspace()->readOnly());
    state(true);
}

TEST_CASE("A command for personas says that one has to be chosen where none is") {
    Room room;
    room.go(QStringLiteral("sources"));
    const auto count = room.window.workspace()->count<domain::Persona>();
    const auto* toast = room.window.findChild<gui::Toast*>();
    REQUIRE(toast);
    for (const char* name : {"trashPersonaAction", "duplicatePersonaAction"}) {
        room.window.findChild<QAction*>(QString::fromLatin1(name))->trigger();
        CHECK(toast->isVisible());
        CHECK(toast->accessibleName() == QStringLiteral("Choose a persona first."));
    }
    CHECK(room.window.workspace()->count<domain::Persona>() == count);
}

TEST_CASE("A long reason is read to its end in the toast") {
    Room room;
    auto* toast = room.window.findChild<gui::Toast*>();
    REQUIRE(toast);
    toast->show(QStringLiteral("Short"), false);
    const int line = toast->height();
    const QString reason = QStringLiteral(
        "The workspace is open in another window or cannot be written here. Close it "
        "there, or save a copy elsewhere and go on with that.");
    toast->show(reason, false);
    CHECK(toast->findChild<QLabel*>()->text() == reason);
    CHECK(toast->height() > line);
    CHECK(toast->geometry().right() < room.window.width());
}

TEST_CASE("What is said of a member without a name needs no name") {
    Room room;
    domain::Committee committee;
    committee.members.emplace_back();
    committee.members.back().id = domain::Uuid::make();
    for (const auto code : {domain::CommitteeIssueCode::OneMember, domain::CommitteeIssueCode::OneHoldsAll}) {
        domain::CommitteeIssue issue;
        issue.code = code;
        issue.member = committee.members.back().id;
        const QString text = gui::issueText(room.gui.context, *room.window.workspace(), committee, issue);
        CHECK(text.contains(QStringLiteral("one"), Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(QStringLiteral("named")));
    }
}
