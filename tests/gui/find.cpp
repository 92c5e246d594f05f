// Find anything and find in the page, in the real window on the sample.
#include "catch.h"
#include "chandung/app/sample.h"
#include "chandung/app/settingtable.h"
#include "chandung/app/text.h"
#include "gui/compare/comparetable.h"
#include "gui/components/foundwords.h"
#include "gui/components/rowdelegate.h"
#include "gui/components/rowlist.h"
#include "gui/find/findpalette.h"
#include "gui/mainwindow.h"
#include "gui/settings/settingeditor.h"
#include "gui/settings/settingspage.h"
#include "personafixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace chandung;
using Role = gui::RowDelegate::Role;

namespace {

struct Desk {
    test::GuiParts gui;
    gui::MainWindow window{gui.context};

    Desk() {
        const QString file = QString::fromStdString(gui.folder.path("sample.chandung"));
        app::Workspace::create(file, gui.knowledge)->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(window.openFile(file));
    }

    /// Opens the palette, types, and does something with it.
    void palette(const QString& typed, const std::function<void(QLineEdit&, gui::RowList&)>& work) {
        bool done = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<gui::FindPalette*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("findLineEdit"));
            query->insert(typed);
            QTest::qWait(60);
            work(*query, *dialog->findChild<gui::RowList*>());
            done = true;
            if (QApplication::activeModalWidget()) QApplication::activeModalWidget()->close();
        });
        window.findChild<QAction*>(QStringLiteral("findAction"))->trigger();
        QTest::qWait(30);
        REQUIRE(done);
    }

    static QStringList titles(const gui::RowList& list, bool sections) {
        QStringList result;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data(Role::SectionRole).toBool() == sections) result << index.data().toString();
        }
        return result;
    }
};

}  // namespace

TEST_CASE("the palette groups what it finds and marks the letters, without accents and case") {
    Desk at;
    const auto person = at.window.workspace()->personaSummaries()[1];  // Phan Quốc Bảo
    at.palette(QStringLiteral("BAO"), [&](QLineEdit&, gui::RowList& list) {
        const QStringList groups = Desk::titles(list, true);
        REQUIRE(groups.size() > 1);
        CHECK(groups.first() == QStringLiteral("Personas"));
        CHECK(groups.last() == QStringLiteral("Commands"));
        const QStringList rows = Desk::titles(list, false);
        CHECK(gui::RowDelegate::withoutMarks(rows[0]) == app::toQt(person.name));
        CHECK(rows[0].contains(QStringLiteral("\uE000Bảo\uE001")));
        CHECK(list.currentIndex().row() == 1);
    });
}

TEST_CASE("the palette says what to do first, and what to do when nothing was found") {
    Desk at;
    const auto shown = [](const gui::RowList& list) {
        QStringList texts;
        for (const QLabel* label : list.window()->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    };
    at.palette(QString(), [&](QLineEdit& query, gui::RowList& list) {
        CHECK_FALSE(list.isVisible());
        CHECK(shown(list).contains(QStringLiteral("Type a few letters")));
        query.insert(QStringLiteral("zzqq"));
        QTest::qWait(60);
        CHECK_FALSE(list.isVisible());
        CHECK(shown(list).contains(QStringLiteral("Try fewer letters")));
        query.setText(QStringLiteral("bao"));
        QTest::qWait(60);
        CHECK(list.isVisible());
        CHECK_FALSE(shown(list).contains(QStringLiteral("Try fewer letters")));
    });
}

TEST_CASE("a setting is found by its words, and Enter goes to it") {
    Desk at;
    const app::SettingSpec* spec = nullptr;
    for (const app::SettingSpec& one : app::settingTable())
        if (one.kind == app::SettingKind::Number) spec = &one;
    REQUIRE(spec);
    at.palette(app::settingText(spec->label), [&](QLineEdit&, gui::RowList& list) {
        REQUIRE(Desk::titles(list, true).contains(QStringLiteral("Settings")));
        const int head = static_cast<int>(Desk::titles(list, true).indexOf(QStringLiteral("Settings")));
        int row = 0;
        for (int sections = -1; sections < head; ++row)
            sections += list.model()->index(row, 0).data(Role::SectionRole).toBool() ? 1 : 0;
        CHECK(gui::RowDelegate::withoutMarks(list.model()->index(row, 0).data().toString()) ==
              app::settingText(spec->label));
        list.setCurrentIndex(list.model()->index(row, 0));
        Q_EMIT list.clicked(list.currentIndex());
    });
    auto* page = at.window.findChild<gui::SettingsPage*>();
    REQUIRE(page);
    CHECK(page->isVisible());
    // The modal palette takes the activation with it; the window gets it back from the window manager, or here.
    at.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&at.window));
    const QWidget* focus = at.window.focusWidget();
    REQUIRE(focus);
    const gui::SettingEditor* editor = nullptr;
    for (const QWidget* widget = focus; widget && !editor; widget = widget->parentWidget())
        editor = qobject_cast<const gui::SettingEditor*>(widget);
    INFO(focus->objectName().toStdString() << " " << focus->metaObject()->className());
    REQUIRE(editor);
    CHECK(std::string(editor->spec().key) == spec->key);
}

