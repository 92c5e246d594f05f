// A workspace on a share or in a folder that is kept the same on several machines, in the real window.
#include "catch.h"
#include "chandung/app/backups.h"
#include "chandung/app/datafolder.h"
#include "chandung/app/filecare.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/storage/workingcopy.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "personafixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <filesystem>

using namespace chandung;
namespace fs = std::filesystem;

namespace {

struct SharedRoom {
    test::GuiParts gui;
    QDir share{QString::fromStdString(gui.folder.path("Dropbox"))};
    QString file = share.filePath(QStringLiteral("khach.chandung"));
    std::unique_ptr<gui::MainWindow> window;
    domain::Uuid id;

    SharedRoom() {
        REQUIRE(share.mkpath(QStringLiteral(".")));
        const auto made = app::Workspace::create(file, gui.knowledge);
        made->import(app::sampleBundle(gui.knowledge, domain::Language::En));
        id = made->store().workspaceId();
    }
    ~SharedRoom() {
        window.reset();
        QDir(app::backupRoot() + QLatin1Char('/') + app::toQt(id.str())).removeRecursively();
        fs::remove_all(copies());
    }
    SharedRoom(const SharedRoom&) = delete;
    SharedRoom& operator=(const SharedRoom&) = delete;

    void open() {
        window = std::make_unique<gui::MainWindow>(gui.context);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(window->openFile(file));
    }
    /// Where the copy is edited.
    [[nodiscard]] fs::path copies() const {
        return storage::WorkingCopy::folderOf(fs::weakly_canonical(gui.folder.path("Dropbox")) / "khach.chandung",
                                              app::pathFromQt(app::workingCopies()));
    }
    app::Sharing& sharing() {
        app::FileCare* care = window->findChild<gui::Session*>()->care();
        REQUIRE(care->sharing());
        return *care->sharing();
    }
    bool setAuthor(const char* name) {
        return window->workspace()->setSetting(QStringLiteral("author"), QString::fromUtf8(name));
    }
    /// What others see.
    [[nodiscard]] std::string author() const {
        const auto store = storage::WorkspaceStore::open(app::pathFromQt(file), storage::Access::ReadOnly);
        const auto settings = store->settings();
        const auto found = settings.find("author");
        return found == settings.end() ? std::string() : found->second;
    }
    void changeElsewhere(const char* name) const {
        const std::string aside = gui.folder.path("elsewhere.chandung");
        fs::copy_file(app::pathFromQt(file), aside, fs::copy_options::overwrite_existing);
        storage::WorkspaceStore::open(aside, storage::Access::ReadWrite)->setSetting("author", name);
        fs::rename(aside, app::pathFromQt(file));
    }
    QWidget* banner() { return window->findChild<QWidget*>(QStringLiteral("fileBanner")); }
    QString said() { return banner()->isVisible() ? banner()->accessibleName() : QString(); }
    QPushButton* bannerButton(const QString& text) {
        for (auto* button : banner()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) return button;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
};

}  // namespace

TEST_CASE_METHOD(SharedRoom, "On a share a copy is edited, which is published in between and at the end") {
    open();
    CHECK(said().contains(QStringLiteral("You work on a copy")));
    CHECK(window->workspace()->fileName() == file);
    REQUIRE(setAuthor("Hạnh"));
    CHECK(author().empty());
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return author() == std::string("Hạnh"); }));
    REQUIRE(setAuthor("Lan"));
    CHECK(fs::exists(copies()));
    window->close();
    CHECK(author() == "Lan");
    window.reset();
    CHECK(gui.dialogs.messages.isEmpty());
    CHECK_FALSE(fs::exists(copies()));
}

TEST_CASE_METHOD(SharedRoom, "When two have changed a shared workspace, both versions are kept in one click") {
    open();
    REQUIRE(setAuthor("here"));
    changeElsewhere("there");
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("at the same time")); }));
    CHECK(author() == "there");
    bannerButton(QStringLiteral("Keep both versions"))->click();
    CHECK(window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("there"));
    const QStringList files = share.entryList({QStringLiteral("*.chandung")});
    REQUIRE(files.size() == 2);
    const QString ours = files[0] == QStringLiteral("khach.chandung") ? files[1] : files[0];
    CHECK(storage::WorkspaceStore::open(app::pathFromQt(share.filePath(ours)), storage::Access::ReadOnly)
              ->settings()
              .at("author") == "here");
    CHECK_FALSE(said().contains(QStringLiteral("at the same time")));
}

