// Line edits and combo boxes: long values end in "…", hovering tells them whole; keys of the program come first.
#include "gui/theme/inputs.h"

#include "catch.h"
#include "gui/components/fields/numbers.h"
#include "gui/theme/theme.h"
#include "gui/words.h"
#include "personafixture.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
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
    CHECK(gui::parseNumber(parts.context, QStringLiteral("120 tỷ")) == 120e9);
    CHECK(gui::parseNumber(parts.context, QStringLiteral("7,5 triệu")) == 7.5e6);
    CHECK(gui::parseNumber(parts.context, QStringLiteral("40k")) == 40e3);
    CHECK_FALSE(gui::parseNumber(parts.context, QStringLiteral("tỷ")));
    CHECK_FALSE(gui::parseNumber(parts.context, QStringLiteral("nhiều")));
}
