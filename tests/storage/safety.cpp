// Backups, restoring, foreign and damaged files, stopping after a failure, network places: on real files.

#include "chandung/storage/safety.h"
#include "storage/clock.h"
#include "storage/connection.h"
#include "storage/medium.h"
#include "storage/ownersign.h"
#include "storagesupport.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;
using storage::Backup;
namespace fs = std::filesystem;

namespace {

/// A program under the sanitizers is several times as slow.
#ifdef NDEBUG
constexpr std::chrono::seconds patience{20};
#else
constexpr std::chrono::seconds patience{120};
#endif

struct Fixture {
    Fixture() : file(folder.path("a.chandung")), root(folder.path("backups")) {
        auto store = WorkspaceStore::create(file);
        sample.putInto(*store);
        id = store->workspaceId();
    }
    [[nodiscard]] std::vector<Backup> kept() const { return storage::backups(root, id); }
    [[nodiscard]] std::vector<Persona> personas(const std::string& path) const {
        return WorkspaceStore::open(path, Access::ReadOnly)->personas().all();
    }

    WorkspaceFolder folder;
    std::string file;
    fs::path root;
    Sample sample;
    Uuid id;
};

/// A page of the tree of a table whose three hundred branches are all the same one.
std::string branches(std::uint32_t to) {
    std::string page(4096, '\0');
    const auto put = [&page](std::size_t at, std::uint32_t value, int bytes) {
        for (int i = bytes - 1; i >= 0; --i, value >>= 8)
            page[at + static_cast<std::size_t>(i)] = static_cast<char>(value & 0xff);
    };
    constexpr std::size_t cell = 4000;
    page[0] = 5;
    put(3, 300, 2);
    put(5, cell, 2);
    put(8, to, 4);
    for (std::size_t i = 0; i < 300; ++i) put(12 + 2 * i, cell, 2);
    put(cell, to, 4);
    page[cell + 4] = 1;
    return page;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a backup is a whole workspace, for its owner only, and says what is in it") {
    const Backup made = storage::makeBackup(file, root);
    CHECK(made.personas == 1);
    CHECK(made.sources == 1);
    CHECK(made.rows > 20);
    CHECK(personas(made.file).size() == 1);
    CHECK(WorkspaceStore::open(made.file, Access::ReadOnly)->checkIntegrity().ok);
    struct stat status {};
    REQUIRE(::stat(made.file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::stat(made.file.parent_path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
    REQUIRE(kept().size() == 1);
    CHECK(kept().front().at == made.at);
    CHECK(kept().front().rows == made.rows);
    CHECK(kept().front().bytes == fs::file_size(made.file));
    // Nothing is left over beside it.
    CHECK(std::distance(fs::directory_iterator(made.file.parent_path()), fs::directory_iterator()) == 1);
}

TEST_CASE_METHOD(Fixture, "a backup is made while the workspace is open and goes on being edited") {
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    store->setSetting("author", "Hạnh");
    const Backup made = storage::makeBackup(file, root);
    store->setSetting("author", "Bình");
    CHECK(WorkspaceStore::open(made.file, Access::ReadOnly)->settings().at("author") == "Hạnh");
    CHECK(store->settings().at("author") == "Bình");
}

TEST_CASE_METHOD(Fixture, "ten recent backups are kept, whatever the clock says") {
    for (int i = 0; i < 14; ++i) (void)storage::makeBackup(file, root);
    CHECK(kept().size() == 10);
    CHECK(kept().front().number == 14);
    CHECK(kept().back().number == 5);
}

TEST_CASE_METHOD(Fixture, "beside the recent ones the last of each of seven days is kept") {
    const Backup made = storage::makeBackup(file, root);
    // The same backup under the names of twelve days, three on each.
    for (int day = 1; day <= 12; ++day)
        for (int hour = 1; hour <= 3; ++hour) {
            char name[100];
            std::snprintf(name, sizeof name, "%06d 2026-05-%02dT%02d0000Z r%zu p1 s1 changed.chandung", day * 10 + hour,
                          day, hour, made.rows);
            fs::copy_file(made.file, made.file.parent_path() / name);
        }
    (void)storage::makeBackup(file, root);
    std::set<std::string> days;
    for (const Backup& backup : kept()) days.insert(backup.at.substr(0, 10));
    // The one of today, nine of the last three days in May, and one of each of three further days.
    CHECK(kept().size() == 13);
    CHECK(days.size() == 7);
    for (const Backup& backup : kept())
        if (backup.at < "2026-05-10") CHECK(backup.at.substr(11, 2) == "03");
}

TEST_CASE_METHOD(Fixture, "a backup with far fewer rows never takes the place of a good one") {
    const Backup good = storage::makeBackup(file, root);
    CHECK_FALSE(good.fewer);
    {
        const auto store = WorkspaceStore::open(file, Access::ReadWrite);
        store->personas().erase(sample.persona.id);
        store->committees().erase(sample.committee.id);
    }
    for (int i = 0; i < 12; ++i) CHECK(storage::makeBackup(file, root).fewer);
    const auto all = kept();
    CHECK(all.size() == 4);
    CHECK(all.back().number == good.number);
    CHECK(personas(all.back().file).size() == 1);
}

TEST_CASE_METHOD(Fixture, "no backup is made of a damaged workspace, and the good ones stay") {
    const Backup good = storage::makeBackup(file, root);
    std::string bytes = readFile(file);
    const std::size_t page = 4096;
    for (std::size_t at = page * 3; at + page <= bytes.size(); at += page)
        bytes.replace(at, 64, std::string(64, '\x7f'));
    writeFile(file, bytes);
    CHECK(failureOf([&] { (void)storage::makeBackup(file, root); }) == ErrorCode::Damaged);
    CHECK_FALSE(storage::examine(file, true).ok);
    CHECK(kept().size() == 1);
    CHECK(personas(good.file).size() == 1);

    const fs::path before = storage::restoreBackup(good.file, file);
    CHECK(readFile(before) == bytes);
    CHECK(personas(file).size() == 1);
    CHECK(WorkspaceStore::open(file, Access::ReadWrite)->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "restoring keeps what was there, with its journal") {
    const Backup good = storage::makeBackup(file, root);
    const std::string before = readFile(file);
    writeFile(file + "-journal", "the journal of a dead program");
    const fs::path kept = storage::restoreBackup(good.file, file);
    CHECK(readFile(kept) == before);
    CHECK(readFile(kept.string() + "-journal") == "the journal of a dead program");
    CHECK_FALSE(fs::exists(file + "-journal"));
    CHECK(personas(file).size() == 1);
    // Where nothing stood, nothing is kept.
    CHECK(storage::restoreBackup(good.file, folder.path("c.chandung")).empty());
}

TEST_CASE_METHOD(Fixture, "a workspace that somebody edits is not replaced by a backup") {
    const Backup good = storage::makeBackup(file, root);
    const auto editor = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(failureOf([&] { (void)storage::restoreBackup(good.file, file); }) == ErrorCode::InUse);
    editor->setSetting("author", "x");
}

TEST_CASE_METHOD(Fixture, "a damaged backup is not put in place") {
    const Backup good = storage::makeBackup(file, root);
    const std::string before = readFile(file);
    std::string bytes = readFile(good.file);
    writeFile(good.file, bytes.replace(4096 * 4, 2000, std::string(2000, '\x55')));
    CHECK(failureOf([&] { (void)storage::restoreBackup(good.file, file); }) == ErrorCode::Damaged);
    CHECK(readFile(file) == before);
}

TEST_CASE("an older schema is brought up to date after a backup of it") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("old.chandung");
    fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data/schema-v1.chandung", file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    const fs::path root = folder.path("backups");
    const auto store = WorkspaceStore::open(file, Access::ReadWrite, root);
    CHECK(store->schemaVersion() == storage::newestSchema());
    const auto kept = storage::backups(root, store->workspaceId());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reason == Backup::Reason::BeforeMigration);
    CHECK(raw(kept.front().file, "PRAGMA user_version") == "1");
    // It can be put back and opened.
    const std::string other = folder.path("other.chandung");
    (void)storage::restoreBackup(kept.front().file, other);
    CHECK(WorkspaceStore::open(other, Access::ReadWrite)->bundle().personas == store->bundle().personas);
}

TEST_CASE("without a place for the backup an older schema stays as it is") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("old.chandung");
    fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data/schema-v1.chandung", file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    writeFile(folder.path("backups"), "a file where the folder should be");
    const std::string before = readFile(file);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite, folder.path("backups")); }) ==
          ErrorCode::NotWritable);
    CHECK(readFile(file) == before);
}