TEST_CASE("Enter goes to what was found; a statement to its field") {
    Desk at;
    const auto person = at.window.workspace()->personaSummaries()[0];
    const auto persona = at.window.workspace()->find<domain::Persona>(person.id);
    const QString words = app::toQt(persona->statements("goals.goals")[1].text);
    at.palette(words, [&](QLineEdit& query, gui::RowList& list) {
        CHECK(Desk::titles(list, true).contains(QStringLiteral("Statements")));
        QTest::keyClick(&query, Qt::Key_Return);
    });
    CHECK(at.window.place().startsWith(QStringLiteral("personas/") + app::toQt(person.id.str())));
    CHECK(at.window.place().endsWith(QStringLiteral("goals.goals")));
}

TEST_CASE("arrows pass over the heads of groups, Tab leaves only personas, more unfolds") {
    Desk at;
    at.palette(QStringLiteral("a"), [&](QLineEdit& query, gui::RowList& list) {
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&query, Qt::Key_Down);
            CHECK_FALSE(list.currentIndex().data(Role::SectionRole).toBool());
        }
        const int before = list.count();
        int more = -1;
        for (int row = 0; row < list.count() && more < 0; ++row)
            if (list.model()->index(row, 0).data(Role::IdRole).toString().startsWith(QStringLiteral("more:")))
                more = row;
        REQUIRE(more > 0);
        list.setCurrentIndex(list.model()->index(more, 0));
        QTest::keyClick(&query, Qt::Key_Return);
        CHECK(list.count() > before);
        QTest::keyClick(&query, Qt::Key_Tab);
        CHECK(Desk::titles(list, true) == QStringList{QStringLiteral("Personas")});
    });
}

TEST_CASE("commands are found by their words and run") {
    Desk at;
    at.palette(QStringLiteral("sources"), [&](QLineEdit& query, gui::RowList& list) {
        for (int row = 0; row < list.count(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (gui::RowDelegate::withoutMarks(index.data().toString()) == QStringLiteral("Sources") &&
                !index.data(Role::RightRole).toString().isEmpty())
                list.setCurrentIndex(index);
        }
        QTest::keyClick(&query, Qt::Key_Return);
    });
    CHECK(at.window.place().startsWith(QStringLiteral("sources")));
    const auto person = at.window.workspace()->personaSummaries()[2];
    at.palette(app::toQt(person.name), [&](QLineEdit& query, gui::RowList& list) {
        for (int row = 0; row < list.count(); ++row)
            if (list.model()->index(row, 0).data().toString().startsWith(QStringLiteral("Compare with")))
                list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&query, Qt::Key_Return);
    });
    CHECK(at.window.place() == QStringLiteral("compare/") + app::toQt(person.id.str()));
}

