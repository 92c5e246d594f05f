#include "catch.h"
#include "gui/components/statementlist.h"
#include "personaeditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace chandung;
using test::Editor;

TEST_CASE("Opening and looking through a persona changes nothing") {
    const Editor at;
    for (const auto& group : at.gui.knowledge.catalogue.groups())
        if (group.audience.b2b) REQUIRE(at.page->openField(group.key));
    at.page->commit();
    CHECK(at.steps() == 0);
    CHECK(at.stored().fields == at.persona.fields);
}

TEST_CASE("A text is in the file when its field is left") {
    const Editor at;
    at.go("identity.label");
    at.type(QStringLiteral("The buyer who compares twice"));
    at.key(Qt::Key_Tab);
    CHECK(at.storedText("identity.label") == "The buyer who compares twice");
    CHECK(at.steps() == 1);
}

TEST_CASE("A text is in the file after a pause in typing, while the field keeps the focus") {
    const Editor at;
    at.go("identity.label");
    at.type(QStringLiteral("half a thought"));
    CHECK(at.storedText("identity.label").empty());
    REQUIRE(QTest::qWaitFor([&] { return at.storedText("identity.label") == "half a thought"; }, 3000));
    CHECK(at.input<QLineEdit>("field_identity_label")->hasFocus());
}

TEST_CASE("Each kind of field reaches the file") {
    const Editor at;
    at.go("identity.story");
    at.type(QStringLiteral("Twelve years in purchasing."));
    at.go("identity.share");
    at.type(QStringLiteral("23.5"));
    at.go("demographics.age");
    at.type(QStringLiteral("34"));
    at.key(Qt::Key_Tab);
    at.type(QStringLiteral("45"));
    at.go("role.seniority");
    auto* seniority = at.input<QComboBox>("field_role_seniority");
    QTest::keyClick(seniority, Qt::Key_Down);
    QTest::keyClick(seniority, Qt::Key_Down);
    auto* decider = at.input<QCheckBox>("field_role_committee_decider");
    QTest::keyClick(decider, Qt::Key_Space);
    at.go("traits.price_value");
    QTest::keyClick(at.input<QSlider>("field_traits_price_value"), Qt::Key_Right);
    at.go("goals.goals");
    at.type(QStringLiteral("A contract that holds five years"));
    at.key(Qt::Key_Return);
    at.type(QStringLiteral("Three quotes in a week"));
    at.page->commit();

    const domain::Persona kept = at.stored();
    CHECK(kept.text("identity.story") == "Twelve years in purchasing.");
    CHECK(std::get<double>(kept.value("identity.share")) == 23.5);
    CHECK(std::get<domain::Range>(kept.value("demographics.age")).from == 34);
    CHECK(std::get<domain::Range>(kept.value("demographics.age")).to == 45);
    CHECK(kept.text("role.seniority") == "manager");
    CHECK(std::get<domain::CodeList>(kept.value("role.committee")) == domain::CodeList{"decider"});
    CHECK(std::get<double>(kept.value("traits.price_value")) == 55);
    REQUIRE(kept.statements("goals.goals").size() == 2);
    CHECK(kept.statements("goals.goals")[1].text == "Three quotes in a week");
}

TEST_CASE("What is no valid value stays as it was typed and is not kept") {
    const Editor at;
    at.go("identity.share");
    auto* share = at.input<QLineEdit>("field_identity_share");
    at.type(QStringLiteral("40"));
    at.key(Qt::Key_Tab);
    share->setFocus();
    share->selectAll();
    at.type(QStringLiteral("140"));
    at.key(Qt::Key_Tab);
    at.page->commit();
    CHECK(share->text() == QStringLiteral("140"));
    CHECK(at.input<QLabel>("field_identity_share_message")->isVisible());
    CHECK_FALSE(at.input<QLabel>("field_identity_share_message")->text().isEmpty());
    CHECK(std::get<double>(at.stored().value("identity.share")) == 40);

    SECTION("words are no number either") {
        share->setFocus();
        share->selectAll();
        at.type(QStringLiteral("many"));
        at.page->commit();
        CHECK(share->text() == QStringLiteral("many"));
        CHECK(std::get<double>(at.stored().value("identity.share")) == 40);
    }
    SECTION("and it stays while other groups are looked at") {
        at.go("goals.goals");
        at.go("identity.name");
        CHECK(share->text() == QStringLiteral("140"));
    }
    SECTION("a valid one clears the message") {
        share->setFocus();
        share->selectAll();
        at.type(QStringLiteral("41"));
        at.key(Qt::Key_Tab);
        CHECK_FALSE(at.input<QLabel>("field_identity_share_message")->isVisible());
        CHECK(std::get<double>(at.stored().value("identity.share")) == 41);
    }
}

