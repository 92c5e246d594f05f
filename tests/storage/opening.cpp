// What is checked before a workspace is opened; a file that is refused keeps its bytes.

#include "storagesupport.h"

#include <sys/stat.h>
#include <filesystem>
#include <fstream>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;
namespace fs = std::filesystem;

namespace {

struct Fixture {
    Fixture() : file(folder.path("a.chandung")) {
        auto store = WorkspaceStore::create(file);
        sample.putInto(*store);
    }
    ~Fixture() { fs::permissions(fs::path(file).parent_path(), fs::perms::owner_all); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    /// Whether opening fails in each way of access with this code and leaves the bytes and the folder as they were.
    bool refused(const std::string& path, ErrorCode code) const {
        const std::string before = readFile(path);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly, Access::PreferReadWrite})
            if (failureOf([&] { (void)WorkspaceStore::open(path, access); }) != code) return false;
        return readFile(path) == before && !fs::exists(path + "-journal") && !fs::exists(path + "-wal");
    }

    WorkspaceFolder folder;
    std::string file;
    Sample sample;
};

void overwrite(const std::string& path, std::size_t at, const std::string& bytes) {
    std::string all = readFile(path);
    writeFile(path, all.replace(at, bytes.size(), bytes));
}

}  // namespace

TEST_CASE("a journal that an earlier file of the same name left does not get into a new one") {
    const WorkspaceFolder folder;
    const std::string file = folder.path("a.chandung");
    std::string journal;
    {
        auto store = WorkspaceStore::create(file);
        std::vector<Source> sources(600);
        for (Source& source : sources) source.id = Uuid::make();
        const auto name = [&](const std::string& title) {
            for (Source& source : sources) {
                source.title = title + std::string(200, 'x');
                store->sources().put(source);
            }
        };
        store->transact([&] { name("before"); });
        store->transact([&] {
            name("after");
            std::ifstream in(file + "-journal", std::ios::binary);
            journal.assign(std::istreambuf_iterator<char>(in), {});
        });
    }
    REQUIRE(journal.size() > 4096);
    std::filesystem::remove(file);
    std::ofstream(file + "-journal", std::ios::binary) << journal;
    {
        auto store = WorkspaceStore::create(file);
        Source source;
        source.id = Uuid::make();
        source.title = "The only one";
        store->sources().put(source);
    }
    auto store = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(store->sources().count() == 1);
    CHECK(store->checkIntegrity().ok);
    CHECK_FALSE(std::filesystem::exists(file + "-journal"));
}

TEST_CASE_METHOD(Fixture, "a new workspace is empty, ours, of the newest schema, and for its owner only") {
    const std::string fresh = folder.path("neu mới.chandung");
    const auto store = WorkspaceStore::create(fresh);
    CHECK(store->schemaVersion() == storage::newestSchema());
    CHECK_FALSE(store->readOnly());
    CHECK_FALSE(store->workspaceId().isNull());
    for (const auto& [name, count] : store->counts()) CHECK(count == 0);
    CHECK(raw(fresh, "PRAGMA application_id") == std::to_string(0x43484431));
    CHECK(raw(fresh, "PRAGMA journal_mode") == "delete");
    struct stat status {};
    REQUIRE(::stat(fresh.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(store->file() == fs::canonical(fresh));
    CHECK(std::distance(fs::directory_iterator(fs::path(fresh).parent_path()), fs::directory_iterator()) == 2);
}

TEST_CASE_METHOD(Fixture, "a new workspace does not replace a file and needs its folder") {
    const std::string before = readFile(file);
    CHECK(failureOf([&] { (void)WorkspaceStore::create(file); }) == ErrorCode::FileExists);
    CHECK(readFile(file) == before);
    CHECK(failureOf([&] { (void)WorkspaceStore::create(folder.path("no/b.chandung")); }) == ErrorCode::FolderNotFound);
    fs::create_symlink("nowhere", folder.path("link.chandung"));
    CHECK(failureOf([&] { (void)WorkspaceStore::create(folder.path("link.chandung")); }) == ErrorCode::FileExists);
    fs::permissions(fs::path(file).parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(failureOf([&] { (void)WorkspaceStore::create(folder.path("b.chandung")); }) == ErrorCode::NotWritable);
}

TEST_CASE_METHOD(Fixture, "a file that is not there") {
    CHECK(failureOf([&] { (void)WorkspaceStore::open(folder.path("b.chandung"), Access::ReadWrite); }) ==
          ErrorCode::FileNotFound);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(folder.path("no/b.chandung"), Access::ReadOnly); }) ==
          ErrorCode::FileNotFound);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(fs::path(file).parent_path(), Access::ReadOnly); }) ==
          ErrorCode::NotReadable);
    CHECK_FALSE(fs::exists(folder.path("b.chandung")));
}

