#include "screens.h"

#include "catch.h"
#include "gui/components/cardpreview.h"
#include "gui/pages/pagehost.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace chandung::test {

namespace {

QString uuid(const domain::Uuid& id) {
    return app::toQt(id.str());
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
    const bool combo = qobject_cast<QComboBox*>(widget);
    if (!combo && !widget->accessibleName().isEmpty()) return true;
    // A combo box tells its value as its name: only a label names it.
    const auto labels = face->relations(QAccessible::Label);
    for (const auto& [label, relation] : labels)
        if (label && !label->text(QAccessible::Name).isEmpty()) return true;
    return !combo && !face->text(QAccessible::Name).isEmpty();
}

}  // namespace

Screens::Screens(domain::Language language, QSize size) {
    gui.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
    gui.settings.setLanguage(language);
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

QStringList Screens::places() {
    app::Workspace& workspace = *window.workspace();
    QStringList all{QStringLiteral("home"),    QStringLiteral("studies"),    QStringLiteral("personas"),
                    QStringLiteral("compare"), QStringLiteral("committees"), QStringLiteral("journeys"),
                    QStringLiteral("sources"), QStringLiteral("trash"),      QStringLiteral("settings")};
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
    QStringList compared;
    for (std::size_t i = 0; i < 3; ++i) compared += uuid(workspace.all<domain::Persona>().at(i).id);
    all += QStringLiteral("compare/") + compared.join(QLatin1Char(','));
    return all;
}

void waitForCards(const QWidget& window) {
    for (const gui::CardPreview* card : window.findChildren<gui::CardPreview*>())
        CHECK(QTest::qWaitFor([card] { return !card->isVisible() || card->pageCount() > 0; }, 10'000));
    QTest::qWait(50);
}

void Screens::go(const QString& place) {
    window.go(place);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Screens::openImport() {
    auto* host = window.findChild<gui::PageHost*>();
    host->importTable(surveyFile(gui.folder));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto tables = window.findChildren<QTableView*>(QStringLiteral("previewTable"));
            return std::any_of(tables.begin(), tables.end(),
                               [](const QTableView* table) { return table->isVisible(); });
        },
        20'000));
}

void Screens::openGroups() {
    window.findChild<QPushButton*>(QStringLiteral("importAndGroupButton"))->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto* groups = window.findChild<QWidget*>(QStringLiteral("shareBar"));
            return groups && groups->isVisible();
        },
        20'000));
}

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
        int text = 0;
        for (const QString& line : QString(button->text()).remove(QLatin1Char('&')).split(QLatin1Char('\n')))
            text = qMax(text, button->fontMetrics().horizontalAdvance(line));
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        return qMax(0, text + icon - button->width());
    }
    // A name of the marketer's may be wider than the box when hovering says all of it.
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box && box->toolTip() != box->currentText())
        return qMax(0, box->fontMetrics().horizontalAdvance(box->currentText()) + 24 - box->width());
    return 0;
}

QString cutText(const QWidget* widget) {
    const int missing = missingWidth(widget);
    if (missing <= 1) return {};
    const QVariant text = widget->property(qobject_cast<const QComboBox*>(widget) ? "currentText" : "text");
    return QStringLiteral(" misses %1 px of “%2”").arg(missing).arg(text.toString());
}

QString unnamed(QWidget* widget) {
    if (!isControl(widget) || isInner(widget) || widget->focusPolicy() == Qt::NoFocus || hasName(widget)) return {};
    return QStringLiteral(" (%1)").arg(QString::fromLatin1(widget->metaObject()->className()));
}

QString surveyFile(const WorkspaceFolder& folder) {
    const char* const towns[] = {"Bình Dương", "Đồng Nai", "Long An", "Johor Bahru"};
    const char* const channels[] = {"Zalo", "Email", "Zalo;Email", "Trade fair"};
    std::string text = "Contact,E-mail,Province,Employees,Orders a year,Reached by,Satisfaction (1-5)\n";
    for (int i = 0; i < 60; ++i)
        text += "Contact " + std::to_string(i) + ",contact" + std::to_string(i) + "@example.com," + towns[i % 4] + ',' +
                std::to_string(30 + i * 37 % 400) + ',' + std::to_string(1 + i * 7 % 12) + ',' + channels[i * 3 % 4] +
                ',' + std::to_string(1 + i * 3 % 5) + '\n';
    const std::string file = folder.path("customers.csv");
    writeFile(file, text);
    return QString::fromStdString(file);
}

}  // namespace chandung::test
