// T6: two editors. T7: what may only be read. T8: a file that is moved, replaced, deleted or cut off while it is open.
// T9: a clock that jumps. T10: schemas of all ages.
#include "catch.h"
#include "chandung/storage/safety.h"
#include "faultrun.h"

#include <pthread.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <thread>

using namespace chandung;
using namespace chandung::fault;
using domain::ErrorCode;
using test::Access;
namespace fs = std::filesystem;

namespace {

/// What the clock of this program is set forward by, in seconds.
std::time_t clockOffset = 0;

struct Workplace {
    Workplace() : file(folder.path("a.chandung")) {
        const auto store = test::WorkspaceStore::create(file);
        sample.putInto(*store);
        store->setSetting("n", "0");
    }
    test::WorkspaceFolder folder;
    std::string file;
    test::Sample sample;
};

/// Opens for editing as often as it is free and counts up, until `edits` were kept.
void countUp(const std::string& file, int edits) {
    for (int done = 0; done < edits;) {
        try {
            const auto store = test::WorkspaceStore::open(file, Access::ReadWrite);
            for (int i = 0; i < 20 && done < edits; ++i, ++done)
                store->setSetting("n", std::to_string(keptNumber(*store) + 1));
        } catch (const domain::Error& error) {
            if (error.code() != ErrorCode::InUse) ::_exit(3);
            std::this_thread::sleep_for(std::chrono::microseconds(500));
        }
    }
}

/// The control: the same without the editor's lock and without one transaction around reading and writing. The two wait
/// for each other between reading and writing, so that each time one of two updates is lost, by rule and not by luck.
void countUpUnguarded(const std::string& file, int edits, pthread_barrier_t* together) {
    ::alarm(120);
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    sqlite3_busy_timeout(db, 60'000);
    for (int i = 0; i < edits; ++i) {
        long n = 0;
        sqlite3_exec(
            db, "SELECT value FROM setting WHERE key = 'n'",
            [](void* out, int, char** cells, char**) {
                *static_cast<long*>(out) = std::strtol(cells[0], nullptr, 10);
                return 0;
            },
            &n, nullptr);
        ::pthread_barrier_wait(together);
        const std::string sql = "UPDATE setting SET value = '" + std::to_string(n + 1) + "' WHERE key = 'n'";
        if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) ::_exit(4);
        ::pthread_barrier_wait(together);
    }
    sqlite3_close(db);
}

/// Where two processes wait for each other.
class Together {
public:
    Together()
        : m_barrier(static_cast<pthread_barrier_t*>(
              ::mmap(nullptr, sizeof(pthread_barrier_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))) {
        pthread_barrierattr_t shared;
        ::pthread_barrierattr_init(&shared);
        ::pthread_barrierattr_setpshared(&shared, PTHREAD_PROCESS_SHARED);
        REQUIRE(::pthread_barrier_init(m_barrier, &shared, 2) == 0);
        ::pthread_barrierattr_destroy(&shared);
    }
    ~Together() { ::munmap(m_barrier, sizeof(pthread_barrier_t)); }
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;
    [[nodiscard]] pthread_barrier_t* barrier() const { return m_barrier; }

private:
    pthread_barrier_t* m_barrier;
};

template <class F>
long lostUpdates(const std::string& first, const std::string& second, int edits, F&& work) {
    std::vector<pid_t> children;
    for (const std::string& path : {first, second}) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            work(path, edits);
            ::_exit(0);
        }
        children.push_back(pid);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        CHECK(status == 0);
    }
    return 2L * edits - keptNumber(*test::WorkspaceStore::open(first, Access::ReadOnly));
}

}  // namespace

extern "C" std::time_t time(std::time_t* out) noexcept {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::time_t seconds = now.tv_sec + clockOffset;
    if (out) *out = seconds;
    return seconds;
}