TEST_CASE("A new persona's empty name is no fault before one has gone on without it") {
    Editor at;
    domain::Persona fresh;
    fresh.id = domain::Uuid::make();
    fresh.studyId = at.study.id;
    REQUIRE(at.workspace->save(fresh, QStringLiteral("persona")));
    REQUIRE(at.page->open({QString::fromStdString(fresh.id.str())}));
    at.page->takeFocus();
    QCoreApplication::processEvents();
    auto* name = at.input<QLineEdit>("field_identity_name");
    const auto* message = at.input<QLabel>("field_identity_name_message");
    REQUIRE(name->text().isEmpty());
    CHECK_FALSE(message->isVisible());
    CHECK_FALSE(name->property("wrong").toBool());
    at.go("identity.name");
    at.type(QStringLiteral("H"));
    at.key(Qt::Key_Backspace);
    CHECK_FALSE(message->isVisible());
    at.go("identity.label");
    CHECK(message->isVisible());
    CHECK(name->property("wrong").toBool());
    at.go("identity.name");
    at.type(QStringLiteral("Ha"));
    CHECK_FALSE(message->isVisible());
}

TEST_CASE("Undo and redo show in the field and leave the others alone") {
    const Editor at;
    at.go("identity.label");
    at.type(QStringLiteral("First"));
    at.go("identity.quote");
    at.type(QStringLiteral("I compare twice"));
    at.page->commit();
    REQUIRE(at.steps() == 2);
    auto* label = at.input<QLineEdit>("field_identity_label");
    auto* quote = at.input<QPlainTextEdit>("field_identity_quote");

    at.workspace->undoStack().undo();
    CHECK(quote->toPlainText().isEmpty());
    CHECK(quote->hasFocus());
    CHECK(label->text() == QStringLiteral("First"));
    at.workspace->undoStack().undo();
    CHECK(label->text().isEmpty());
    CHECK(at.stored().fields == at.persona.fields);
    at.workspace->undoStack().redo();
    CHECK(label->text() == QStringLiteral("First"));
    CHECK(quote->hasFocus());
    at.page->commit();
    CHECK(at.storedText("identity.label") == "First");
    CHECK(at.workspace->undoStack().canRedo());
}

TEST_CASE("Undo of a statement list goes back row by row of what was saved") {
    const Editor at;
    at.go("pains.fears");
    at.type(QStringLiteral("Being blamed"));
    at.page->commit();
    REQUIRE(at.stored().statements("pains.fears").size() == 1);
    at.workspace->undoStack().undo();
    CHECK(at.list("field_pains_fears")->statements().empty());
    at.workspace->undoStack().redo();
    REQUIRE(at.list("field_pains_fears")->statements().size() == 1);
    CHECK(at.stored().statements("pains.fears").size() == 1);
}

TEST_CASE("A value of the segment shows until the persona has its own, and can be taken back") {
    const Editor at;
    at.go("company.industry");
    auto* industry = at.input<QLineEdit>("field_company_industry");
    CHECK(industry->text() == QStringLiteral("Snacks and confectionery"));
    at.page->commit();
    CHECK(domain::isEmpty(at.stored().value("company.industry")));

    at.key(Qt::Key_End);
    at.type(QStringLiteral(", frozen"));
    at.key(Qt::Key_Tab);
    CHECK(at.storedText("company.industry") == "Snacks and confectionery, frozen");

    auto* back = at.input<QPushButton>("field_company_industry_useSegment");
    REQUIRE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(domain::isEmpty(at.stored().value("company.industry")));
    CHECK(industry->text() == QStringLiteral("Snacks and confectionery"));
}

TEST_CASE("Statements of the segment become the persona's own with ids of their own") {
    const Editor at;
    at.go("company.goals");
    REQUIRE(at.list("field_company_goals")->statements().size() == 1);
    at.type(QStringLiteral("Halve the waste"));
    at.page->commit();
    const auto own = at.stored().statements("company.goals");
    REQUIRE(own.size() == 2);
    CHECK(own[0].text == "Export to Japan");
    CHECK(own[0].id != std::get<domain::Statements>(at.segment.company.at("company.goals"))[0].id);
    CHECK(own[1].text == "Halve the waste");
}

TEST_CASE("A persona changes its kind of customer and loses nothing") {
    const Editor at;
    at.go("role.title");
    at.type(QStringLiteral("Purchasing manager"));
    at.page->commit();
    at.go("identity.name");
    auto* groups = at.input<QListView>("groupListView");
    const int before = groups->model()->rowCount();
    const auto buttons = at.page->findChild<QWidget*>(QStringLiteral("kindChoice"))->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(at.stored().kind == domain::CustomerKind::B2c);
    CHECK(at.storedText("role.title") == "Purchasing manager");
    CHECK(groups->model()->rowCount() == before - 2);
    at.workspace->undoStack().undo();
    CHECK(at.stored().kind == domain::CustomerKind::B2b);
    CHECK(groups->model()->rowCount() == before);
}

