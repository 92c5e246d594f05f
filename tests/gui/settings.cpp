// Every row of the table of settings does something.
#include "chandung/app/brand.h"
#include "chandung/app/sample.h"
#include "chandung/app/settingtable.h"
#include "chandung/app/text.h"
#include "gui/components/placelist.h"
#include "gui/export/exportdialog.h"
#include "gui/mainwindow.h"

#include "catch.h"
#include "personafixture.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace chandung;

namespace {

/// Remembers where a file was proposed.
struct AskingDialogs : test::ScriptedDialogs {
    QString saveFile(QWidget*, const QString&, const QString& proposed, const QString&) override {
        proposals << proposed;
        return file;
    }
    QStringList proposals;
};

struct Room {
    test::GuiParts parts;
    AskingDialogs dialogs;
    gui::Context context{parts.knowledge, parts.settings, parts.language, parts.theme, dialogs};
    gui::MainWindow window{context};

    Room() {
        parts.settings.setState(QStringLiteral("main/tour"), QByteArrayLiteral("seen"));
        const QString file = QString::fromStdString(parts.folder.path("w.chandung"));
        {
            const auto made = app::Workspace::create(file, parts.knowledge);
            made->import(app::sampleBundle(parts.knowledge, domain::Language::En));
        }
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(window.openFile(file));
        window.go(QStringLiteral("settings"));
    }

    template <class T>
    T* find(const char* name) {
        T* visible = nullptr;
        for (T* found : window.findChildren<T*>(QString::fromLatin1(name)))
            if (found->isVisibleTo(&window)) visible = found;
        INFO(name);
        REQUIRE(visible);
        return visible;
    }