TEST_CASE("find in the persona editor goes through all groups, there and back") {
    Desk at;
    const auto person = at.window.workspace()->personaSummaries()[0];
    domain::Persona persona = *at.window.workspace()->find<domain::Persona>(person.id);
    persona.set("demographics.education", std::string("Học Bách Khoa, xyzzy"));
    persona.set("role.authority", std::string("Xyzzy dưới 20 triệu"));
    at.window.workspace()->save(persona, QStringLiteral("x"));
    at.window.go(QStringLiteral("personas/") + app::toQt(person.id.str()));
    at.window.findChild<QAction*>(QStringLiteral("findInPageAction"))->trigger();
    auto* words = at.window.findChild<QLineEdit*>(QStringLiteral("findInPageLineEdit"));
    REQUIRE(words);
    CHECK(QApplication::focusWidget() == words);
    QTest::keyClicks(words, QStringLiteral("xyz"));
    auto* count = at.window.findChild<QLabel*>(QStringLiteral("findCountLabel"));
    CHECK(count->text() == QStringLiteral("1 of 2"));
    CHECK(at.window.place().endsWith(QStringLiteral("demographics.education")));
    auto* field = at.window.findChild<QLineEdit*>(QStringLiteral("field_demographics_education"));
    REQUIRE(field);
    CHECK(field->selectedText() == QStringLiteral("xyz"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(at.window.place().endsWith(QStringLiteral("role.authority")));
    CHECK(QApplication::focusWidget() == words);
    at.window.findChild<QAction*>(QStringLiteral("findNextAction"))->trigger();
    CHECK(count->text() == QStringLiteral("1 of 2"));
    at.window.findChild<QAction*>(QStringLiteral("findPreviousAction"))->trigger();
    CHECK(count->text() == QStringLiteral("2 of 2"));
    QTest::keyClicks(words, QStringLiteral("qqq"));
    CHECK(count->text() == QStringLiteral("not found"));
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("find in the persona editor goes to the row of a list, and on from there with each letter") {
    Desk at;
    const auto person = at.window.workspace()->personaSummaries()[0];
    domain::Persona persona = *at.window.workspace()->find<domain::Persona>(person.id);
    const auto statement = [](const char* text) {
        domain::Statement made;
        made.id = domain::Uuid::make();
        made.text = text;
        return made;
    };
    persona.set("demographics.education", std::string("Học Bách Khoa, xylophone"));
    persona.set("pains.pains",
                domain::Statements{statement("waits"), statement("always xyzzy here"), statement("late")});
    at.window.workspace()->save(persona, QStringLiteral("x"));
    at.window.go(QStringLiteral("personas/") + app::toQt(person.id.str()));
    at.window.findChild<QAction*>(QStringLiteral("findInPageAction"))->trigger();
    auto* words = at.window.findChild<QLineEdit*>(QStringLiteral("findInPageLineEdit"));
    REQUIRE(words);
    QTest::keyClicks(words, QStringLiteral("xy"));
    CHECK(at.window.place().endsWith(QStringLiteral("demographics.education")));
    QTest::keyClicks(words, QStringLiteral("z"));
    CHECK(at.window.place().endsWith(QStringLiteral("pains.pains")));
    QStringList selected;
    for (const auto* row : at.window.findChildren<QTextEdit*>())
        if (row->isVisible() && row->textCursor().hasSelection()) selected << row->toPlainText();
    for (const auto* row : at.window.findChildren<QLineEdit*>())
        if (row->isVisible() && row != words && row->hasSelectedText()) selected << row->text();
    CHECK(selected == QStringList{QStringLiteral("always xyzzy here")});
    CHECK(QApplication::focusWidget() == words);
}

TEST_CASE("find in a comparison goes to the cell") {
    Desk at;
    const auto all = at.window.workspace()->personaSummaries();
    at.window.go(QStringLiteral("compare/%1,%2").arg(app::toQt(all[0].id.str()), app::toQt(all[1].id.str())));
    auto* table = at.window.findChild<gui::CompareTable*>();
    const auto persona = at.window.workspace()->find<domain::Persona>(all[1].id);
    const QString text = app::toQt(persona->statements("pains.pains")[0].text);
    at.window.findChild<QAction*>(QStringLiteral("findInPageAction"))->trigger();
    QTest::keyClicks(at.window.findChild<QLineEdit*>(QStringLiteral("findInPageLineEdit")), text);
    CHECK(table->currentIndex().column() == 1);
    CHECK(table->currentIndex().data().toString().contains(text));
}

TEST_CASE("matched letters are found in the text as written") {
    using gui::foundwords::marked;
    using gui::foundwords::wordsOf;
    CHECK(marked(QStringLiteral("Đà Nẵng đang"), wordsOf(QStringLiteral("da"))) ==
          QStringLiteral("\uE000Đà\uE001 Nẵng \uE000đa\uE001ng"));
    CHECK(marked(QStringLiteral("Nguyễn"), wordsOf(QStringLiteral("nguye"))) == QStringLiteral("\uE000Nguyễ\uE001n"));
    CHECK(marked(QStringLiteral("Nguye\u0302\u0303n"), wordsOf(QStringLiteral("nguye"))) ==
          QStringLiteral("\uE000Nguye\u0302\u0303\uE001n"));
    CHECK(marked(QStringLiteral("none"), {}) == QStringLiteral("none"));
    CHECK_FALSE(gui::foundwords::matches(QStringLiteral("anything"), {}));
    CHECK_FALSE(gui::foundwords::matches(QStringLiteral("Đà Nẵng"), wordsOf(QStringLiteral("da hue"))));
}
