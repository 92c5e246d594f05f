#include "storage/connection.h"

#include "storage/failure.h"

#include <SQLiteCpp/Exception.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <cstdio>
#include <mutex>

namespace chandung::storage {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int rollbackAttempts = 8;
constexpr std::int64_t heapLimit = std::int64_t{1} << 30;
constexpr const char* fewPages = "PRAGMA cache_size = -8192";  // in kB
constexpr const char* manyPages = "PRAGMA cache_size = -65536";
constexpr int lengthLimit = 64 * 1024 * 1024;
constexpr int stepsBetweenLooks = 2000;
constexpr std::uintmax_t fewSteps = 2'000'000;

/// Only the kind of failure: the message of SQLite may quote what a user wrote.
void logCode(void*, int code, const char*) {
    if ((code & 0xff) == SQLITE_NOTICE || (code & 0xff) == SQLITE_SCHEMA) return;
    spdlog::warn("sqlite: {} ({})", sqlite3_errstr(code), code);
}

/// What holds for all connections of the process; must come before the first one.
void prepareLibrary() {
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_LOG, &logCode, nullptr);
        sqlite3_hard_heap_limit64(heapLimit);
    });
}

std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& file, Connection::Mode mode) {
    prepareLibrary();
    const int access = mode == Connection::Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    try {
        return std::make_unique<SQLite::Database>(
            file.string(),
            access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE,
            busyTimeoutMs);
    } catch (const SQLite::Exception& error) {
        throw failure(file, error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode());
    }
}

}  // namespace

Connection::Connection(std::filesystem::path file, Mode mode)
    : m_file(std::move(file)), m_database(openDatabase(m_file, mode)) {
    configure(mode);
}

Connection::Connection() : m_file(":memory:"), m_database(openDatabase(m_file, Mode::ReadWrite)) {
    configure(Mode::ReadWrite);
}

void Connection::configure(Mode mode) {
    const auto set = [this](int option, int value) { sqlite3_db_config(handle(), option, value, nullptr); };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, lengthLimit);
    sqlite3_limit(handle(), SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1);
    execute(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA");
    execute(fewPages);
    if (mode == Mode::ReadWrite) execute("PRAGMA journal_mode = DELETE");
}

// What comes of it is no matter: it is only faster.
void Connection::keepMore() noexcept {
    if (m_keepsMore++ == 0) sqlite3_exec(handle(), manyPages, nullptr, nullptr, nullptr);
}

void Connection::keepLess() noexcept {
    if (--m_keepsMore == 0) sqlite3_exec(handle(), fewPages, nullptr, nullptr, nullptr);
}

void Connection::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) raise(code);
}

std::int64_t Connection::number(const std::string& sql) {
    waitForTurn();
    try {
        return m_database->execAndGet(sql).getInt64();
    } catch (const SQLite::Exception& error) {
        raise(error.getExtendedErrorCode());
    }
}

std::optional<Connection::State> Connection::state() {
    if (!sqlite3_get_autocommit(handle())) return std::nullopt;
    return State{number("PRAGMA data_version"), sqlite3_total_changes64(handle())};
}

void Connection::raise(int code) const {
    if ((code & 0xff) == SQLITE_INTERRUPT && tookTooLong()) raiseDamaged("pages that lead to one another");
    const domain::Error error = failure(m_file, code, handle());
    if (m_depth > 0 && stopsWriting(code)) m_stop = error;
    spdlog::error("workspace: {}", error.what());
    throw error;
}

void Connection::raiseDamaged(const std::string& detail) const {
    throw damaged(m_file, detail);
}

void Connection::Finalize::operator()(sqlite3_stmt* statement) const noexcept {
    sqlite3_finalize(statement);
}

Connection::Prepared Connection::take(std::string_view sql) {
    waitForTurn();  // the end of a change takes statements as well
    countAnew();
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) found = m_prepared.emplace(std::string(sql), Idle()).first;
    Idle& idle = found->second;
    if (!idle.empty()) {
        Statement statement = std::move(idle.back());
        idle.pop_back();
        return {std::move(statement), &idle};
    }
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &made, nullptr);
    if (code != SQLITE_OK) raise(code);
    return {Statement(made), &idle};
}

void Connection::giveBack(Prepared prepared) noexcept {
    sqlite3_reset(prepared.statement.get());
    sqlite3_clear_bindings(prepared.statement.get());
    try {
        prepared.idle->push_back(std::move(prepared.statement));
    } catch (const std::exception&) {
        // Out of memory: the statement is finalised instead of kept.
    }
}

void Connection::transact(const std::function<void()>& work) {
    // SQLite ended the outer transaction after a failure that somebody caught: nothing more may be written as if it
    // still ran.
    if (m_depth > 0 && sqlite3_get_autocommit(handle())) raise(SQLITE_ABORT_ROLLBACK);
    const std::string savepoint = "level" + std::to_string(m_depth);
    if (m_depth > 0 && m_unfinished) m_unfinished->finish();
    if (m_depth == 0)
        begin();
    else
        execute("SAVEPOINT " + savepoint);
    ++m_depth;
    try {
        work();
        if (m_halfDone) raise(SQLITE_ABORT_ROLLBACK);
        if (m_depth == 1) {
            aside([this] { end(); });
        } else {
            if (m_unfinished) m_unfinished->finish();
            execute("RELEASE " + savepoint);
        }
    } catch (...) {
        --m_depth;
        if (m_depth == 0) m_beforeCommit = nullptr;
        m_halfDone = false;
        if (m_unfinished) m_unfinished->forget();
        rollback(savepoint);
        throw;
    }
    --m_depth;
    if (m_depth == 0) m_beforeCommit = nullptr;
}

