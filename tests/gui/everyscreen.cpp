// What must hold on every screen in every language: no text is cut off, no control is without a name, no letter of a
// menu stands for two entries. Everything is looked at in the real window with the sample, at the default size and the
// smallest.
#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "gui/mainwindow.h"
#include "personafixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace chandung;

namespace {

QString uuid(const domain::Uuid& id) {
    return app::toQt(id.str());
}

struct Screens {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    Screens(domain::Language language, QSize size) {
        gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        gui.language.use(language);
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        {
            const auto made = app::Workspace::create(file, gui.knowledge);
            made->import(app::sampleBundle(gui.knowledge, language));
        }
        window.resize(size);
        window.show();
        REQUIRE(window.openFile(file));
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QStringList places() {
        app::Workspace& workspace = *window.workspace();
        QStringList all{QStringLiteral("home"),    QStringLiteral("studies"),    QStringLiteral("personas"),
                        QStringLiteral("compare"), QStringLiteral("committees"), QStringLiteral("journeys"),
                        QStringLiteral("sources"), QStringLiteral("trash"),      QStringLiteral("data"),
                        QStringLiteral("settings")};
        const auto study = workspace.all<domain::Study>().at(0).id;
        for (int step = 1; step <= 5; ++step) all += QStringLiteral("studies/%1/%2").arg(uuid(study)).arg(step);
        const auto persona = workspace.all<domain::Persona>().at(0).id;
        all += QStringLiteral("personas/%1").arg(uuid(persona));
        for (const domain::FieldGroup& group : workspace.catalogue().groups()) {
            const auto fields = workspace.catalogue().fieldsOf(group.key, workspace.all<domain::Persona>().at(0).kind);
            if (!fields.empty()) all += QStringLiteral("personas/%1/%2").arg(uuid(persona), app::toQt(fields[0]->key));
        }
        all += QStringLiteral("committees/") + uuid(workspace.all<domain::Committee>().at(0).id);
        all += QStringLiteral("committees/%1/%2")
                   .arg(uuid(workspace.all<domain::Committee>().at(0).id),
                        uuid(workspace.all<domain::Committee>().at(0).members.at(0).id));
        all += QStringLiteral("journeys/") + uuid(workspace.all<domain::Journey>().at(0).id);
        all += QStringLiteral("journeys/%1/messages").arg(uuid(workspace.all<domain::Journey>().at(0).id));
        all += QStringLiteral("plans/") + uuid(persona);
        return all;
    }

    void go(const QString& place) {
        window.go(place);
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QString nameOf(const QWidget* widget) {
    QString path = widget->objectName();
    if (path.isEmpty()) path = QString::fromLatin1(widget->metaObject()->className());
    const QWidget* parent = widget->parentWidget();
    for (int i = 0; parent && i < 2; ++i, parent = parent->parentWidget())
        path.prepend((parent->objectName().isEmpty() ? QString::fromLatin1(parent->metaObject()->className())
                                                     : parent->objectName()) +
                     QLatin1Char('/'));
    return path;
}

/// How many pixels of a text are missing; 0: none.
int missingWidth(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        // What elides itself says all of it when hovered.
        if (label->text().isEmpty() || label->inherits("chandung::gui::ElidedLabel")) return 0;
        if (label->wordWrap()) return qMax(0, label->heightForWidth(label->width()) - label->height());
        int widest = 0;
        for (const QString& line : label->text().split(QLatin1Char('\n')))
            widest = qMax(widest, label->fontMetrics().horizontalAdvance(line));
        return qMax(0, widest - label->contentsRect().width());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (button->text().isEmpty()) return 0;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return 0;
        const int text = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(QLatin1Char('&')));
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        return qMax(0, text + icon - button->width());
    }
    // A name of the marketer's may be wider than the box when hovering says all of it.
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box && box->toolTip() != box->currentText())
        return qMax(0, box->fontMetrics().horizontalAdvance(box->currentText()) + 24 - box->width());
    return 0;
}

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QTabBar*>(widget);
}

/// A part of another control, which carries the name.
bool isInner(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent) || qobject_cast<const QTabBar*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || widget->inherits("QScrollBar") ||
           widget->inherits("QHeaderView") || widget->inherits("QMenuBar") || widget->inherits("QTableCornerButton");
}