TEST_CASE_METHOD(Fixture, "of a foreign file only the rows are taken over") {
    const Bundle before = WorkspaceStore::open(file, Access::ReadOnly)->bundle();
    REQUIRE(rawRun(file,
                   "CREATE TRIGGER evil AFTER INSERT ON study BEGIN DELETE FROM persona; END;"
                   "CREATE VIEW trap AS SELECT * FROM persona; CREATE TABLE more (x);"
                   "CREATE VIRTUAL TABLE other USING fts5(x);"
                   "UPDATE search_data SET block = randomblob(4000)")
                .empty());
    REQUIRE(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::Foreign);
    const std::string bytes = readFile(file);
    const std::string clean = folder.path("clean.chandung");
    const storage::Rescued rescued = storage::importRows(file, clean);
    CHECK(rescued.lost == 0);
    CHECK(rescued.rows > 20);
    const auto store = WorkspaceStore::open(clean, Access::ReadWrite);
    CHECK(store->bundle().personas == before.personas);
    CHECK(store->bundle().sources == before.sources);
    CHECK(store->workspaceId() == id);
    CHECK(store->checkIntegrity().ok);
    CHECK(store->search("da nang", 5).size() == 1);
    CHECK(raw(clean, "SELECT count(*) FROM sqlite_schema WHERE name IN ('evil', 'trap', 'more', 'other')") == "0");
    CHECK(readFile(file) == bytes);
}

