// T1: the program is killed at any moment while it edits, imports, keeps photos, exports, makes backups and migrates.
#include "catch.h"
#include "chandung/storage/safety.h"
#include "chandung/storage/workingcopy.h"
#include "faultrun.h"
#include "faultvfs.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <filesystem>
#include <thread>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

enum class Work { Edit, Import, Photos, Copy, Backup, Migrate, Publish };

struct Stage {
    std::string folder;
    bool shared = false;  ///< the file lies where it is edited as a working copy
    [[nodiscard]] std::string file() const { return folder + (shared ? "/Dropbox/a.chandung" : "/a.chandung"); }
    /// The file or its working copy.
    [[nodiscard]] std::string edited() const {
        return shared ? (storage::WorkingCopy::folderOf(fs::canonical(file()), copies()) / "a.chandung").string()
                      : file();
    }
    [[nodiscard]] std::string copies() const { return shared ? folder + "/copies" : std::string(); }
    [[nodiscard]] std::string copy() const { return folder + "/copy.chandung"; }
    [[nodiscard]] std::string backups() const { return folder + "/backups"; }
};

/// When the program dies: at some time, or by itself after so many changes of files (writing, syncing, removing, …).
struct Death {
    int microseconds = 0;
    long afterChanges = 0;
};

/// What the child does until it is killed; each finished step is told through the pipe.
[[noreturn]] void child(const Stage& stage, Work work, const Death& death, int pipe) {
    ::alarm(120);
    FaultVfs vfs;
    vfs.dieAfter(death.afterChanges);
    test::Sample sample;
    const auto store =
        test::WorkspaceStore::open(stage.file(), test::Access::ReadWrite, stage.backups(), stage.copies());
    long n = keptNumber(*store);
    for (;;) {
        ++n;
        switch (work) {
            case Work::Edit:
                store->transact([&] {
                    store->setSetting("n", std::to_string(n));
                    sample.persona.set("demographics.location", std::string("Thành phố ") + std::to_string(n));
                    store->personas().put(sample.persona);
                });
                break;
            case Work::Import:
                store->transact([&] {
                    for (int i = 0; i < 20; ++i) {
                        domain::Persona persona = sample.persona;
                        persona.id = domain::Uuid::make();
                        store->personas().put(persona);
                    }
                    store->setSetting("n", std::to_string(n));
                });
                break;
            case Work::Photos:
                store->transact([&] {
                    store->images().put(
                        {domain::Uuid::make(), "image/png", std::string(200'000, static_cast<char>(n))});
                    store->setSetting("n", std::to_string(n));
                });
                break;
            case Work::Copy:
                store->saveCopy(stage.copy());
                store->setSetting("n", std::to_string(n));
                break;
            case Work::Backup:
                store->setSetting("n", std::to_string(n));
                (void)storage::makeBackup(stage.file(), stage.backups());
                break;
            case Work::Migrate:
                // The migration happens in the opening; nothing more is to be done.
                store->setSetting("n", std::to_string(n));
                break;
            case Work::Publish:
                // What was kept counts, published or not; told in turns before and after.
                store->setSetting("n", std::to_string(n));
                if (n % 2 == 0 && ::write(pipe, &n, sizeof n) != sizeof n) ::_exit(1);
                store->workingCopy()->publish();
                break;
        }
        if (::write(pipe, &n, sizeof n) != sizeof n) ::_exit(1);
    }
}

/// Starts the work and waits until it is dead; the last number that it acknowledged.
long killDuring(const Stage& stage, Work work, const Death& death) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        try {
            child(stage, work, death, ends[1]);
        } catch (...) {
            ::_exit(2);
        }
    }
    ::close(ends[1]);
    if (death.afterChanges == 0) {
        std::this_thread::sleep_for(std::chrono::microseconds(death.microseconds));
        ::kill(pid, SIGKILL);
    }
    long last = -1;
    long n = 0;
    while (::read(ends[0], &n, sizeof n) == sizeof n) last = n;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    // It must have been at work until then.
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    return last;
}

/// The control: a change that was never committed stands in the file when its program dies without a journal. True
/// when it does.
bool leavesHalfAChange(const Stage& stage, const char* journal) {
    const long before = keptNumber(*test::WorkspaceStore::open(stage.file(), test::Access::ReadOnly));
    const pid_t pid = ::fork();
    if (pid == 0) {
        sqlite3* db = nullptr;
        sqlite3_open(stage.file().c_str(), &db);
        const std::string sql = "PRAGMA journal_mode = " + std::string(journal) +
                                "; BEGIN IMMEDIATE; UPDATE setting SET value = value + 1 WHERE key = 'n'";
        if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) sqlite3_db_cacheflush(db);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return keptNumber(*test::WorkspaceStore::open(stage.file(), test::Access::ReadOnly)) != before;
}

void prepare(const Stage& stage, Work work) {
    fs::create_directories(fs::path(stage.file()).parent_path());
    if (work == Work::Migrate) {
        fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data/schema-v1.chandung", stage.file());
        fs::permissions(stage.file(), fs::perms::owner_read | fs::perms::owner_write);
        return;
    }
    const auto store = test::WorkspaceStore::create(stage.file());
    test::Sample().putInto(*store);
    store->setSetting("n", "0");
}

/// Opens it for editing once more, as the next start does: what is wrong then, or nothing; `found` is what was kept.
std::string complaintOfStart(const Stage& stage, long& found) {
    try {
        const auto store = test::WorkspaceStore::open(stage.file(), test::Access::ReadWrite, {}, stage.copies());
        found = keptNumber(*store);
        if (stage.shared && store->workingCopy()->state() == storage::WorkingCopy::State::Conflict)
            return "taken for another's change";
        for (const storage::Backup& backup : storage::backups(stage.backups(), store->workspaceId()))
            if (!storage::examine(backup.file, false).ok && backup.reason != storage::Backup::Reason::BeforeMigration)
                return "a backup";
        return {};
    } catch (const domain::Error& error) {
        return std::string("not opened for editing: ") + error.what();
    }
}

}  // namespace