TEST_CASE("Evidence is found, cited and removed from the row") {
    const Editor at;
    at.go("pains.pains");
    at.type(QStringLiteral("Quotes list different things"));
    at.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* popover = QApplication::activePopupWidget();
    REQUIRE(popover);
    REQUIRE(popover->objectName() == QStringLiteral("evidencePopover"));
    auto* find = popover->findChild<QLineEdit*>(QStringLiteral("findEvidenceLineEdit"));
    QTest::keyClicks(find, QStringLiteral("every supplier"));
    QTest::keyClick(find, Qt::Key_Return);
    auto cited = at.stored().statements("pains.pains");
    REQUIRE(cited.size() == 1);
    REQUIRE(cited[0].evidence.size() == 1);
    CHECK(cited[0].evidence[0].target == domain::CitationTarget::Observation);
    CHECK(cited[0].evidence[0].targetId == at.observation.id);

    auto* citations = popover->findChild<QListView*>(QStringLiteral("citationListView"));
    citations->setCurrentIndex(citations->model()->index(0, 0));
    QTest::keyClick(citations, Qt::Key_Delete);
    CHECK(at.stored().statements("pains.pains")[0].evidence.empty());

    // A source that is not there yet is made in place.
    QTest::mouseClick(popover->findChild<QPushButton*>(QStringLiteral("newSourceButton")), Qt::LeftButton);
    QTest::keyClicks(popover->findChild<QLineEdit*>(QStringLiteral("newSourceLineEdit")),
                     QStringLiteral("Visit in Binh Duong"));
    QTest::mouseClick(popover->findChild<QPushButton*>(QStringLiteral("createSourceButton")), Qt::LeftButton);
    cited = at.stored().statements("pains.pains");
    REQUIRE(cited[0].evidence.size() == 1);
    const auto source = at.workspace->find<domain::Source>(cited[0].evidence[0].targetId);
    REQUIRE(source);
    CHECK(source->title == "Visit in Binh Duong");
    CHECK(source->studyId == at.study.id);

    QTest::keyClick(popover, Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(at.list("field_pains_pains")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A photo is taken upright and small, and what is no picture is refused with one message") {
    const Editor at;
    at.go("identity.photo");
    QImage large(3200, 2000, QImage::Format_RGB32);
    large.fill(Qt::darkGreen);
    const QString file = QString::fromStdString(at.gui.folder.path("face.png"));
    REQUIRE(large.save(file));
    auto& dialogs = const_cast<test::ScriptedDialogs&>(at.gui.dialogs);
    dialogs.file = file;
    QTest::mouseClick(at.input<QPushButton>("choosePhotoButton"), Qt::LeftButton);
    const auto value = std::get<domain::ImageValue>(at.stored().value("identity.photo"));
    const auto image = at.workspace->find<domain::Image>(value.photo);
    REQUIRE(image);
    CHECK(image->mediaType == "image/jpeg");
    const QImage kept = QImage::fromData(QByteArray::fromStdString(image->bytes));
    CHECK(kept.size() == QSize(1600, 1000));
    CHECK(dialogs.messages.isEmpty());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);  // not cropped now

    const std::string broken = at.gui.folder.path("broken.png");
    test::writeFile(broken, "\x89PNG\r\n\x1a\nnothing more");
    dialogs.file = QString::fromStdString(broken);
    QTest::mouseClick(at.input<QPushButton>("choosePhotoButton"), Qt::LeftButton);
    CHECK(dialogs.messages.size() == 1);
    CHECK(std::get<domain::ImageValue>(at.stored().value("identity.photo")).photo == value.photo);

    // 108 megapixels: its size is looked at, it is not read.
    QImage enormous(12000, 9000, QImage::Format_Mono);
    enormous.fill(0);
    dialogs.file = QString::fromStdString(at.gui.folder.path("enormous.png"));
    REQUIRE(enormous.save(dialogs.file));
    QTest::mouseClick(at.input<QPushButton>("choosePhotoButton"), Qt::LeftButton);
    CHECK(dialogs.messages.size() == 2);
    CHECK(std::get<domain::ImageValue>(at.stored().value("identity.photo")).photo == value.photo);

    // See-through pictures stay so; pasted ones are taken as well.
    QImage clear(40, 60, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QApplication::clipboard()->setImage(clear);
    QTest::keyClick(at.input<QWidget>("field_identity_photo"), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    const auto pasted = std::get<domain::ImageValue>(at.stored().value("identity.photo"));
    CHECK(pasted.photo != value.photo);
    CHECK(at.workspace->find<domain::Image>(pasted.photo)->mediaType == "image/png");

    // Photo and field are one step of undo.
    at.workspace->undoStack().undo();
    at.workspace->undoStack().undo();
    CHECK(domain::isEmpty(at.stored().value("identity.photo")));
    CHECK(at.steps() == 2);
}

TEST_CASE("The groups are walked with the keyboard and a field is found by its name") {
    const Editor at;
    at.go("goals.goals");
    auto* groups = at.input<QListView>("groupListView");
    const int row = groups->currentIndex().row();
    at.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(groups->currentIndex().row() == row + 1);
    CHECK(at.page->place().endsWith(QStringLiteral("/pains")));
    at.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(groups->currentIndex().row() == row);

    auto* find = at.input<QLineEdit>("findFieldLineEdit");
    find->setFocus();
    at.type(QStringLiteral("objection"));
    at.key(Qt::Key_Return);
    CHECK(at.page->place().endsWith(QStringLiteral("/buying.objections")));
    CHECK(find->text().isEmpty());
}

TEST_CASE("What is typed in one place while another program part changes the persona is not lost") {
    const Editor at;
    at.go("identity.label");
    at.type(QStringLiteral("half"));
    auto other = *at.workspace->find<domain::Persona>(at.persona.id);
    other.favourite = true;
    at.workspace->save(other, QStringLiteral("favourite"));
    CHECK(at.input<QLineEdit>("field_identity_label")->text() == QStringLiteral("half"));
    CHECK(at.input<QLineEdit>("field_identity_label")->hasFocus());
    at.page->commit();
    CHECK(at.storedText("identity.label") == "half");
    CHECK(at.stored().favourite);
}

TEST_CASE("The ends of a range that stand the wrong way round are swapped on demand") {
    const Editor at;
    at.go("demographics.age");
    at.type(QStringLiteral("50"));
    at.key(Qt::Key_Tab);
    at.type(QStringLiteral("34"));
    at.page->commit();
    CHECK_FALSE(std::get_if<domain::Range>(&at.stored().value("demographics.age")));
    for (auto* button : at.page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Swap them"))
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(std::get_if<domain::Range>(&at.stored().value("demographics.age")));
    CHECK(std::get<domain::Range>(at.stored().value("demographics.age")).from == 34);
    CHECK(std::get<domain::Range>(at.stored().value("demographics.age")).to == 50);
}

TEST_CASE("What offers to mend a field comes after it was left and takes neither Tab nor keys") {
    const Editor at;
    const auto swap = [&]() -> QPushButton* {
        for (auto* button : at.page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Swap them")) return button;
        return nullptr;
    };
    at.go("demographics.age");
    at.type(QStringLiteral("50"));
    at.key(Qt::Key_Tab);
    at.type(QStringLiteral("34"));
    CHECK_FALSE(swap());
    at.key(Qt::Key_Tab);
    REQUIRE(swap());
    CHECK_FALSE(swap()->hasFocus());
    const QWidget* next = QApplication::focusWidget();
    REQUIRE(next);
    CHECK_FALSE(swap()->parentWidget()->isAncestorOf(next));
    // Whoever goes back meets it.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(swap()->hasFocus());
}

TEST_CASE("A read-only workspace can be read and not typed into") {
    const Editor at(true);
    at.go("identity.name");
    auto* name = at.input<QLineEdit>("field_identity_name");
    CHECK(name->isReadOnly());
    CHECK(name->text() == QStringLiteral("Nguyễn Thu Hà"));
    at.go("demographics.gender");
    CHECK_FALSE(at.input<QComboBox>("field_demographics_gender")->isEnabled());
}

TEST_CASE("A place names the field and leads back to it") {
    const Editor at;
    at.go("buying.criteria");
    const QStringList place = at.page->place().split(QLatin1Char('/'));
    REQUIRE(place.size() == 3);
    at.go("identity.name");
    REQUIRE(at.page->open(place.mid(1)));
    CHECK(at.list("field_buying_criteria")->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(at.page->open({QString::fromStdString(domain::Uuid::make().str())}));
}

TEST_CASE("The card beside the form follows what is typed, and a click on it leads to the field") {
    const Editor at;
    at.go("identity.label");
    at.type(QStringLiteral("The careful plant buyer"));
    auto* preview = at.input<QWidget>("cardPreview");
    QTest::qWait(100);
    const QImage before = preview->grab().toImage();
    at.type(QStringLiteral(" of the South"));
    CHECK(at.storedText("identity.label").empty());
    REQUIRE(QTest::qWaitFor([&] { return preview->grab().toImage() != before; }, 2000));
}