bool hasName(QWidget* widget) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (!face) return false;
    if (!widget->accessibleName().isEmpty()) return true;
    // A combo box tells its value as its name: only a label names it.
    const auto labels = face->relations(QAccessible::Label);
    for (const auto& [label, relation] : labels)
        if (label && !label->text(QAccessible::Name).isEmpty()) return true;
    return !qobject_cast<QComboBox*>(widget) && !face->text(QAccessible::Name).isEmpty();
}

template <class Check>
QStringList problems(Screens& screens, Check check) {
    QStringList found;
    for (const QString& place : screens.places()) {
        screens.go(place);
        for (QWidget* widget : screens.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &screens.window) continue;
            const QString problem = check(widget);
            const QString line =
                place.section(QLatin1Char('/'), 0, 0) + QStringLiteral(": ") + nameOf(widget) + problem;
            if (!problem.isEmpty() && !found.contains(line)) found.append(line);
        }
    }
    return found;
}

std::string lines(const QStringList& texts) {
    return app::fromQt(texts.join(QLatin1Char('\n')));
}

}  // namespace

TEST_CASE("no text is cut off on any screen in any language") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    const QSize size = GENERATE(QSize(1280, 840), QSize(1024, 700));
    Screens screens(language, size);
    const QStringList cut = problems(screens, [](const QWidget* widget) {
        const int missing = missingWidth(widget);
        if (missing <= 1) return QString();
        const QVariant text = widget->property(qobject_cast<const QComboBox*>(widget) ? "currentText" : "text");
        return QStringLiteral(" misses %1 px of “%2”").arg(missing).arg(text.toString());
    });
    INFO(lines(cut));
    CHECK(cut.isEmpty());
}

TEST_CASE("every control has a name for those who do not see it") {
    Screens screens(domain::Language::En, {1280, 840});
    const QStringList unnamed = problems(screens, [](QWidget* widget) {
        if (!isControl(widget) || isInner(widget) || widget->focusPolicy() == Qt::NoFocus) return QString();
        return hasName(widget) ? QString()
                               : QStringLiteral(" (%1)").arg(QString::fromLatin1(widget->metaObject()->className()));
    });
    INFO(lines(unnamed));
    CHECK(unnamed.isEmpty());
}

TEST_CASE("no letter of a menu stands for two entries") {
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    Screens screens(language, {1280, 840});
    QStringList clashes;
    int letters = 0;
    const std::function<void(const QList<QAction*>&)> look = [&](const QList<QAction*>& actions) {
        QSet<QString> taken;
        for (QAction* action : actions) {
            if (action->isSeparator()) continue;
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty()) ++letters;
            if (!key.isEmpty() && taken.contains(key)) clashes.append(action->text());
            taken.insert(key);
            if (!action->menu()) continue;
            QMetaObject::invokeMethod(action->menu(), "aboutToShow");
            look(action->menu()->actions());
        }
    };
    look(screens.window.menuBar()->actions());
    INFO(lines(clashes));
    CHECK(clashes.isEmpty());
    CHECK(letters > 30);
}

// Hidden: pictures of every screen for looking at (scripts/screens.sh). CHANDUNG_SCREENS names the folder.
TEST_CASE("picture every screen", "[.screens]") {
    const char* target = std::getenv("CHANDUNG_SCREENS");
    REQUIRE(target);
    const auto language = GENERATE(domain::Language::En, domain::Language::Vi, domain::Language::Ms);
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 840), QSize(1024, 700));
    Screens screens(language, size);
    screens.gui.theme.setMode(dark ? gui::Theme::Mode::Dark : gui::Theme::Mode::Light);
    for (const QString& place : screens.places()) {
        screens.go(place);
        QStringList parts = place.split(QLatin1Char('/'));
        if (parts.size() > 1) parts.removeAt(1);
        const QString file =
            QStringLiteral("%1/%2-%3-%4-%5.png")
                .arg(QString::fromLocal8Bit(target), parts.join(QLatin1Char('_')),
                     app::toQt(domain::languageCode(language)), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(size.width());
        CHECK(screens.window.grab().save(file));
    }
}