TEST_CASE("T1 killed at any moment: nothing acknowledged is lost, nothing is damaged") {
    Dice dice;
    long points = 0;
    long bad = 0;
    long slow = 0;
    long inFlight = 0;
    for (const Work work :
         {Work::Edit, Work::Import, Work::Photos, Work::Copy, Work::Backup, Work::Migrate, Work::Publish}) {
        for (int i = 0; i < times(10, 170); ++i) {
            const test::WorkspaceFolder folder;
            const Stage stage{fs::path(folder.path("x")).parent_path(), work == Work::Publish};
            prepare(stage, work);
            // In turns at a time and after a number of changes; the first ones one by one, from the first change on.
            Death death;
            if (i % 2 == 0)
                death.afterChanges = 1 + i / 2 + static_cast<long>(dice.below(1 + static_cast<std::uint64_t>(i)));
            else
                death.microseconds = static_cast<int>(1000 + dice.below(60'000));
            const long acknowledged = killDuring(stage, work, death);
            inFlight += fs::exists(stage.edited() + "-journal") ? 1 : 0;
            ++points;
            const Stopwatch watch;
            // Of a shared file others read only; opened for editing it would have to be the copy.
            std::string problem = stage.shared ? (storage::examine(stage.file(), true).ok ? "" : "the shared file")
                                               : complaint(stage.file());
            if (watch.seconds() > 2) ++slow;
            long found = -1;
            if (problem.empty()) problem = complaintOfStart(stage, found);
            if (fs::exists(stage.copy())) problem += complaint(stage.copy());
            INFO("work " << static_cast<int>(work) << ": acknowledged " << acknowledged << ", found " << found << ", "
                         << problem);
            const bool well = problem.empty() && found >= acknowledged;
            CHECK(well);
            if (!well) ++bad;
        }
    }
    const test::WorkspaceFolder folder;
    const Stage stage{fs::path(folder.path("x")).parent_path()};
    prepare(stage, Work::Edit);
    CHECK_FALSE(leavesHalfAChange(stage, "DELETE"));
    const bool control = leavesHalfAChange(stage, "OFF");
    report({"T1", "kill -9 while editing, importing, keeping photos, copying, backing up, migrating, publishing",
            points, bad + slow,
            std::to_string(inFlight) + " died inside a change and left a journal; without one " +
                (control ? "half a change stays" : "nothing happens"),
            dice.seed()});
    CHECK(bad == 0);
    CHECK(slow == 0);
    CHECK(inFlight > 0);
    CHECK(control);
}
