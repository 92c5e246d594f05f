// Line edits and combo boxes: long values end in "…", hovering tells them whole; keys of the program come first.
#include "gui/theme/inputs.h"

#include "catch.h"
#include "gui/components/fields/numbers.h"
#include "gui/components/segmentedchoice.h"
#include "gui/datefields.h"
#include "gui/theme/theme.h"
#include "gui/words.h"
#include "personafixture.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace chandung;

namespace {

const QString longText = QStringLiteral("Purchasing manager for packaging machines and spare parts");

/// A text field that takes the keys of the editor Emacs for itself, as every one does under X11.
class EmacsLineEdit : public QLineEdit {
protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

struct Bench {
    gui::Theme theme;
    QWidget window;
    QWidget focus{&window};

    Bench() {
        theme.apply();
        window.resize(600, 200);
        focus.setFocusPolicy(Qt::StrongFocus);
    }

    void show(QWidget& input) {
        input.setGeometry(10, 10, 140, 34);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        focus.setFocus();
        QCoreApplication::processEvents();
    }
};

/// How many letters of the long text are seen before "…": the picture is that of an input with this text; -1: none is.
int lettersSeen(const QImage& seen, const std::function<QImage(const QString&)>& pictureOf) {
    for (int letters = 1; letters < longText.size(); ++letters)
        if (pictureOf(longText.left(letters) + QChar(0x2026)) == seen) return letters;
    return -1;
}

bool staysWithTheField(QWidget& field, Qt::Key key) {
    QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
    override.ignore();
    QApplication::sendEvent(&field, &override);
    return override.isAccepted();
}

}  // namespace

TEST_CASE("a text field leaves Ctrl+E and Ctrl+K to the program, and keeps its other keys") {
    Bench bench;
    EmacsLineEdit line;
    line.setParent(&bench.window);
    bench.show(line);
    CHECK_FALSE(staysWithTheField(line, Qt::Key_E));
    CHECK_FALSE(staysWithTheField(line, Qt::Key_K));
    CHECK(staysWithTheField(line, Qt::Key_C));
}

TEST_CASE("a long value in a line edit is seen from its beginning, ends in an ellipsis, and is told when hovered") {
    Bench bench;
    QLineEdit line(&bench.window);
    line.setText(longText);
    bench.show(line);
    REQUIRE(gui::Inputs::isTooLong(&line));
    const QImage seen = line.grab().toImage();
    const int letters = lettersSeen(seen, [&](const QString& text) {
        line.setText(text);
        return line.grab().toImage();
    });
    CHECK(letters > 8);
    line.setText(longText + QStringLiteral(" <b>"));
    QHelpEvent hover(QEvent::ToolTip, QPoint(20, 10), line.mapToGlobal(QPoint(20, 10)));
    QApplication::sendEvent(&line, &hover);
    CHECK(QToolTip::text() == QStringLiteral("<span>%1 &lt;b&gt;</span>").arg(longText));
    QToolTip::hideText();
    // While one writes, it is a plain line edit.
    line.setText(longText);
    line.setFocus();
    REQUIRE(line.hasFocus());
    CHECK(line.grab().toImage() != seen);
}

TEST_CASE("a combo box that is as wide as it wants to be shows all of its text") {
    Bench bench;
    for (const char* text : {"Bahasa Melayu", "Ikut sistem", "Theo hệ thống", "A4", "Tiếng Việt", "Fit width"}) {
        INFO(text);
        QComboBox box(&bench.window);
        box.addItem(QString::fromUtf8(text));
        bench.show(box);
        box.resize(box.sizeHint());
        CHECK_FALSE(gui::Inputs::isTooLong(&box));
        box.resize(box.width() - 12, box.height());
        CHECK(gui::Inputs::isTooLong(&box));
    }
}

TEST_CASE("a long value in a combo box ends in an ellipsis and is told when hovered") {
    Bench bench;
    QComboBox box(&bench.window);
    box.addItem(longText);
    bench.show(box);
    REQUIRE(gui::Inputs::isTooLong(&box));
    const QImage seen = box.grab().toImage();
    CHECK(box.toolTip() == longText);
    const int letters = lettersSeen(seen, [&](const QString& text) {
        box.setItemText(0, text);
        return box.grab().toImage();
    });
    CHECK(letters > 8);
    box.setItemText(0, QStringLiteral("<i>Hà</i>"));
    CHECK(box.toolTip() == QStringLiteral("&lt;i&gt;Hà&lt;/i&gt;"));
}

TEST_CASE("Enter presses the button that has the focus, outside dialogs, too") {
    Bench bench;
    QPushButton push(QStringLiteral("Next"), &bench.window);
    push.setAutoDefault(false);
    QToolButton tool;
    tool.setParent(&bench.window);
    int pressed = 0;
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(&push), static_cast<QAbstractButton*>(&tool)})
        QObject::connect(button, &QAbstractButton::clicked, [&pressed] { ++pressed; });
    bench.show(push);
    QTest::keyClick(&push, Qt::Key_Return);
    QTest::keyClick(&tool, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed == 2);
    push.setEnabled(false);
    QTest::keyClick(&push, Qt::Key_Return);
    CHECK(pressed == 2);
}