TEST_CASE_METHOD(Fixture, "a foreign file with a view in the place of a table is refused") {
    REQUIRE(rawRun(file,
                   "PRAGMA foreign_keys = OFF; ALTER TABLE plan RENAME TO p; "
                   "CREATE VIEW plan AS SELECT * FROM p")
                .empty());
    CHECK(failureOf([&] { (void)storage::importRows(file, folder.path("clean.chandung")); }) == ErrorCode::Damaged);
    CHECK_FALSE(fs::exists(folder.path("clean.chandung")));
}

TEST_CASE_METHOD(Fixture, "from a damaged file all that can be read is saved") {
    std::string bytes = readFile(file);
    // One page of a table with nothing else in it: the leaf of the journeys' stages.
    const std::size_t page =
        4096 * (std::stoul(raw(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'stage'")) - 1);
    writeFile(file, bytes.replace(page, 64, std::string(64, '\x7f')));
    REQUIRE(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::Damaged);
    CHECK(failureOf([&] { (void)storage::importRows(file, folder.path("no.chandung")); }) == ErrorCode::Damaged);
    const std::string saved = folder.path("saved.chandung");
    const storage::Rescued rescued = storage::rescueRows(file, saved);
    CHECK(rescued.lost > 0);
    const auto store = WorkspaceStore::open(saved, Access::ReadWrite);
    CHECK(store->personas().count() == 1);
    CHECK(store->journeys().count() == 1);
    CHECK(store->checkIntegrity().ok);
    CHECK(WorkspaceStore::open(file, Access::ReadDamaged)->personas().count() == 1);
}

TEST_CASE_METHOD(Fixture, "pages that lead to one another for ever end a rescue, not the patience") {
    std::string bytes = readFile(file);
    const std::size_t top = std::stoul(raw(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'plan'")) - 1;
    const auto pages = static_cast<std::uint32_t>(bytes.size() / 4096);
    const std::string leaf = bytes.substr(top * 4096, 4096);
    REQUIRE(leaf[0] == 13);
    // 300 × 300 × … × 300 times the same leaf.
    bytes.replace(top * 4096, 4096, branches(pages + 1));
    for (std::uint32_t i = 1; i <= 6; ++i) bytes += branches(pages + 1 + i);
    bytes += leaf;
    bytes[30] = static_cast<char>((pages + 7) >> 8);
    bytes[31] = static_cast<char>((pages + 7) & 0xff);
    writeFile(file, bytes);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::Damaged);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadDamaged)->bundle(); }) == ErrorCode::Damaged);
    CHECK(failureOf([&] { (void)storage::importRows(file, folder.path("no.chandung")); }) == ErrorCode::Damaged);
    const std::string saved = folder.path("saved.chandung");
    const storage::Rescued rescued = storage::rescueRows(file, saved);
    CHECK(std::chrono::steady_clock::now() - begun < patience);
    CHECK(rescued.lost > 0);
    const auto store = WorkspaceStore::open(saved, Access::ReadWrite);
    CHECK(store->personas().count() == 1);
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "after a failure of the disk nothing is written until it works again") {
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    const rlimit tight{fs::file_size(file) / 2, old.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const ErrorCode first = failureOf([&] { store->setSetting("author", std::string(200'000, 'x')); });
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    CHECK((first == ErrorCode::StorageFailed || first == ErrorCode::DiskFull));
    CHECK(store->stopped());
    CHECK(failureOf([&] { store->setSetting("author", "y"); }) == first);
    CHECK(store->settings().count("author") == 0);
    store->resume();
    CHECK_FALSE(store->stopped());
    store->setSetting("author", "y");
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "a file that is no longer in its place is noticed without an edit") {
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK_NOTHROW(store->checkInPlace());
    ErrorCode expected = ErrorCode::Moved;
    SECTION("renamed") {
        fs::rename(file, folder.path("b.chandung"));
    }
    SECTION("deleted") {
        fs::remove(file);
    }
    SECTION("replaced") {
        fs::copy_file(file, folder.path("c.chandung"));
        fs::rename(folder.path("c.chandung"), file);
    }
    SECTION("cut off") {
        fs::resize_file(file, fs::file_size(file) / 2);
        expected = ErrorCode::Damaged;
    }
    CHECK(failureOf([&] { store->checkInPlace(); }) == expected);
    CHECK(failureOf([&] { store->setSetting("author", "x"); }) == expected);
    CHECK(store->stopped());
    CHECK(failureOf([&] { store->resume(); }) == expected);
}

TEST_CASE("network shares and cloud folders are known") {
    using storage::Medium;
    CHECK(storage::mediumOfSystem(0x6969) == Medium::Network);
    CHECK(storage::mediumOfSystem(0xFF534D42L) == Medium::Network);
    CHECK(storage::mediumOfSystem(0x65735546) == Medium::Network);
    CHECK(storage::mediumOfSystem(0xEF53) == Medium::Local);
    CHECK(storage::mediumOfSystem(0x01021994) == Medium::Local);
    CHECK(storage::mediumOf("/home/hanh/Dropbox/khach.chandung") == Medium::CloudFolder);
    CHECK(storage::mediumOf("/home/hanh/OneDrive - Cong ty/khach.chandung") == Medium::CloudFolder);
    CHECK(storage::mediumOf("/home/hanh/Boxes/khach.chandung") == Medium::Local);
}

TEST_CASE("in a cloud folder an editor puts up a sign, and a second machine is refused") {
    const WorkspaceFolder folder;
    fs::create_directory(folder.path("Dropbox"));
    const std::string file = folder.path("Dropbox/a.chandung");
    const fs::path sign = storage::OwnerSign::signOf(file);
    {
        const auto store = WorkspaceStore::create(file);
        CHECK(store->medium() == storage::Medium::CloudFolder);
        CHECK(fs::exists(sign));
    }
    CHECK_FALSE(fs::exists(sign));
    const auto put = [&](const std::string& who, long process) {
        std::ofstream(sign) << who << "\n" << process << "\n";
    };
    put("hanh@another-machine", 12);
    try {
        (void)WorkspaceStore::open(file, Access::ReadWrite);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InUse);
        CHECK(error.args().at(1) == "hanh@another-machine");
    }
    CHECK(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    // Not renewed for half an hour: the machine is gone.
    fs::last_write_time(sign, fs::file_time_type::clock::now() - std::chrono::minutes(30));
    CHECK_FALSE(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    // A program of this machine that does not live any more.
    char name[256]{};
    REQUIRE(::gethostname(name, sizeof name - 1) == 0);
    put(std::string("hanh@") + name, 4'194'000);
    CHECK_FALSE(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    // One that died before it had written who it is, where a sign cannot be made at once: a minute is patience enough.
    std::ofstream(sign).close();
    CHECK(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    fs::last_write_time(sign, fs::file_time_type::clock::now() - std::chrono::minutes(2));
    CHECK_FALSE(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    // Usually it leaves what nobody takes for a sign, and the next editor removes it.
    const fs::path draft = sign.string() + "." + name + ".4194000";
    std::ofstream(draft).close();
    CHECK_FALSE(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
    CHECK_FALSE(fs::exists(draft));
}

TEST_CASE_METHOD(Fixture, "a reader learns that the editor has gone") {
    auto editor = WorkspaceStore::open(file, Access::ReadWrite);
    const auto reader = WorkspaceStore::open(file, Access::PreferReadWrite);
    CHECK_FALSE(reader->editorGone());
    editor.reset();
    CHECK(reader->editorGone());
}

TEST_CASE_METHOD(Fixture, "the clock may say what it likes") {
    CHECK(storage::secondsBetween("2026-05-02T08:00:00Z", "2026-05-02T08:00:10Z") == 10);
    CHECK(storage::secondsBetween("2038-01-19T03:14:07Z", "1970-01-01T00:00:00Z") == -2147483647);
}
