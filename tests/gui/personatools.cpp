// What the persona page offers beside its fields: evidence, face, reasons, starts, findings, reviews, versions.
#include "gui/components/cropview.h"
#include "gui/persona/mergedialog.h"
#include "personaeditor.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>

using namespace chandung;
using test::Editor;

namespace {

QWidget* popover(const char* name) {
    QWidget* open = QApplication::activePopupWidget();
    REQUIRE(open);
    REQUIRE(open->objectName() == QLatin1String(name));
    return open;
}

template <class T>
T* in(QWidget* parent, const char* name) {
    T* found = parent->findChild<T*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

void click(QWidget* parent, const char* button) {
    QTest::mouseClick(in<QPushButton>(parent, button), Qt::LeftButton);
}

void choose(QComboBox* box, const QString& code) {
    const int row = box->findData(code);
    REQUIRE(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

QString findingsText(const Editor& at) {
    auto* list = at.input<QListView>("findingsListView");
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row) texts << list->model()->index(row, 0).data().toString();
    return texts.join(QLatin1Char('\n'));
}

/// A second persona of the same study that says the same.
domain::Persona twinOf(const Editor& at) {
    domain::Persona twin = at.stored();
    twin.id = domain::Uuid::make();
    twin.set("identity.name", std::string("Trần Quốc Bảo"));
    for (auto& [key, value] : twin.fields)
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (domain::Statement& statement : *list) statement.id = {};
    return twin;
}

}  // namespace

TEST_CASE("New evidence brings source, observation and citation in one step, without leaving the form") {
    const Editor at;
    at.go("pains.pains");
    at.type(QStringLiteral("Quotes list different things"));
    at.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* open = popover("evidencePopover");
    const int before = at.steps();
    click(open, "newSourceButton");
    // Without a name: a message beside the field, and what was typed stays.
    auto* words = in<QLineEdit>(open, "evidenceWordsLineEdit");
    QTest::keyClicks(words, QStringLiteral("It is hell"));
    click(open, "createSourceButton");
    CHECK(in<QLabel>(open, "evidenceMessageLabel")->isVisible());
    CHECK(words->text() == QStringLiteral("It is hell"));
    QTest::keyClicks(in<QLineEdit>(open, "newSourceLineEdit"), QStringLiteral("Call with a buyer"));
    auto* date = in<QLineEdit>(open, "evidenceDateLineEdit");
    QTest::keyClicks(date, QStringLiteral("2026-13-40"));
    click(open, "createSourceButton");
    CHECK(in<QLabel>(open, "evidenceMessageLabel")->text().contains(QStringLiteral("date")));
    CHECK(at.workspace->count<domain::Source>() == 1);
    date->setText(QStringLiteral("2026-05-02"));
    choose(in<QComboBox>(open, "evidenceKindComboBox"), QStringLiteral("observed"));
    click(open, "createSourceButton");

    const auto cited = at.stored().statements("pains.pains");
    REQUIRE(cited[0].evidence.size() == 1);
    const domain::Citation& citation = cited[0].evidence[0];
    CHECK(citation.target == domain::CitationTarget::Observation);
    CHECK(citation.kind == domain::EvidenceKind::Observed);
    CHECK(citation.date == "2026-05-02");
    const auto observation = at.workspace->find<domain::Observation>(citation.targetId);
    REQUIRE(observation);
    CHECK(observation->text == "It is hell");
    CHECK(at.workspace->find<domain::Source>(observation->sourceId)->title == "Call with a buyer");
    CHECK(at.steps() == before + 1);
    QTest::keyClick(open, Qt::Key_Escape);
    at.workspace->undoStack().undo();
    CHECK(at.workspace->count<domain::Source>() == 1);
    CHECK(at.workspace->count<domain::Observation>() == 1);
    CHECK(at.stored().statements("pains.pains")[0].evidence.empty());
}

TEST_CASE("A photo is dropped onto the face: one step of undo; what is no picture is told, a text is not taken") {
    Editor at;
    at.go("identity.photo");
    auto* face = at.input<QWidget>("field_identity_photo");
    const auto drop = [&](const QMimeData& data) {
        QDragEnterEvent enter(face->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(face, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent let(face->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(face, &let);
        return true;
    };
    const auto dropFile = [&](const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        return drop(data);
    };
    QImage square(120, 120, QImage::Format_RGB32);
    square.fill(Qt::darkGreen);
    const QString file = QString::fromStdString(at.gui.folder.path("Ảnh chân dung.png"));
    REQUIRE(square.save(file));
    const int before = at.steps();
    CHECK(dropFile(file));
    CHECK_FALSE(QApplication::activePopupWidget());  // square already: nothing to crop
    const auto photo = std::get<domain::ImageValue>(at.stored().value("identity.photo")).photo;
    const auto image = at.workspace->find<domain::Image>(photo);
    REQUIRE(image);
    CHECK(QImage::fromData(QByteArray::fromStdString(image->bytes)).size() == QSize(120, 120));
    CHECK(at.steps() == before + 1);

    const QString notes = QString::fromStdString(at.gui.folder.path("notes.txt"));
    test::writeFile(notes.toStdString(), "no picture");
    CHECK(dropFile(notes));
    CHECK(at.gui.dialogs.messages.size() == 1);
    QMimeData words;
    words.setText(QStringLiteral("only words"));
    CHECK_FALSE(drop(words));
    CHECK(std::get<domain::ImageValue>(at.stored().value("identity.photo")).photo == photo);

    at.workspace->undoStack().undo();
    CHECK(domain::isEmpty(at.stored().value("identity.photo")));
}

TEST_CASE("A photo is cropped with the keyboard to a square") {
    Editor at;
    at.go("identity.photo");
    QImage wide(400, 200, QImage::Format_RGB32);
    wide.fill(Qt::red);
    for (int x = 200; x < 400; ++x)
        for (int y = 0; y < 200; ++y) wide.setPixelColor(x, y, Qt::blue);
    at.gui.dialogs.file = QString::fromStdString(at.gui.folder.path("wide.png"));
    REQUIRE(wide.save(at.gui.dialogs.file));
    QTest::mouseClick(at.input<QPushButton>("choosePhotoButton"), Qt::LeftButton);
    QWidget* open = popover("cropPopover");
    auto* view = in<gui::CropView>(open, "cropView");
    CHECK(view->square() == QRect(100, 0, 200, 200));
    for (int i = 0; i < 30; ++i) QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view->square() == QRect(200, 0, 200, 200));  // not out of the picture
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK(view->square().width() < 200);
    QTest::keyClick(view, Qt::Key_Minus);
    click(open, "cropButton");
    const auto value = std::get<domain::ImageValue>(at.stored().value("identity.photo"));
    const auto image = at.workspace->find<domain::Image>(value.photo);
    REQUIRE(image);
    const QImage kept = QImage::fromData(QByteArray::fromStdString(image->bytes));
    CHECK(kept.size() == QSize(200, 200));
    CHECK(kept.pixelColor(20, 100).blue() > 200);
    at.workspace->undoStack().undo();
    CHECK(at.workspace->find<domain::Image>(std::get<domain::ImageValue>(at.stored().value("identity.photo")).photo));
    at.workspace->undoStack().undo();
    CHECK(domain::isEmpty(at.stored().value("identity.photo")));
}

TEST_CASE("The drawn face is chosen part by part, drawn again, and goes back to automatic") {
    const Editor at;
    at.go("identity.photo");
    click(at.page.get(), "drawnFaceButton");
    QWidget* open = popover("avatarPopover");
    choose(in<QComboBox>(open, "avatar_glassesComboBox"), QStringLiteral("round"));
    choose(in<QComboBox>(open, "avatar_scarfComboBox"), QStringLiteral("yes"));
    const auto parts = [&] {
        const domain::Persona stored = at.stored();
        const auto* image = std::get_if<domain::ImageValue>(&stored.value("identity.photo"));
        return image ? image->avatar.parts : std::map<std::string, std::string>();
    };
    CHECK(parts() == std::map<std::string, std::string>{{"glasses", "round"}, {"scarf", "yes"}});
    click(open, "anotherFaceButton");
    CHECK(parts().size() == 10);
    click(open, "automaticFaceButton");
    CHECK(domain::isEmpty(at.stored().value("identity.photo")));
    at.workspace->undoStack().undo();
    CHECK(parts().size() == 10);
    QTest::keyClick(open, Qt::Key_Escape);
}

TEST_CASE("A negative persona is asked for its reason where that is chosen, and a second one of the name is remarked") {
    const Editor at;
    at.go("identity.target");
    auto* reason = at.input<QWidget>("field_identity_avoid");
    CHECK_FALSE(reason->isVisible());
    at.input<QComboBox>("field_identity_target")->setFocus();
    auto* target = at.input<QComboBox>("field_identity_target");
    choose(target, QStringLiteral("negative"));
    at.page->commit();
    CHECK(at.stored().isNegative());
    CHECK(reason->isVisible());
    CHECK(at.input<QLabel>("field_identity_avoid_warning")->isVisible());
    CHECK(QTest::qWaitFor([&] { return findingsText(at).contains(QStringLiteral("not to target")); }, 3000));
    at.go("identity.avoid");
    at.type(QStringLiteral("Asks for everything, buys once"));
    at.page->commit();
    CHECK(at.storedText("identity.avoid") == "Asks for everything, buys once");
    CHECK_FALSE(at.input<QLabel>("field_identity_avoid_warning")->isVisible());

    CHECK_FALSE(at.input<QLabel>("field_identity_name_warning")->isVisible());
    domain::Persona same;
    same.id = domain::Uuid::make();
    same.set("identity.name", std::string("nguyen thu ha"));
    REQUIRE(at.workspace->save(same, QStringLiteral("p")));
    at.go("identity.name");
    at.input<QLineEdit>("field_identity_name")->end(false);
    at.type(QStringLiteral(" "));
    CHECK(at.input<QLabel>("field_identity_name_warning")->isVisible());
    at.type(QStringLiteral("2"));
    CHECK_FALSE(at.input<QLabel>("field_identity_name_warning")->isVisible());
}

TEST_CASE("An archetype says what works for it") {
    const Editor at;
    at.go("identity.archetype");
    auto* advice = at.input<QLabel>("field_identity_archetype_advice");
    CHECK_FALSE(advice->isVisible());
    choose(at.input<QComboBox>("field_identity_archetype"), QStringLiteral("researcher"));
    CHECK(advice->isVisible());
    CHECK(advice->text().contains(QStringLiteral("Honest reviews")));
}

TEST_CASE("One key takes over what the program knows, with its evidence") {
    const Editor at;
    domain::Statement trigger;
    trigger.text = "Second stop in a month";
    trigger.evidence = {{domain::CitationTarget::Source, at.source.id, {}, domain::EvidenceKind::Said, {}, {}}};
    REQUIRE(at.workspace->setField(at.persona.id, "buying.trigger", domain::Statements{trigger}));
    at.go("5w2h.why");
    auto* starts = at.input<QListView>("starts_5w2h_why");
    REQUIRE(starts->isVisible());
    REQUIRE(starts->model()->rowCount() == 1);
    starts->setCurrentIndex(starts->model()->index(0, 0));
    QTest::keyClick(starts, Qt::Key_Return);
    const auto why = at.stored().statements("5w2h.why");
    REQUIRE(why.size() == 1);
    CHECK(why[0].text == "Second stop in a month");
    CHECK(why[0].evidence == trigger.evidence);
    CHECK(why[0].id != at.stored().statements("buying.trigger")[0].id);
    CHECK_FALSE(starts->isVisible());
}

TEST_CASE("A review keeps the note, a version is compared and restored") {
    const Editor at;
    at.go("goals.goals");
    at.type(QStringLiteral("No stop before Tet"));
    at.page->commit();
    click(at.page.get(), "reviewButton");
    QWidget* open = popover("reviewPopover");
    QTest::keyClicks(in<QPlainTextEdit>(open, "reviewNoteTextEdit"), QStringLiteral("Prices rose"));
    in<QLineEdit>(open, "reviewWhoLineEdit")->setText(QStringLiteral("Lan"));
    click(open, "markReviewedButton");
    const auto reviewed = at.stored();
    REQUIRE(reviewed.reviews.size() == 1);
    CHECK(reviewed.reviews[0].who == "Lan");
    CHECK(reviewed.reviews[0].note == "Prices rose");
    CHECK(reviewed.version == 2);

    REQUIRE(at.workspace->setField(at.persona.id, "goals.goals", {}));
    REQUIRE(at.workspace->setField(at.persona.id, "identity.label", std::string("New label")));
    click(at.page.get(), "versionsButton");
    CHECK(at.page->place().endsWith(QStringLiteral("/versions")));
    auto* versions = at.input<QListView>("versionsList");
    REQUIRE(versions->model()->rowCount() == 3);  // now, version 2, version 1
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    auto* table = at.input<QTableWidget>("changesTable");
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 2)->text() == QStringLiteral("New label"));
    CHECK(table->item(1, 1)->text() == QStringLiteral("No stop before Tet"));
    click(at.page.get(), "restoreVersionButton");
    CHECK(at.stored().fields == reviewed.fields);
    at.workspace->undoStack().undo();
    CHECK(at.storedText("identity.label") == "New label");
}

TEST_CASE("Two that are too alike are found, and become one that keeps everything") {
    const Editor at;
    at.go("goals.goals");
    at.type(QStringLiteral("No stop before Tet"));
    at.page->commit();
    const domain::Persona twin = twinOf(at);
    REQUIRE(at.workspace->save(twin, QStringLiteral("p")));
    at.go("identity.label");
    at.type(QStringLiteral("x"));
    at.page->commit();
    REQUIRE(QTest::qWaitFor([&] { return findingsText(at).contains(QStringLiteral("Trần Quốc Bảo")); }, 3000));
    auto* list = at.input<QListView>("findingsListView");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("Trần Quốc Bảo")))
            list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(popover("alikeMenu"));
    bool asked = false;
    QTimer::singleShot(0, at.page.get(), [&] {
        auto* dialog = qobject_cast<gui::MergeDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = true;
        CHECK(in<QLabel>(dialog, "togetherLabel")->text().contains(QStringLiteral("become")));
        CHECK(dialog->findChild<QWidget*>(QStringLiteral("conflict_identity.name")));
        click(dialog, "mergePersonasButton");
    });
    menu->actions().last()->trigger();
    CHECK(asked);
    menu->close();
    CHECK_FALSE(at.workspace->find<domain::Persona>(twin.id));
    CHECK(at.stored().name() == "Nguyễn Thu Hà");
    CHECK(at.stored().statements("goals.goals").size() == 1);
    at.workspace->undoStack().undo();
    CHECK(at.workspace->find<domain::Persona>(twin.id));
}