TEST_CASE("dates and amounts are taken as people of the language write them") {
    test::GuiParts parts;
    parts.language.use(domain::Language::Vi);
    CHECK(gui::typedDate(parts.context, QStringLiteral(" 31/12/2026 ")) == "2026-12-31");
    CHECK(gui::typedDate(parts.context, QStringLiteral("1.2.2026")) == "2026-02-01");
    CHECK(gui::typedDate(parts.context, QStringLiteral("12/2026")) == "2026-12");
    CHECK(gui::typedDate(parts.context, QStringLiteral("2026-05-02")) == "2026-05-02");
    CHECK(gui::typedDate(parts.context, QStringLiteral("31/02/2026")) == "31/02/2026");  // there is no such day
    // Forms show them so, too, and what they show is what was kept.
    for (const domain::Language language : domain::allLanguages) {
        parts.language.use(language);
        CHECK(gui::dateFigures(parts.context, "2026-12-01") == QStringLiteral("01/12/2026"));
        CHECK(gui::dateFigures(parts.context, "2026-12") == QStringLiteral("12/2026"));
        CHECK(gui::dateFigures(parts.context, "2026") == QStringLiteral("2026"));
        CHECK(gui::dateFigures(parts.context, "").isEmpty());
        for (const char* date : {"2026-12-01", "2026-12", "2026", ""})
            CHECK(gui::typedDate(parts.context, gui::dateFigures(parts.context, date)) == date);
    }
    CHECK(gui::parseNumber(parts.context, QStringLiteral("120 tỷ")) == 120e9);
    CHECK(gui::parseNumber(parts.context, QStringLiteral("7,5 triệu")) == 7.5e6);
    CHECK(gui::parseNumber(parts.context, QStringLiteral("40k")) == 40e3);
    CHECK_FALSE(gui::parseNumber(parts.context, QStringLiteral("tỷ")));
    CHECK_FALSE(gui::parseNumber(parts.context, QStringLiteral("nhiều")));
}

namespace {

/// A click at a place of the window at a time; what is under the pointer is found for each press anew, as Qt does.
void clickAt(QWidget& window, const QPoint& place, quint64 time, bool second) {
    QWidget* target = window.childAt(place);
    REQUIRE(target);
    const QPointF local = target->mapFrom(&window, place);
    const QPointF global = window.mapToGlobal(place);
    for (const bool press : {true, false}) {
        const QEvent::Type type = !press   ? QEvent::MouseButtonRelease
                                  : second ? QEvent::MouseButtonDblClick
                                           : QEvent::MouseButtonPress;
        QMouseEvent event(type, local, local, global, Qt::LeftButton, press ? Qt::LeftButton : Qt::NoButton, {});
        event.setTimestamp(time + (press ? 0 : 10));
        QCoreApplication::sendEvent(target, &event);
    }
}

}  // namespace

TEST_CASE("the second click of a double click presses nothing that has moved under the pointer") {
    Bench bench;
    QPushButton add(QStringLiteral("Add"), &bench.window);
    QPushButton remove(QStringLiteral("Remove"), &bench.window);
    add.setGeometry(10, 10, 120, 30);
    remove.setGeometry(200, 10, 120, 30);
    int removed = 0;
    int added = 0;
    QObject::connect(&remove, &QPushButton::clicked, [&] { ++removed; });
    QObject::connect(&add, &QPushButton::clicked, [&] {
        ++added;
        add.move(10, 60);
        remove.move(10, 10);
    });
    bench.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bench.window));
    const QPoint place(40, 25);
    clickAt(bench.window, place, 10'000, false);
    clickAt(bench.window, place, 10'150, true);
    CHECK(added == 1);
    CHECK(removed == 0);
    // After the time of a double click it is a click of its own.
    clickAt(bench.window, place, 12'000, false);
    CHECK(removed == 1);
    // Two clicks on what stays are two clicks.
    clickAt(bench.window, place, 14'000, false);
    clickAt(bench.window, place, 14'150, true);
    CHECK(removed == 3);
}

TEST_CASE("a double click in a list whose rows move does nothing to the row that came") {
    Bench bench;
    QListWidget list(&bench.window);
    list.addItem(QStringLiteral("Add"));
    int doubles = 0;
    QObject::connect(&list, &QListWidget::itemPressed, [&] {
        if (list.count() == 1) list.insertItem(0, QStringLiteral("New"));
    });
    QObject::connect(&list, &QListWidget::itemDoubleClicked, [&] { ++doubles; });
    list.setGeometry(10, 10, 200, 150);
    bench.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bench.window));
    const QPoint place = list.viewport()->mapTo(&bench.window, list.visualItemRect(list.item(0)).center());
    clickAt(bench.window, place, 20'000, false);
    REQUIRE(list.count() == 2);
    clickAt(bench.window, place, 20'150, true);
    CHECK(doubles == 0);
    clickAt(bench.window, place, 22'000, false);
    clickAt(bench.window, place, 22'150, true);
    CHECK(doubles == 1);
}

TEST_CASE("Tab lands on the choice that is chosen, not on the first") {
    Bench bench;
    QLineEdit before(&bench.window);
    gui::SegmentedChoice choice(&bench.window);
    for (const char* name : {"Text", "Details", "Files"}) choice.addChoice(QString::fromLatin1(name));
    choice.setCurrent(1);
    QWidget::setTabOrder(&before, choice.findChildren<QToolButton*>().front());
    bench.show(before);
    choice.setGeometry(10, 60, 300, 34);
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    const auto* focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == QStringLiteral("Details"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(choice.current() == 2);
    // Out of it in one step, and back to what is chosen now.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == QStringLiteral("Files"));
}
