// Backups lie and are kept as the settings say; a folder that cannot be written is told, and never leaves the user
// without a backup.
#include "chandung/app/backups.h"
#include "catch.h"
#include "chandung/app/filecare.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"
#include "workspacefolder.h"

#include <QCoreApplication>
#include <QStringList>

#include <filesystem>

using namespace chandung;
namespace fs = std::filesystem;

namespace {

const app::Knowledge& knowledge() {
    static const app::Knowledge loaded = app::Knowledge::load();
    return loaded;
}

struct Room {
    test::WorkspaceFolder folder;
    app::Settings settings{QString::fromStdString(folder.path("settings.ini"))};
    QString own = QString::fromStdString(folder.path("own"));
    fs::path chosen = folder.path("chosen");
    std::unique_ptr<app::Workspace> workspace =
        app::Workspace::create(QString::fromStdString(folder.path("a.chandung")), knowledge());
    std::unique_ptr<app::FileCare> care = std::make_unique<app::FileCare>(*workspace, settings, own);
    QStringList told;
    int made = 0;

    Room() {
        QObject::connect(care.get(), &app::FileCare::notBackedUp, care.get(),
                         [this](const QString& message) { told << message; });
        QObject::connect(care.get(), &app::FileCare::backedUp, care.get(), [this] { ++made; });
    }
    ~Room() { care.reset(); }
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    void choose(const fs::path& path) {
        REQUIRE(settings.setValue(QStringLiteral("backups.folder"), app::pathToQt(path)));
    }
    void backUp() {
        REQUIRE(workspace->setSetting(QStringLiteral("author"), QString::number(++m_edits)));
        care->backUp();
        care->wait();
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    }
    [[nodiscard]] std::size_t in(const fs::path& root) const {
        return storage::backups(root, workspace->store().workspaceId()).size();
    }
    [[nodiscard]] fs::path ownRoot() const { return app::pathFromQt(own) / "backups"; }

private:
    int m_edits = 0;
};

}  // namespace

TEST_CASE("backups lie in the chosen folder; those from before are still there to go back to") {
    Room room;
    room.backUp();
    CHECK(room.in(room.ownRoot()) == 1);
    room.choose(room.chosen);
    room.backUp();
    room.backUp();
    CHECK(room.in(room.ownRoot()) == 1);
    CHECK(room.in(room.chosen) == 2);
    const std::vector<storage::Backup> all = room.care->backups();
    REQUIRE(all.size() == 3);
    // In the order in which they were made, whichever folder they lie in.
    CHECK(all[0].number == 3);
    CHECK(all[2].number == 1);
    CHECK(all[2].file.string().starts_with(room.ownRoot().string()));
    CHECK(room.told.isEmpty());
    // The folder of the backups is for the owner only; a folder that was there keeps its rights.
    CHECK((fs::status(all[0].file.parent_path()).permissions() & (fs::perms::group_all | fs::perms::others_all)) ==
          fs::perms::none);
}

TEST_CASE("as many recent backups are kept as the settings say, and one of the day") {
    Room room;
    REQUIRE(room.settings.setValue(QStringLiteral("backups.keep"), QStringLiteral("3")));
    for (int i = 0; i < 6; ++i) room.backUp();
    CHECK(room.in(room.ownRoot()) == 3);
    REQUIRE(room.settings.setValue(QStringLiteral("backups.keep"), QStringLiteral("5")));
    for (int i = 0; i < 6; ++i) room.backUp();
    CHECK(room.in(room.ownRoot()) == 5);
    CHECK(room.care->backups().front().number == 12);
}

TEST_CASE(
    "where the chosen folder cannot be written, the backup is made in the program's own folder, and that is said") {
    Room room;
    // A file stands where the folder should be: not even the administrator can write into it.
    test::writeFile(room.chosen.string(), "a file");
    room.choose(room.chosen);
    room.backUp();
    CHECK(room.made == 1);
    CHECK(room.in(room.ownRoot()) == 1);
    REQUIRE(room.told.size() == 1);
    CHECK(room.told.front().contains(app::pathToQt(room.chosen)));
    CHECK(room.care->backups().size() == 1);
}

TEST_CASE("where no folder can be written, no backup is claimed, and the reason is said") {
    Room room;
    fs::create_directories(app::pathFromQt(room.own));
    test::writeFile(room.ownRoot().string(), "a file");
    room.backUp();
    CHECK(room.made == 0);
    REQUIRE(room.told.size() == 1);
    CHECK(room.told.front().contains(app::pathToQt(room.ownRoot())));
}

