// The main job with the mouse unplugged, in each language: every step is a key press to what has the focus. A field is
// reached as a person reaches it, by Tab until it is there.
#include "catch.h"
#include "chandung/app/text.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <poppler-qt6.h>

using namespace chandung;

namespace {

struct Keyboard {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    explicit Keyboard(domain::Language language) {
        gui.language.use(language);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    static QWidget* focus() {
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        return now;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, with);
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Plain letters as keys, all others as an input method commits them.
    void type(const QString& text) {
        for (const QChar letter : text) {
            if (letter.unicode() < 128) {
                QTest::keyClick(focus(), letter.toLatin1());
                continue;
            }
            QInputMethodEvent event;
            event.setCommitString(letter);
            QApplication::sendEvent(focus(), &event);
        }
    }

    /// Whether the focus is in the widget of that name.
    static bool isAt(const QString& name) {
        for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            if (widget->objectName() == name) return true;
        return false;
    }

    void tabTo(const char* name) {
        INFO(name);
        for (int i = 0; i < 80 && !isAt(QString::fromLatin1(name)); ++i) press(Qt::Key_Tab);
        REQUIRE(isAt(QString::fromLatin1(name)));
    }

    /// Ctrl+Down through the groups of the form until the field can be reached.
    void groupWith(const char* field) {
        INFO(field);
        for (int i = 0; i < 15; ++i) {
            for (const QWidget* widget : window.findChildren<QWidget*>(QString::fromLatin1(field)))
                if (widget->isVisible()) return;
            press(Qt::Key_Down, Qt::ControlModifier);
        }
        FAIL("no group of the form has it");
    }
};

QString textOf(const QString& file) {
    const auto document = Poppler::Document::load(file);
    REQUIRE(document);
    QString text;
    for (int page = 0; page < document->numPages(); ++page) text += document->page(page)->text(QRectF());
    return text.simplified();
}

}  // namespace

TEST_CASE("the main job by keyboard alone, in each language") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    INFO(domain::languageCode(language));
    Keyboard keys(language);

    // The first start: the sample has the focus, a new study is one Tab away.
    keys.gui.dialogs.file = QString::fromStdString(keys.gui.folder.path("Đại Phát.chandung"));
    keys.tabTo("startStudyButton");
    keys.press(Qt::Key_Return);
    REQUIRE(keys.window.workspace());
    REQUIRE(keys.window.place().startsWith(QStringLiteral("studies/")));
    keys.tabTo("nameLineEdit");
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(QStringLiteral("Nhà máy miền Nam"));
    keys.tabTo("conversionCheckBox");
    keys.press(Qt::Key_Space);
    keys.tabTo("productLineEdit");
    keys.type(QStringLiteral("Flow-pack"));
    keys.tabTo("questionsList");
    keys.type(QStringLiteral("Who starts the search?"));
    keys.press(Qt::Key_Return);

    keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(keys.window.place().startsWith(QStringLiteral("personas/")));
    keys.groupWith("field_identity_name");
    keys.tabTo("field_identity_name");
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(QStringLiteral("Trần Thị Thu Hằng"));
    keys.tabTo("field_identity_quote");
    keys.type(QStringLiteral("I lose half of Monday."));
    keys.groupWith("field_goals_goals");
    keys.tabTo("field_goals_goals");
    keys.type(QStringLiteral("Nhận máy đúng ngày"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Under 1% downtime"));

    keys.gui.dialogs.file = QString::fromStdString(keys.gui.folder.path("card.pdf"));
    bool shown = false;
    QTimer::singleShot(0, &keys.window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        shown = true;
        QTest::keyClick(dialog, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isVisible(); }));
    });
    keys.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(shown);

    const auto studies = keys.window.workspace()->all<domain::Study>();
    REQUIRE(studies.size() == 1);
    CHECK(studies[0].name == "Nhà máy miền Nam");
    CHECK(studies[0].product == "Flow-pack");
    CHECK(studies[0].questions == std::vector<std::string>{"Who starts the search?"});
    CHECK(studies[0].purposes == std::vector{domain::Purpose::Conversion});
    const auto personas = keys.window.workspace()->all<domain::Persona>();
    REQUIRE(personas.size() == 1);
    CHECK(personas[0].name() == "Trần Thị Thu Hằng");
    CHECK(personas[0].statements("goals.goals").size() == 2);
    const QString printed = textOf(keys.gui.dialogs.file);
    for (const char* words :
         {"Trần Thị Thu Hằng", "I lose half of Monday.", "Nhận máy đúng ngày", "Under 1% downtime"}) {
        INFO(words);
        CHECK(printed.contains(QString::fromUtf8(words)));
    }
    CHECK(keys.gui.dialogs.messages.isEmpty());
}