void Connection::end() {
    if (m_unfinished) m_unfinished->finish();
    if (m_beforeCommit) m_beforeCommit();
    execute("COMMIT");
}

void Connection::aside(const std::function<void()>& work) {
    if (!m_aside) return work();
    /// From before the work begins, wherever it does, until it is done or was not taken.
    struct Away {
        explicit Away(Connection& connection) : m_connection(connection) { m_connection.m_away = true; }
        ~Away() { back(); }
        Away(const Away&) = delete;
        Away& operator=(const Away&) = delete;
        void back() noexcept {
            m_connection.m_ender = std::thread::id();
            m_connection.m_away = false;
            m_connection.m_away.notify_all();
        }
        Connection& m_connection;
    };
    Away away(*this);
    m_aside([&] {
        m_ender = std::this_thread::get_id();
        try {
            work();
        } catch (...) {
            away.back();
            throw;
        }
        away.back();
    });
}

void Connection::waitForOthers() const noexcept {
    while (m_away && m_ender.load() != std::this_thread::get_id()) m_away.wait(true);
}

void Connection::change(const std::function<void()>& work) {
    if (m_depth == 0) return transact(work);
    if (sqlite3_get_autocommit(handle())) raise(SQLITE_ABORT_ROLLBACK);
    try {
        work();
    } catch (...) {
        m_halfDone = true;
        throw;
    }
    constexpr std::size_t many = 500;
    if (++m_inside % many == 0) writeOut();  // little by little, so that the end of a long transaction is short
}

void Connection::writeOut() {
    aside([this] {
        // Busy: a page in use stays for the commit.
        if (const int code = sqlite3_db_cacheflush(handle()); code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
            raise(code);
    });
}

void Connection::begin() {
    if (m_stop) throw domain::Error(*m_stop);
    m_inside = 0;
    try {
        if (m_guard) m_guard();
    } catch (const domain::Error& error) {
        m_stop = error;
        throw;
    }
    // A rollback that got no memory has left its transaction open: it is taken back now, before anything new.
    if (!sqlite3_get_autocommit(handle())) execute("ROLLBACK");
    execute("BEGIN IMMEDIATE");
}

void Connection::resume() {
    waitForTurn();
    if (!m_stop) return;
    m_stop.reset();
    try {
        if (const std::string found = m_database->execAndGet("PRAGMA quick_check(1)").getString(); found != "ok")
            raiseDamaged(found);
        // A change that changes nothing: the journal, the file and the folder are written.
        transact([this] { execute("PRAGMA user_version = " + std::to_string(number("PRAGMA user_version"))); });
    } catch (const SQLite::Exception& error) {
        m_stop = failure(m_file, error.getExtendedErrorCode(), handle());
        throw domain::Error(*m_stop);
    } catch (const domain::Error& error) {
        m_stop = error;
        throw;
    }
}

void Connection::stopWhen(std::function<bool()> stop) {
    m_stopWhen = std::move(stop);
    watch();
}

void Connection::boundSteps(std::uintmax_t fileSize) {
    // The smallest row takes several bytes, and a step or two for each of its columns.
    m_stepLimit = fewSteps + 8 * fileSize;
    watch();
}

void Connection::countAnew() noexcept {
    if (m_stepLimit == 0) return;
    for (sqlite3_stmt* one = sqlite3_next_stmt(handle(), nullptr); one; one = sqlite3_next_stmt(handle(), one))
        if (sqlite3_stmt_busy(one)) return;
    m_steps = 0;
}

void Connection::watch() {
    const bool watched = m_stopWhen || m_stepLimit > 0;
    const auto ask = [](void* connection) { return static_cast<Connection*>(connection)->goesOn() ? 0 : 1; };
    sqlite3_progress_handler(handle(), watched ? stepsBetweenLooks : 0, watched ? +ask : nullptr, this);
}

bool Connection::goesOn() {
    m_steps += stepsBetweenLooks;
    return !tookTooLong() && !(m_stopWhen && m_stopWhen());
}

void Connection::rollback(const std::string& savepoint) noexcept {
    // After some failures SQLite has rolled back the whole transaction by itself.
    if (sqlite3_get_autocommit(handle())) return;
    // Without asking for memory: there may be none.
    char sql[96] = "ROLLBACK";
    if (m_depth > 0) std::snprintf(sql, sizeof sql, "ROLLBACK TO %s; RELEASE %s", savepoint.c_str(), savepoint.c_str());
    int code = SQLITE_OK;
    // SQLite itself needs a little: what its cache can spare is given back first, and it is asked again.
    for (int attempt = 0; attempt < rollbackAttempts; ++attempt) {
        code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
        if (code == SQLITE_OK || sqlite3_get_autocommit(handle())) return;
        sqlite3_db_release_memory(handle());
    }
    try {
        spdlog::error("workspace: rollback failed ({})", code);
    } catch (const std::exception&) {
        // No memory for the log either.
    }
}

}  // namespace chandung::storage