TEST_CASE_METHOD(Fixture, "a file that is no SQLite database") {
    const std::string other = folder.path("other");
    for (const std::string& bytes : {std::string(), std::string("x"), std::string(5000, 'x'),
                                     std::string("SQLite format 4\0", 16) + std::string(5000, '\0')}) {
        writeFile(other, bytes);
        CHECK(refused(other, ErrorCode::NotSqlite));
    }
}

TEST_CASE_METHOD(Fixture, "another program's database") {
    const std::string other = folder.path("other");
    writeFile(other, "");
    REQUIRE(rawRun(other, "CREATE TABLE persona (id); INSERT INTO persona VALUES (1)").empty());
    CHECK(refused(other, ErrorCode::NotOurs));
    REQUIRE(rawRun(other, "PRAGMA application_id = 5").empty());
    CHECK(refused(other, ErrorCode::NotOurs));
}

TEST_CASE_METHOD(Fixture, "a newer program's workspace") {
    REQUIRE(rawRun(file, "PRAGMA user_version = 99").empty());
    CHECK(refused(file, ErrorCode::TooNew));
    try {
        (void)WorkspaceStore::open(file, Access::ReadOnly);
    } catch (const Error& error) {
        CHECK(error.args() ==
              std::vector<std::string>{fs::canonical(file), "99", std::to_string(storage::newestSchema())});
    }
}

TEST_CASE_METHOD(Fixture, "a damaged workspace") {
    const std::string whole = readFile(file);
    ErrorCode expected = ErrorCode::Damaged;
    SECTION("cut off inside the header") {
        writeFile(file, whole.substr(0, 60));
    }
    SECTION("cut off after some pages") {
        writeFile(file, whole.substr(0, whole.size() / 2));
    }
    SECTION("a page size that cannot be") {
        overwrite(file, 16, std::string("\x03\x01", 2));
    }
    SECTION("garbage in the schema page") {
        overwrite(file, 100, std::string(2000, '\xA5'));
    }
    SECTION("garbage in pages behind") {
        overwrite(file, 4096 * 3, std::string(4096 * 20, '\xA5'));
    }
    SECTION("a negative version") {
        overwrite(file, 60, std::string("\xFF\xFF\xFF\xFE", 4));
    }
    SECTION("a table is gone") {
        REQUIRE(rawRun(file, "PRAGMA foreign_keys = OFF; DROP TABLE touchpoint").empty());
    }
    SECTION("a table reads differently") {
        REQUIRE(rawRun(file, "ALTER TABLE study ADD COLUMN extra TEXT").empty());
        expected = ErrorCode::Foreign;
    }
    CHECK(refused(file, expected));
}

TEST_CASE_METHOD(Fixture, "codes that the program does not know are damage, not a crash") {
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
    REQUIRE(rawRun(file, "PRAGMA ignore_check_constraints = ON; UPDATE study SET kind = 'b2x'").empty());
    CHECK(failureOf([&] { (void)store->studies().all(); }) == ErrorCode::Damaged);
    CHECK(failureOf([&] { (void)store->bundle(); }) == ErrorCode::Damaged);
    CHECK(store->personas().count() == 1);
    CHECK_FALSE(store->checkIntegrity().ok);
    REQUIRE(
        rawRun(file,
               "UPDATE study SET kind = 'b2b'; UPDATE persona_field SET value = '[[[' WHERE field = 'identity.name'")
            .empty());
    CHECK(failureOf([&] { (void)store->personas().all(); }) == ErrorCode::Damaged);
}

