#include "gui/components/statementlist.h"

#include "catch.h"
#include "gui/components/statementmodel.h"
#include "personafixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace chandung;
using gui::StatementList;

namespace {

/// A list in a window, with a line edit below it.
struct Window {
    test::GuiParts gui;
    QWidget window;
    StatementList* list;
    QLineEdit* below;

    Window() {
        auto* layout = new QVBoxLayout(&window);
        list = new StatementList(gui.context, &window);
        below = new QLineEdit(&window);
        layout->addWidget(list);
        layout->addWidget(below);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QListView* view() const { return list->findChild<QListView*>(); }
    QTextEdit* editor() const { return list->findChild<QTextEdit*>(); }
    QWidget* focus() const { return QApplication::focusWidget(); }
    void type(const QString& text) const { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(focus(), key, modifiers); }
    QStringList texts() const {
        QStringList texts;
        for (const auto& text : list->texts()) texts << QString::fromStdString(text);
        return texts;
    }
};

QStringList words(std::initializer_list<const char*> list) {
    QStringList words;
    for (const char* text : list) words << QString::fromUtf8(text);
    return words;
}

}  // namespace

TEST_CASE("Enter makes a new line, and an empty one is not kept") {
    const Window at;
    at.list->editRow(-1);
    at.type(QStringLiteral("first"));
    at.key(Qt::Key_Return);
    at.type(QStringLiteral("second"));
    at.key(Qt::Key_Return);
    CHECK(at.texts() == words({"first", "second"}));
    at.key(Qt::Key_Return);
    CHECK(at.texts() == words({"first", "second"}));
    CHECK(at.focus() == at.view());
}

TEST_CASE("Enter in the middle opens a line behind it") {
    const Window at;
    at.list->setTexts({"one", "three"});
    at.list->editRow(0);
    at.key(Qt::Key_Return);
    at.type(QStringLiteral("two"));
    at.list->commit();
    CHECK(at.texts() == words({"one", "two", "three"}));
}

TEST_CASE("Backspace removes an empty line and goes to the end of the one before") {
    const Window at;
    at.list->setTexts({"one", "x", "three"});
    at.list->editRow(1);
    at.key(Qt::Key_Backspace);
    CHECK(at.texts() == words({"one", "three"}));
    at.key(Qt::Key_Backspace);
    at.type(QStringLiteral("!"));
    CHECK(at.texts() == words({"one!", "three"}));
}

TEST_CASE("Alt with the arrows moves the line that is being edited") {
    const Window at;
    at.list->setTexts({"one", "two", "three"});
    QSignalSpy edited(at.list, &StatementList::edited);
    at.list->editRow(2);
    at.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(at.texts() == words({"one", "three", "two"}));
    CHECK(edited.count() >= 1);
    at.type(QStringLiteral("!"));
    CHECK(at.texts() == words({"one", "three!", "two"}));
    at.key(Qt::Key_Up, Qt::AltModifier);
    at.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(at.texts() == words({"three!", "one", "two"}));
    at.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(at.texts() == words({"one", "three!", "two"}));
}

TEST_CASE("Ctrl+Delete removes the line whatever it says, and the focus stays in the list") {
    const Window at;
    at.list->setTexts({"one", "two", "three"});
    at.list->editRow(1);
    at.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(at.texts() == words({"one", "three"}));
    CHECK(at.focus() == at.view());
    at.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(at.texts() == words({"one"}));
}

TEST_CASE("Ctrl+Shift+E asks for the evidence of the line") {
    const Window at;
    at.list->setTexts({"one", "two"});
    QSignalSpy asked(at.list, &StatementList::evidenceRequested);
    at.list->editRow(1);
    at.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().at(0).toInt() == 1);
    const QRect mark = asked.first().at(1).toRect();
    CHECK(at.list->rect().contains(mark));

    // The mark can be clicked as well.
    QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {},
                      at.view()->viewport()->mapFrom(at.list, mark.center()));
    CHECK(asked.count() == 2);
}