    void choose(const char* name, const char* code) {
        auto* box = find<QComboBox>(name);
        const int row = box->findData(QString::fromLatin1(code));
        REQUIRE(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        QTest::qWait(20);
    }

    void type(const char* name, const QString& text) {
        auto* line = find<QLineEdit>(name);
        line->setText(text);
        Q_EMIT line->editingFinished();
    }

    void act(const char* name) {
        window.findChild<QAction*>(QString::fromLatin1(name))->trigger();
        QCoreApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("every setting has a row that shows it") {
    Room room;
    for (const app::SettingSpec& spec : app::settingTable()) {
        QString key = QString::fromLatin1(spec.key);
        if (spec.place == app::SettingPlace::Workspace && !key.startsWith(QLatin1String("brand.")))
            key.prepend(QLatin1String("brand."));
        const QString name = QStringLiteral("setting_") + key.replace(QLatin1Char('.'), QLatin1Char('_'));
        INFO(app::fromQt(name));
        CHECK(room.window.findChildren<QWidget*>(name).size() == 1);
    }
}

TEST_CASE("the settings are no place: none is marked, and Tab to the places goes nowhere") {
    Room room;
    auto* places = room.find<QListView>("placeList");
    CHECK(places->selectionModel()->selectedIndexes().isEmpty());
    places->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    CHECK(room.window.place() == QStringLiteral("settings"));
    QTest::keyClick(places, Qt::Key_Down);
    CHECK(room.window.place() != QStringLiteral("settings"));
    CHECK(places->selectionModel()->selectedIndexes().size() == 1);
}

TEST_CASE("language and theme take effect at once") {
    Room room;
    room.choose("setting_language", "vi");
    CHECK(room.parts.language.current() == domain::Language::Vi);
    CHECK(room.window.findChild<QAction*>(QStringLiteral("languageViAction"))->isChecked());
    CHECK(QTest::qWaitFor([&] { return room.window.locale().language() == QLocale::Vietnamese; }));
    room.choose("setting_theme", "dark");
    CHECK(room.parts.theme.dark());
    CHECK(room.window.findChild<QAction*>(QStringLiteral("themeDarkAction"))->isChecked());
    room.choose("setting_language", "en");
}

TEST_CASE("an export begins with the paper and the look of the settings, also after another was chosen once") {
    Room room;
    room.choose("setting_paper", "A3");
    const auto data = [](gui::ExportDialog& dialog, const char* name) {
        return dialog.findChild<QComboBox*>(QString::fromLatin1(name))->currentText();
    };
    room.dialogs.file = QString::fromStdString(room.parts.folder.path("x.json"));
    {
        gui::ExportDialog dialog(room.context, *room.window.workspace(), {}, nullptr);
        CHECK(data(dialog, "pageComboBox") == QStringLiteral("A3"));
        dialog.findChild<QComboBox*>(QStringLiteral("pageComboBox"))->setCurrentIndex(1);
        dialog.findChild<QComboBox*>(QStringLiteral("formatComboBox"))->setCurrentIndex(7);
        dialog.show();
        dialog.findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    }
    {
        gui::ExportDialog again(room.context, *room.window.workspace(), {}, nullptr);
        CHECK(data(again, "pageComboBox") == QStringLiteral("Letter"));
    }
    room.choose("setting_paper", "A4");
    room.choose("setting_brand_theme", "bold");
    gui::ExportDialog last(room.context, *room.window.workspace(), {}, nullptr);
    CHECK(data(last, "pageComboBox") == QStringLiteral("A4"));
    CHECK(data(last, "themeComboBox") == QStringLiteral("Bold"));
}

TEST_CASE("a new study begins with the review rhythm of the settings") {
    Room room;
    room.choose("setting_review_rhythm", "monthly");
    room.act("newStudyAction");
    CHECK(room.window.workspace()->all<domain::Study>().back().review == domain::ReviewRhythm::Monthly);
}

TEST_CASE("the author of the settings stands on the pages until the workspace names one") {
    Room room;
    room.type("setting_author", QStringLiteral("Hạnh"));
    const auto author = [&] {
        return app::cardOptionsOf(*room.window.workspace(), domain::Language::En, room.parts.settings.author()).author;
    };
    CHECK(author() == QStringLiteral("Hạnh"));
    room.type("setting_brand_author", QStringLiteral("Marketing team"));
    CHECK(author() == QStringLiteral("Marketing team"));
}

TEST_CASE("new workspaces are proposed in the folder of the settings; one that is not there is refused") {
    Room room;
    const QString folder = QString::fromStdString(room.parts.folder.path("studies"));
    room.type("setting_folder_data", folder);
    CHECK(room.parts.settings.value(QStringLiteral("folder.data")).isEmpty());
    REQUIRE(QDir().mkpath(folder));
    room.type("setting_folder_data", folder);
    room.act("newWorkspaceAction");
    REQUIRE(room.dialogs.proposals.size() == 1);
    CHECK(room.dialogs.proposals.front().startsWith(folder));
}

TEST_CASE("a new workspace is not proposed among the program's own files, where the sample lies") {
    Room room;
    room.act("openSampleAction");
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    REQUIRE(QFileInfo(room.window.workspace()->fileName()).absolutePath() == QFileInfo(own).absoluteFilePath());
    room.act("newWorkspaceAction");
    REQUIRE(room.dialogs.proposals.size() == 1);
    CHECK_FALSE(room.dialogs.proposals.front().startsWith(own));
    room.window.close();
}

TEST_CASE("the brand stands on the cards") {
    Room room;
    room.type("setting_brand_company", QStringLiteral("Đại Phát"));
    room.type("setting_brand_footer", QStringLiteral("For the sales team only"));
    room.type("setting_brand_accent", QStringLiteral("#7a2048"));
    const auto options = app::cardOptionsOf(*room.window.workspace(), domain::Language::En);
    CHECK(options.company == QStringLiteral("Đại Phát"));
    CHECK(options.footerText == QStringLiteral("For the sales team only"));
    CHECK(options.brandAccent == QColor(0x7a, 0x20, 0x48));
}