TEST_CASE("T6 two editors, also through a symbolic and a hard link: no update is lost in silence") {
    const int edits = times(120, 10'000);
    long lost = 0;
    long cases = 0;
    for (const char* way : {"same", "symlink", "hard link"}) {
        Workplace work;
        const std::string other = work.folder.path("other.chandung");
        if (std::string(way) == "symlink") fs::create_symlink(work.file, other);
        if (std::string(way) == "hard link") fs::create_hard_link(work.file, other);
        const std::string second = std::string(way) == "same" ? work.file : other;
        const int share = std::string(way) == "same" ? edits : edits / 10;
        lost += lostUpdates(work.file, second, share, countUp);
        cases += 2L * share;
        CHECK(complaint(work.file).empty());
    }
    Workplace control;
    const Together together;
    const int pairs = times(50, 500);
    const long unguarded = lostUpdates(
        control.file, control.file, pairs,
        [&together](const std::string& file, int count) { countUpUnguarded(file, count, together.barrier()); });
    report({"T6", "edits by two programs on one file", cases, lost,
            "without lock and transaction " + std::to_string(unguarded) + " of " + std::to_string(2 * pairs) + " lost",
            0});
    CHECK(lost == 0);
    CHECK(unguarded == pairs);
}

TEST_CASE("T7 what may only be read is never edited") {
    long cases = 0;
    long bad = 0;
    long control = 0;
    for (int round = 0; round < times(4, 27); ++round) {
        for (const char* what : {"file", "folder", "both", "neither"}) {
            Workplace work;
            const std::string name(what);
            const fs::path folder = fs::path(work.file).parent_path();
            if (name == "file" || name == "both") fs::permissions(work.file, fs::perms::owner_read);
            if (name == "folder" || name == "both")
                fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
            const std::string before = test::readFile(work.file);
            bool refused = false;
            bool refusedEdit = false;
            try {
                (void)test::WorkspaceStore::open(work.file, Access::ReadWrite);
            } catch (const domain::Error& error) {
                refused = error.code() == ErrorCode::ReadOnly;
            }
            try {
                const auto store = test::WorkspaceStore::open(work.file, Access::PreferReadWrite);
                CHECK(store->personas().count() == 1);
                store->setSetting("author", "x");
            } catch (const domain::Error& error) {
                refusedEdit = error.code() == ErrorCode::ReadOnly;
            }
            fs::permissions(folder, fs::perms::owner_all);
            if (name == "neither") {
                control += refused || refusedEdit ? 0 : 1;
                continue;
            }
            ++cases;
            if (!refused || !refusedEdit || test::readFile(work.file) != before) ++bad;
        }
    }
    report({"T7", "read-only file, folder, both", cases, bad,
            "the same edit where nothing is read-only went through " + std::to_string(control) + " times", 0});
    CHECK(bad == 0);
    CHECK(control > 0);
}

TEST_CASE("T8 moved, replaced, deleted, cut off while open: never a false “saved”") {
    Dice dice;
    long cases = 0;
    long bad = 0;
    const auto happen = [](const Workplace& work, int what) {
        const std::string other = work.folder.path("other.chandung");
        switch (what) {
            case 0:
                fs::rename(work.file, other);
                break;
            case 1:
                fs::remove(work.file);
                break;
            case 2:
                fs::copy_file(work.file, other);
                fs::rename(other, work.file);
                break;
            case 3:
                fs::resize_file(work.file, fs::file_size(work.file) / 2);
                break;
            case 4:
                fs::rename(work.file, other);
                fs::create_symlink(other, work.file);
                break;
            default:
                fs::resize_file(work.file, 0);
        }
    };
    for (int i = 0; i < times(36, 300); ++i) {
        Workplace work;
        const auto store = test::WorkspaceStore::open(work.file, Access::ReadWrite);
        const auto edits = dice.below(4);
        for (std::uint64_t n = 0; n < edits; ++n) store->setSetting("n", std::to_string(n));
        happen(work, i % 6);
        ++cases;
        bool noticed = false;
        bool saved = true;
        try {
            store->checkInPlace();
        } catch (const domain::Error&) {
            noticed = true;
        }
        try {
            store->setSetting("n", "100");
        } catch (const domain::Error&) {
            saved = false;
        }
        if (saved || !noticed) ++bad;
    }
    // The control: in SQLite's other journal mode the commit into a deleted file looks like a success.
    long falseSaved = 0;
    for (int i = 0; i < 5; ++i) {
        Workplace work;
        sqlite3* db = nullptr;
        sqlite3_open(work.file.c_str(), &db);
        sqlite3_exec(db, "PRAGMA journal_mode = WAL; UPDATE setting SET value = '1' WHERE key = 'n'", nullptr, nullptr,
                     nullptr);
        fs::remove(work.file);
        const int code = sqlite3_exec(db, "UPDATE setting SET value = '2' WHERE key = 'n'", nullptr, nullptr, nullptr);
        falseSaved += code == SQLITE_OK ? 1 : 0;
        sqlite3_close(db);
    }
    report({"T8", "renamed, deleted, replaced, cut off, replaced by a link, emptied while open", cases, bad,
            "in WAL mode " + std::to_string(falseSaved) + " of 5 commits into a deleted file looked saved",
            dice.seed()});
    CHECK(bad == 0);
    CHECK(falseSaved == 5);
}

TEST_CASE("T9 a clock that jumps: order by revision, backups by number, nothing negative") {
    Dice dice;
    Workplace work;
    const fs::path root = work.folder.path("backups");
    const std::time_t now = ::time(nullptr);
    const std::vector<std::time_t> clocks{-now, 2147483647 - now, 2147483648 - now, -86400, 86400, -3600, 0};
    long bad = 0;
    long outOfOrder = 0;
    std::string lastTime;
    const auto store = test::WorkspaceStore::open(work.file, Access::ReadWrite);
    long revision = std::stol(test::raw(work.file, "SELECT rev FROM persona"));
    std::int64_t number = 0;
    for (int i = 0; i < times(40, 200); ++i) {
        clockOffset = clocks[dice.below(clocks.size())];
        const std::string text = "Thành phố " + std::to_string(i);
        store->personas().setField(work.sample.persona.id, "demographics.location", text);
        const long next = std::stol(test::raw(work.file, "SELECT rev FROM persona"));
        if (next != ++revision) ++bad;
        const auto history = store->history(work.sample.persona.id);
        const auto& last = history.back();
        const auto& first = history.front();
        const bool newestKnown =
            last.patch.find(text) != std::string::npos || first.patch.find(text) != std::string::npos;
        if (!newestKnown) ++bad;
        const std::string at = test::raw(work.file, "SELECT updated_at FROM persona");
        if (at.size() != 20 || at.front() == '-') ++bad;
        if (at < lastTime) ++outOfOrder;
        lastTime = at;
        if (i % 5 == 0) {
            const storage::Backup backup = storage::makeBackup(work.file, root);
            if (backup.number != ++number) ++bad;
            if (storage::backups(root, store->workspaceId()).front().number != number) ++bad;
        }
    }
    clockOffset = 0;
    CHECK(store->checkIntegrity().ok);
    report({"T9", "edits and backups with the clock at 1970, 2038, a day off", times(40, 200), bad,
            std::to_string(outOfOrder) + " would be out of order by time", dice.seed()});
    CHECK(bad == 0);
    CHECK(outOfOrder > 0);
}

TEST_CASE("T10 older schemas are migrated after a backup, newer and other files are refused as they are") {
    long cases = 0;
    long bad = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(CHANDUNG_SOURCE_DIR) / "tests/data")) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("schema-v")) continue;
        ++cases;
        const test::WorkspaceFolder folder;
        const std::string file = folder.path("old.chandung");
        fs::copy_file(entry.path(), file);
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        const std::string version = test::raw(file, "PRAGMA user_version");
        const auto store = test::WorkspaceStore::open(file, Access::ReadWrite, folder.path("backups"));
        const auto kept = storage::backups(folder.path("backups"), store->workspaceId());
        const bool older = std::stoi(version) < storage::newestSchema();
        if (store->schemaVersion() != storage::newestSchema() || store->personas().count() == 0) ++bad;
        if (older && (kept.size() != 1 || test::raw(kept.front().file, "PRAGMA user_version") != version)) ++bad;
    }
    CHECK(cases > 0);
    const std::vector<std::string> others{"PRAGMA user_version = 99", "PRAGMA user_version = 2147483647",
                                          "PRAGMA application_id = 5", "PRAGMA application_id = 0"};
    for (const std::string& sql : others) {
        ++cases;
        Workplace work;
        REQUIRE(test::rawRun(work.file, sql).empty());
        const std::string before = test::readFile(work.file);
        bool refused = false;
        try {
            (void)test::WorkspaceStore::open(work.file, Access::ReadWrite);
        } catch (const domain::Error& error) {
            refused = error.code() == ErrorCode::TooNew || error.code() == ErrorCode::NotOurs;
        }
        if (!refused || test::readFile(work.file) != before) ++bad;
    }
    report({"T10", "older, newer, other files", cases, bad, "a workspace of this version opens", 0});
    CHECK(bad == 0);
}