TEST_CASE("a last backup that fails while the workspace is closed is told the next time, until one succeeds") {
    Room room;
    const auto again = [&] {
        room.care.reset();
        room.care = std::make_unique<app::FileCare>(*room.workspace, room.settings, room.own);
    };
    fs::create_directories(app::pathFromQt(room.own));
    test::writeFile(room.ownRoot().string(), "a file");
    CHECK_FALSE(room.care->lastBackup());
    REQUIRE(room.workspace->setSetting(QStringLiteral("author"), QStringLiteral("Hạnh")));
    again();
    REQUIRE(room.care->lastBackup());
    CHECK_FALSE(room.care->lastBackup()->made);
    CHECK(room.care->lastBackup()->reason.contains(app::pathToQt(room.ownRoot())));
    SECTION("not changed and closed once more, it still has no backup") {
        again();
        REQUIRE(room.care->lastBackup());
        CHECK_FALSE(room.care->lastBackup()->made);
    }
    SECTION("made elsewhere is no failure, but is said") {
        fs::remove(room.ownRoot());
        test::writeFile(room.chosen.string(), "a file");
        room.choose(room.chosen);
        again();
        REQUIRE(room.care->lastBackup());
        CHECK(room.care->lastBackup()->made);
        CHECK(room.care->lastBackup()->reason.contains(app::pathToQt(room.chosen)));
        CHECK(room.in(room.ownRoot()) == 1);
    }
    SECTION("once there is one, nothing is left to say") {
        fs::remove(room.ownRoot());
        room.care->backUp();
        room.care->wait();
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        CHECK_FALSE(room.care->lastBackup());
        again();
        CHECK_FALSE(room.care->lastBackup());
        CHECK(room.in(room.ownRoot()) == 1);
    }
}

TEST_CASE("no backup begins while a long change is made: it would stand in the way of its end") {
    Room room;
    fs::create_directories(app::pathFromQt(room.own));
    test::writeFile(room.ownRoot().string(), "a file");
    REQUIRE(room.workspace->setSetting(QStringLiteral("author"), QStringLiteral("Hạnh")));
    room.care.reset();  // the backup fails, and is due again at once the next time
    fs::remove(room.ownRoot());
    room.care = std::make_unique<app::FileCare>(*room.workspace, room.settings, room.own);
    domain::Bundle bundle;
    for (int i = 0; i < 3; ++i) {
        bundle.personas.emplace_back();
        bundle.personas.back().id = domain::Uuid::make();
    }
    std::size_t during = 0;
    int asked = 0;
    {
        const app::Workspace::Watched watched(*room.workspace, [&](double done) {
            if (done <= 0) return true;
            ++asked;
            room.care->look();
            room.care->wait();
            during += room.in(room.ownRoot());
            return false;
        });
        CHECK_FALSE(room.workspace->addBundle(bundle, QStringLiteral("Import personas")));
    }
    CHECK(asked == 1);
    CHECK(during == 0);
    room.care->look();
    room.care->wait();
    CHECK(room.in(room.ownRoot()) == 1);
}

TEST_CASE("a program that was killed before the time for a backup came does not say that one failed") {
    Room room;
    REQUIRE(room.workspace->setSetting(QStringLiteral("author"), QStringLiteral("Hạnh")));
    // As it stands on the disk while the program runs.
    const app::FileCare after(*room.workspace, room.settings, room.own);
    CHECK(after.unclean());
    CHECK_FALSE(after.lastBackup());
}

TEST_CASE("the pages of a file too large for it at its opening are looked at soon after") {
    const test::WorkspaceFolder folder;
    const app::Settings settings{QString::fromStdString(folder.path("settings.ini"))};
    const QString own = QString::fromStdString(folder.path("own"));
    const std::string file = folder.path("large.chandung");
    {
        const auto workspace = app::Workspace::create(QString::fromStdString(file), knowledge());
        for (int i = 0; i < 6; ++i)
            workspace->store().images().put({domain::Uuid::make(), "image/png", std::string(1'000'000, char(i))});
    }
    REQUIRE(fs::file_size(file) > storage::examinedWhenOpened);
    const auto damageFound = [&] {
        const auto workspace = app::Workspace::open(QString::fromStdString(file), knowledge());
        app::FileCare care(*workspace, settings, own);
        CHECK_FALSE(care.unclean());
        bool found = false;
        QObject::connect(&care, &app::FileCare::damageFound, &care, [&] { found = true; });
        care.look();
        care.wait();
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        return found;
    };
    CHECK_FALSE(damageFound());
    // The end of a chain of pages that hold a picture, which opening has no need of.
    std::string bytes = test::readFile(file);
    const std::size_t pages = bytes.size() / 4096;
    bytes.replace((pages - 3) * 4096, 8, std::string(8, '\x7f'));
    test::writeFile(file, bytes);
    CHECK(damageFound());
}