TEST_CASE_METHOD(Fixture, "a small file is checked page by page when it is opened") {
    REQUIRE(rawRun(file, "PRAGMA ignore_check_constraints = ON; UPDATE study SET kind = 'b2x'").empty());
    const std::string before = readFile(file);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::Damaged);
    // SQLite drops CHECK constraints from the schema of a read-only connection: a reader finds out when it reads.
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadOnly)->bundle(); }) == ErrorCode::Damaged);
    CHECK(readFile(file) == before);
}

TEST_CASE_METHOD(Fixture, "damage found later is told by the check") {
    REQUIRE(rawRun(file, "UPDATE image SET bytes = x'00'").empty());
    REQUIRE(rawRun(file, "DELETE FROM search_entry WHERE seq = 1").empty());
    const auto integrity = WorkspaceStore::open(file, Access::ReadOnly)->checkIntegrity();
    CHECK_FALSE(integrity.ok);
    CHECK(integrity.problems.size() == 2);
}

TEST_CASE_METHOD(Fixture, "the search index has its own check") {
    CHECK(WorkspaceStore::open(file, Access::ReadWrite)->checkIntegrity().ok);
    REQUIRE(
        rawRun(file, "UPDATE search_content SET c1 = 'khac' WHERE id = (SELECT max(id) FROM search_content)").empty());
    const auto integrity = WorkspaceStore::open(file, Access::ReadWrite)->checkIntegrity();
    CHECK_FALSE(integrity.ok);
}

TEST_CASE_METHOD(Fixture, "one editor at a time, readers always") {
    const auto editor = WorkspaceStore::open(file, Access::ReadWrite);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::InUse);
    fs::create_symlink(file, folder.path("link.chandung"));
    CHECK(failureOf([&] { (void)WorkspaceStore::open(folder.path("link.chandung"), Access::ReadWrite); }) ==
          ErrorCode::InUse);

    const auto reader = WorkspaceStore::open(file, Access::ReadOnly);
    const auto second = WorkspaceStore::open(file, Access::PreferReadWrite);
    CHECK(reader->readOnly());
    CHECK(second->readOnly());
    editor->studies().trash(sample.study.id);
    CHECK(reader->studies().count() == 0);
    CHECK(failureOf([&] { second->studies().put(sample.study); }) == ErrorCode::ReadOnly);
    CHECK(second->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "the next editor may come when the first has gone") {
    { const auto editor = WorkspaceStore::open(file, Access::ReadWrite); }
    CHECK_FALSE(WorkspaceStore::open(file, Access::PreferReadWrite)->readOnly());
}

TEST_CASE_METHOD(Fixture, "a read-only file or folder") {
    SECTION("file") {
        fs::permissions(file, fs::perms::owner_read);
    }
    SECTION("folder") {
        fs::permissions(fs::path(file).parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
    }
    const std::string before = readFile(file);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::ReadWrite); }) == ErrorCode::ReadOnly);
    const auto store = WorkspaceStore::open(file, Access::PreferReadWrite);
    CHECK(store->readOnly());
    CHECK(store->personas().count() == 1);
    CHECK(store->search("da nang", 5).size() == 1);
    CHECK(failureOf([&] { store->setSetting("author", "x"); }) == ErrorCode::ReadOnly);
    CHECK(readFile(file) == before);
}

TEST_CASE_METHOD(Fixture, "a file that may not be read") {
    fs::permissions(file, fs::perms::none);
    CHECK(failureOf([&] { (void)WorkspaceStore::open(file, Access::PreferReadWrite); }) == ErrorCode::NotReadable);
}

TEST_CASE_METHOD(Fixture, "a workspace in which somebody put a trigger is foreign, and nothing in it is run") {
    REQUIRE(rawRun(file, "CREATE TRIGGER evil AFTER UPDATE ON study BEGIN DELETE FROM persona; END").empty());
    CHECK(refused(file, ErrorCode::Foreign));
}

TEST_CASE_METHOD(Fixture, "a file that is moved away while open takes no more edits") {
    const auto store = WorkspaceStore::open(file, Access::ReadWrite);
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
    CHECK(failureOf([&] { store->setSetting("author", "x"); }) == ErrorCode::Moved);
    CHECK(failureOf([&] { store->studies().put(sample.study); }) == ErrorCode::Moved);
}
