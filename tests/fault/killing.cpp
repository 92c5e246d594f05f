// T1: the program is killed at any moment while it edits, imports, keeps photos, exports, makes backups and migrates.
#include "catch.h"
#include "chandung/storage/safety.h"
#include "faultrun.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <filesystem>
#include <thread>

using namespace chandung;
using namespace chandung::fault;
namespace fs = std::filesystem;

namespace {

enum class Work { Edit, Import, Photos, Copy, Backup, Migrate };

struct Stage {
    std::string folder;
    [[nodiscard]] std::string file() const { return folder + "/a.chandung"; }
    [[nodiscard]] std::string copy() const { return folder + "/copy.chandung"; }
    [[nodiscard]] std::string backups() const { return folder + "/backups"; }
};

/// What the child does until it is killed; each finished step is told through the pipe.
[[noreturn]] void child(const Stage& stage, Work work, int pipe) {
    test::Sample sample;
    const auto store = test::WorkspaceStore::open(stage.file(), test::Access::ReadWrite, stage.backups());
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
        }
        if (::write(pipe, &n, sizeof n) != sizeof n) ::_exit(1);
    }
}

/// Starts the work, kills it after a while; the last number that it acknowledged.
long killDuring(const Stage& stage, Work work, int microseconds) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        try {
            child(stage, work, ends[1]);
        } catch (...) {
            ::_exit(2);
        }
    }
    ::close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    // It must have been at work until then.
    CHECK(WIFSIGNALED(status));
    long last = -1;
    long n = 0;
    while (::read(ends[0], &n, sizeof n) == sizeof n) last = n;
    ::close(ends[0]);
    return last;
}

void prepare(const Stage& stage, Work work) {
    if (work == Work::Migrate) {
        fs::copy_file(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data/schema-v1.chandung", stage.file());
        fs::permissions(stage.file(), fs::perms::owner_read | fs::perms::owner_write);
        return;
    }
    const auto store = test::WorkspaceStore::create(stage.file());
    test::Sample().putInto(*store);
}

}  // namespace

TEST_CASE("T1 killed at any moment: nothing acknowledged is lost, nothing is damaged") {
    Dice dice;
    long points = 0;
    long bad = 0;
    long slow = 0;
    long inFlight = 0;
    for (const Work work : {Work::Edit, Work::Import, Work::Photos, Work::Copy, Work::Backup, Work::Migrate}) {
        for (int i = 0; i < times(10, 170); ++i) {
            const test::WorkspaceFolder folder;
            const Stage stage{fs::path(folder.path("x")).parent_path()};
            prepare(stage, work);
            const long acknowledged = killDuring(stage, work, static_cast<int>(1000 + dice.below(60'000)));
            inFlight += fs::exists(stage.file() + "-journal") ? 1 : 0;
            ++points;
            const auto begin = std::chrono::steady_clock::now();
            std::string problem = complaint(stage.file());
            if (std::chrono::steady_clock::now() - begin > std::chrono::seconds(2)) ++slow;
            long found = -1;
            if (problem.empty()) {
                const auto store = test::WorkspaceStore::open(stage.file(), test::Access::ReadWrite);
                found = keptNumber(*store);
                for (const storage::Backup& backup : storage::backups(stage.backups(), store->workspaceId()))
                    if (!storage::examine(backup.file, false).ok &&
                        backup.reason != storage::Backup::Reason::BeforeMigration)
                        problem = "a backup";
            }
            if (fs::exists(stage.copy())) problem += complaint(stage.copy());
            INFO("work " << static_cast<int>(work) << ": acknowledged " << acknowledged << ", found " << found << ", "
                         << problem);
            const bool well = problem.empty() && found >= acknowledged;
            CHECK(well);
            if (!well) ++bad;
        }
    }
    report({"T1", "kill -9 while editing, importing, keeping photos, copying, backing up, migrating", points,
            bad + slow, std::to_string(inFlight) + " died inside a change and left a journal", dice.seed()});
    CHECK(bad == 0);
    CHECK(slow == 0);
    CHECK(inFlight > 0);
}