TEST_CASE("Ctrl+Return leaves the list downwards with what was typed") {
    const Window at;
    QSignalSpy leave(at.list, &StatementList::leave);
    at.list->editRow(-1);
    at.type(QStringLiteral("kept"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(leave.count() == 1);
    CHECK(at.texts() == words({"kept"}));
}

TEST_CASE("The list is one tab stop") {
    const Window at;
    at.below->setFocus();
    at.key(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(at.editor());
    CHECK(at.focus() == at.editor());
    at.type(QStringLiteral("typed at once"));
    at.key(Qt::Key_Tab);
    CHECK(at.focus() == at.below);
    CHECK(at.texts() == words({"typed at once"}));
}

TEST_CASE("Several pasted lines become several rows") {
    const Window at;
    at.list->setTexts({"before", "after"});
    QApplication::clipboard()->setText(QStringLiteral("một\r\n\r\n  hai  \nba"));
    at.list->editRow(0);
    at.key(Qt::Key_End);
    at.key(Qt::Key_V, Qt::ControlModifier);
    at.list->commit();
    CHECK(at.texts() == words({"beforemột", "hai", "ba", "after"}));
}

TEST_CASE("Escape leaves the line and keeps its text") {
    const Window at;
    at.list->editRow(-1);
    at.type(QStringLiteral("stays"));
    at.key(Qt::Key_Escape);
    CHECK(at.focus() == at.view());
    CHECK(at.texts() == words({"stays"}));
}

TEST_CASE("The list is as high as its rows and has no scroll bar of its own") {
    const Window at;
    const int before = at.list->sizeHint().height();
    std::vector<std::string> many(30, "a line");
    at.list->setTexts(many);
    QCoreApplication::processEvents();
    CHECK(at.view()->height() >= before + 29 * 34);
    CHECK(at.view()->visualRect(at.view()->model()->index(30, 0)).bottom() <= at.view()->height());
    at.list->setTexts(
        {"a text that is so long that it cannot stand in one line of a list that is this narrow, and so it takes "
         "several of them"});
    QCoreApplication::processEvents();
    CHECK(at.view()->visualRect(at.view()->model()->index(0, 0)).height() > 50);
}

TEST_CASE("A screen reader hears what a statement rests on") {
    const Window at;
    domain::Statement backed{domain::Uuid::make(), "backed", {}, {}, {}};
    backed.evidence.push_back(
        {domain::CitationTarget::Source, domain::Uuid::make(), {}, domain::EvidenceKind::Said, {}, {}});
    backed.evidence.push_back(backed.evidence.front());
    at.list->setStatements({backed, {domain::Uuid::make(), "guessed", {}, {}, {}}});
    const auto spoken = [&](int row) {
        return at.view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(0).contains(QStringLiteral("Rests on 2 source")));
    CHECK(spoken(1).contains(QStringLiteral("Assumption")));
}

TEST_CASE("The second part is reached with Tab") {
    const Window at;
    domain::SecondPart answer;
    answer.name = "answer";
    answer.label = domain::LocalText::same("Our answer");
    at.list->setSecondPart(answer);
    at.list->editRow(-1);
    at.type(QStringLiteral("too dear"));
    at.key(Qt::Key_Tab);
    at.type(QStringLiteral("cost over five years"));
    at.key(Qt::Key_Return);
    REQUIRE(at.list->statements().size() == 1);
    CHECK(at.list->statements().front().text == "too dear");
    CHECK(at.list->statements().front().detail == "cost over five years");
}

TEST_CASE("A strength is kept as a number, and may be unknown") {
    const Window at;
    domain::SecondPart strength;
    strength.kind = domain::SecondPart::Kind::Strength;
    strength.label = domain::LocalText::same("Strength");
    at.list->setSecondPart(strength);
    at.list->editRow(-1);
    at.type(QStringLiteral("Zalo"));
    at.key(Qt::Key_Tab);
    at.key(Qt::Key_4);
    at.list->commit();
    REQUIRE(at.list->statements().size() == 1);
    CHECK(at.list->statements().front().strength == 4);
}

TEST_CASE("A read-only list has no row to add and cannot be typed into") {
    const Window at;
    at.list->setTexts({"one"});
    at.list->setReadOnly(true);
    CHECK(at.view()->model()->rowCount() == 1);
    at.view()->setFocus();
    at.view()->setCurrentIndex(at.view()->model()->index(0, 0));
    at.type(QStringLiteral("x"));
    at.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(at.texts() == words({"one"}));
}

TEST_CASE("A row is dragged by its grip") {
    const Window at;
    at.list->setTexts({"one", "two", "three"});
    QCoreApplication::processEvents();
    QWidget* viewport = at.view()->viewport();
    const auto rowAt = [&](int row) { return at.view()->visualRect(at.view()->model()->index(row, 0)); };
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(12, rowAt(0).center().y()));
    QMouseEvent move(QEvent::MouseMove, QPointF(12, rowAt(2).center().y() + 4),
                     viewport->mapToGlobal(QPointF(12, rowAt(2).center().y() + 4)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(12, rowAt(2).center().y() + 4));
    CHECK(at.texts() == words({"two", "three", "one"}));
}

namespace {
int modelComplaints = 0;
}

TEST_CASE("The model keeps the rules of item models") {
    gui::StatementModel model;
    const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString&) {
        if (type != QtDebugMsg && type != QtInfoMsg) ++modelComplaints;
    });
    {
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
        model.setText(0, QStringLiteral("one"));
        model.setText(1, QStringLiteral("two"));
        model.insert(1, QStringLiteral("between"));
        CHECK(model.move(0, 2));
        CHECK_FALSE(model.move(2, 3));
        model.remove(1);
        model.setAdding(false);
        model.setStatements({});
        model.setAdding(true);
        model.setStatements({{domain::Uuid::make(), "x", {}, {}, {}}, {domain::Uuid::make(), "y", {}, {}, {}}});
    }
    qInstallMessageHandler(before);
    CHECK(modelComplaints == 0);
    CHECK(model.rowCount() == 3);
}