TEST_CASE_METHOD(SharedRoom, "What somebody else has published is shown when nothing was changed here") {
    open();
    changeElsewhere("there");
    // Once a minute by itself.
    sharing().lookAtShare();
    REQUIRE(QTest::qWaitFor(
        [&] { return window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("there"); }));
}

TEST_CASE_METHOD(SharedRoom, "When the share is away at the end it is said, and the next opening goes on") {
    open();
    REQUIRE(setAuthor("Hạnh"));
    const QString away = QString::fromStdString(gui.folder.path("away"));
    REQUIRE(QDir().rename(share.path(), away));
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("could not be published")); }));
    window->close();
    REQUIRE(gui.dialogs.messages.size() == 1);
    CHECK(gui.dialogs.messages.front().contains(QStringLiteral("only on this computer")));
    window.reset();
    REQUIRE(QDir().rename(away, share.path()));
    CHECK(author().empty());
    open();
    CHECK(window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("Hạnh"));
    bool published = false;
    QObject::connect(&sharing(), &app::Sharing::changed, window.get(), [&] { published = true; });
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return published; }));
    CHECK(author() == "Hạnh");
}

TEST_CASE_METHOD(SharedRoom, "Nothing is given up while the other version is not there") {
    open();
    REQUIRE(setAuthor("here"));
    changeElsewhere("there");
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("at the same time")); }));
    const QString away = share.filePath(QStringLiteral("away"));
    REQUIRE(QFile::rename(file, away));
    bannerButton(QStringLiteral("Keep both versions"))->click();
    CHECK(gui.dialogs.messages.size() == 1);
    CHECK(sharing().state() == app::Sharing::State::Conflict);
    REQUIRE(setAuthor("still here"));
    REQUIRE(QFile::rename(away, file));
    bannerButton(QStringLiteral("Keep both versions"))->click();
    CHECK(window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("there"));
    CHECK(share.entryList({QStringLiteral("*.chandung")}).size() == 2);
}

TEST_CASE_METHOD(SharedRoom, "A newer version waits for the dialog that is open") {
    open();
    changeElsewhere("there");
    const app::Workspace* before = window->workspace();
    QDialog dialog(window.get());
    dialog.setModal(true);
    dialog.show();
    REQUIRE(QApplication::activeModalWidget() == &dialog);
    sharing().lookAtShare();
    REQUIRE(QTest::qWaitFor([&] { return sharing().state() == app::Sharing::State::Outdated; }));
    QTest::qWait(300);
    CHECK(window->workspace() == before);
    dialog.close();
    CHECK(QTest::qWaitFor(
        [&] { return window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("there"); }));
}

TEST_CASE_METHOD(SharedRoom, "A backup that is restored is what is shown, and what was not published is kept") {
    open();
    REQUIRE(setAuthor("first"));
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return author() == "first"; }));
    const storage::Backup backup = storage::makeBackup(app::pathFromQt(file), fs::path(gui.folder.path("backups")));
    REQUIRE(setAuthor("second"));
    changeElsewhere("there");
    sharing().publish();
    REQUIRE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("at the same time")); }));
    window->findChild<gui::Session*>()->restore(app::pathToQt(backup.file));
    CHECK(window->workspace()->setting(QStringLiteral("author")) == QStringLiteral("first"));
    CHECK(author() == "first");
    REQUIRE_FALSE(gui.dialogs.messages.isEmpty());
    const QString last = gui.dialogs.messages.last();
    const auto at = last.indexOf(QStringLiteral("kept as "));
    REQUIRE(at >= 0);
    const QString kept = last.mid(at + 8).chopped(1);
    CHECK(storage::WorkspaceStore::open(app::pathFromQt(kept), storage::Access::ReadOnly)->settings().at("author") ==
          "second");
    QFile::remove(kept);
}

TEST_CASE("why something was not published never says that it was lost") {
    for (const auto code : {domain::ErrorCode::Moved, domain::ErrorCode::StorageFailed,
                            domain::ErrorCode::ChangedElsewhere, domain::ErrorCode::DiskFull})
        CHECK_FALSE(app::Sharing::reason(domain::Error(code, {"/share/a.chandung", "detail"}))
                        .contains(QStringLiteral("not kept")));
}
