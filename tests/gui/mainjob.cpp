// The main job in the real window: a new workspace, a study with a goal, a persona, its card as PDF; then the files are
// read.
#include "gui/mainwindow.h"

#include "catch.h"
#include "chandung/app/opening.h"
#include "gui/components/statementlist.h"
#include "personafixture.h"
#include "visible.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <poppler-qt6.h>

using namespace chandung;

namespace {

/// The window as a marketer finds it, with files of its own.
struct Desk {
    test::GuiParts gui;
    QString file = QString::fromStdString(gui.folder.path("Đại Phát 2026.chandung"));
    gui::MainWindow window{gui.context};

    Desk() {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    void act(const char* action) {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(action));
        INFO(action);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
        QCoreApplication::processEvents();
    }

    template <class T>
    T* find(const char* name) {
        return test::shownIn<T>(window, name);
    }

    void makeWorkspace() {
        gui.dialogs.file = file;
        act("newWorkspaceAction");
        REQUIRE(window.workspace());
    }

    static void type(const QString& text) { test::typeText(text); }

    void type(const char* field, const QString& text) {
        auto* input = find<QLineEdit>(field);
        input->setFocus();
        input->selectAll();
        type(text);
    }

    /// Types lines into a list by keyboard: its add row has the focus first.
    void typeLines(const char* list, const QStringList& lines) {
        auto* found = find<gui::StatementList>(list);
        found->setFocus();
        for (const QString& line : lines) {
            type(line);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        found->commit();
    }

    void goToPersonaField(const QString& key) {
        const QString place = window.place().section(QLatin1Char('/'), 0, 1);
        window.go(place + QLatin1Char('/') + key);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<storage::WorkspaceStore> reader() const {
        return storage::WorkspaceStore::open(file.toStdString(), storage::Access::ReadOnly);
    }
};

QString textOfPdf(const QString& file) {
    const auto document = Poppler::Document::load(file);
    REQUIRE(document);
    QString text;
    for (int page = 0; page < document->numPages(); ++page)
        text += document->page(page)->text(QRectF()) + QLatin1Char('\n');
    return text.simplified();
}

}  // namespace

TEST_CASE("From an empty workspace to a printed card, without pressing Save once") {
    Desk desk;
    desk.makeWorkspace();

    desk.act("newStudyAction");
    REQUIRE(desk.window.place().startsWith(QStringLiteral("studies/")));
    desk.type("nameLineEdit", QStringLiteral("Nhà máy thực phẩm miền Nam"));
    QTest::keyClick(desk.find<QCheckBox>("conversionCheckBox"), Qt::Key_Space);
    desk.type("productLineEdit", QStringLiteral("Flow-pack machines"));
    desk.typeLines("questionsList",
                   {QStringLiteral("Who starts the search?"), QStringLiteral("Why do good quotes end unanswered?")});

    desk.act("newPersonaAction");
    REQUIRE(desk.window.place().startsWith(QStringLiteral("personas/")));
    desk.goToPersonaField(QStringLiteral("identity.name"));
    desk.type("field_identity_name", QStringLiteral("Trần Thị Thu Hằng"));
    desk.type("field_identity_label", QStringLiteral("The careful buyer"));
    desk.goToPersonaField(QStringLiteral("identity.quote"));
    Desk::type(QStringLiteral("I lose half of Monday chasing numbers."));
    desk.goToPersonaField(QStringLiteral("goals.goals"));
    Desk::type(QStringLiteral("Nhận máy đúng ngày"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Desk::type(QStringLiteral("Under 1% downtime"));
    desk.goToPersonaField(QStringLiteral("buying.trigger"));
    Desk::type(QStringLiteral("Second breakdown in a month"));

    desk.gui.dialogs.file = QString::fromStdString(desk.gui.folder.path("card.pdf"));
    bool shown = false;
    QTimer::singleShot(0, &desk.window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        shown = true;
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("exportButton"));
        REQUIRE(button);
        CHECK(button->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        CHECK(QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, 30'000));
        if (dialog->isVisible()) dialog->reject();
    });
    desk.act("exportCardAction");
    REQUIRE(shown);

    const auto store = desk.reader();
    const auto studies = store->studies().all();
    REQUIRE(studies.size() == 1);
    CHECK(studies[0].name == "Nhà máy thực phẩm miền Nam");
    CHECK(studies[0].product == "Flow-pack machines");
    CHECK(studies[0].questions.size() == 2);
    CHECK(std::count(studies[0].purposes.begin(), studies[0].purposes.end(), domain::Purpose::Conversion) == 1);
    const auto personas = store->personas().all();
    REQUIRE(personas.size() == 1);
    CHECK(personas[0].name() == "Trần Thị Thu Hằng");
    CHECK(personas[0].studyId == studies[0].id);
    CHECK(personas[0].text("identity.quote") == "I lose half of Monday chasing numbers.");
    REQUIRE(personas[0].statements("goals.goals").size() == 2);
    CHECK(personas[0].statements("goals.goals")[0].text == "Nhận máy đúng ngày");
    CHECK(personas[0].statements("buying.trigger").size() == 1);
    const auto hits = store->search("dung ngay", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == personas[0].id);

    const QString text = textOfPdf(desk.gui.dialogs.file);
    for (const char* words : {"Trần Thị Thu Hằng", "The careful buyer", "Nhận máy đúng ngày", "Under 1% downtime",
                              "Second breakdown in a month"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK(desk.gui.dialogs.messages.isEmpty());
}

TEST_CASE("Undo to the start leaves the workspace as new, and redo brings everything back") {
    Desk desk;
    desk.makeWorkspace();
    desk.act("newStudyAction");
    desk.type("productLineEdit", QStringLiteral("Machines"));
    desk.act("newPersonaAction");
    desk.goToPersonaField(QStringLiteral("identity.label"));
    Desk::type(QStringLiteral("Careful"));
    auto* undo = desk.window.findChild<QAction*>(QStringLiteral("undoAction"));
    auto* redo = desk.window.findChild<QAction*>(QStringLiteral("redoAction"));
    undo->trigger();
    for (int i = 0; i < 30 && undo->isEnabled(); ++i) undo->trigger();
    CHECK(desk.reader()->studies().count() == 0);
    CHECK(desk.reader()->personas().count() == 0);
    for (int i = 0; i < 30 && redo->isEnabled(); ++i) redo->trigger();
    REQUIRE(desk.reader()->personas().count() == 1);
    CHECK(desk.reader()->personas().all()[0].text("identity.label") == "Careful");
}

TEST_CASE("A file that cannot be opened gives one plain message, and the window stays as it was") {
    Desk desk;
    desk.makeWorkspace();
    const std::string wrong = desk.gui.folder.path("notes.chandung");
    test::writeFile(wrong, "this is no database");
    CHECK_FALSE(desk.window.openFile(QString::fromStdString(wrong)));
    CHECK_FALSE(desk.window.openFile(QString::fromStdString(desk.gui.folder.path("missing.chandung"))));
    REQUIRE(desk.gui.dialogs.messages.size() == 2);
    CHECK(desk.gui.dialogs.messages[0].contains(QStringLiteral("notes.chandung")));
    CHECK_FALSE(desk.gui.dialogs.messages[0].contains(QLatin1Char('<')));
    CHECK(desk.window.workspace()->fileName() == desk.file);
    CHECK(test::readFile(wrong) == "this is no database");
}

TEST_CASE("The window comes back to where it was left") {
    test::GuiParts parts;
    const QString file = QString::fromStdString(parts.folder.path("place.chandung"));
    QString place;
    {
        gui::MainWindow window(parts.context);
        window.show();
        parts.dialogs.file = file;
        window.findChild<QAction*>(QStringLiteral("newWorkspaceAction"))->trigger();
        window.findChild<QAction*>(QStringLiteral("newPersonaAction"))->trigger();
        place = window.place();
        window.close();
    }
    gui::MainWindow again(parts.context);
    app::Opening opening(parts.context.settings.lastFile());
    REQUIRE(again.open(opening));
    CHECK(again.workspace()->fileName() == file);
    CHECK(again.place().section(QLatin1Char('/'), 0, 1) == place.section(QLatin1Char('/'), 0, 1));
}

TEST_CASE("A field of one's own is made in the window, kept in the file, filled in, printed and undone") {
    Desk desk;
    desk.makeWorkspace();
    desk.act("newPersonaAction");
    QTimer::singleShot(0, &desk.window, [&] {
        auto* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("labelLineEdit")),
                         QStringLiteral("Favourite trade fair"));
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("addFieldButton")), Qt::Key_Space);
    });
    desk.find<QPushButton>("ownFieldButton")->click();
    REQUIRE(desk.reader()->ownCatalogue().fields.size() == 1);
    CHECK(desk.reader()->ownCatalogue().fields[0].key == "own.favourite_trade_fair");
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    desk.goToPersonaField(QStringLiteral("own.favourite_trade_fair"));
    Desk::type(QStringLiteral("ProPak in March"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.find<gui::StatementList>("field_own_favourite_trade_fair")->commit();
    REQUIRE(desk.reader()->personas().all()[0].statements("own.favourite_trade_fair").size() == 1);
    CHECK(desk.reader()->search("propak", 5).size() == 1);
    auto* undo = desk.window.findChild<QAction*>(QStringLiteral("undoAction"));
    for (int i = 0; i < 10 && undo->isEnabled(); ++i) undo->trigger();
    CHECK(desk.reader()->ownCatalogue().fields.empty());
}

TEST_CASE("A workspace that another window edits can be read, and the window says so") {
    Desk desk;
    desk.makeWorkspace();
    test::GuiParts other;
    gui::MainWindow second(other.context);
    second.show();
    REQUIRE(second.openFile(desk.file));
    CHECK(second.workspace()->readOnly());
    CHECK_FALSE(desk.window.workspace()->readOnly());
    bool told = false;
    for (const auto* label : second.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(desk.window.workspace()->title()) &&
                        label->text().contains(QStringLiteral("open in another window")));
    CHECK(told);
}

TEST_CASE("Questions are typed one after the other: Enter keeps one and begins the next") {
    Desk desk;
    desk.makeWorkspace();
    desk.act("newStudyAction");
    QTest::qWait(30);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("nameLineEdit"));
    Desk::type(QStringLiteral("Food makers"));
    desk.find<gui::StatementList>("questionsList")->setFocus();
    for (const char* question : {"Who starts?", "Who signs?", "What stops them?"}) {
        Desk::type(QString::fromLatin1(question));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(30);  // what the change brings about
    }
    desk.find<gui::StatementList>("questionsList")->commit();
    const auto study = desk.reader()->studies().all().at(0);
    CHECK(study.name == "Food makers");
    CHECK(study.questions == std::vector<std::string>{"Who starts?", "Who signs?", "What stops them?"});
}
