#pragma once

#include "chandung/domain/error.h"
#include "chandung/storage/aside.h"

#include <SQLiteCpp/Database.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace chandung::storage {

/// Marks a SQLite file as a Chandung workspace: "CHD1".
inline constexpr std::int32_t applicationId = 0x43484431;

/// What changes leave to be done together.
class Unfinished {
public:
    virtual ~Unfinished() = default;
    /// Before a transaction ends, and before one begins inside another.
    virtual void finish() = 0;
    /// When one is taken back.
    virtual void forget() noexcept = 0;
};

/// A connection to a workspace file with the settings of docs/saving.md, its prepared statements and its transactions.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens an existing regular file; `file` has no symbolic link in it.
    Connection(std::filesystem::path file, Mode mode);
    /// A database in memory: what the schema should look like.
    Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Waits while another thread has the connection for itself: SQLite itself does not watch over that here. Whoever
    /// uses the connection, or what it shares with that thread, comes through here first.
    void waitForTurn() const noexcept {
        if (m_away) waitForOthers();
    }
    [[nodiscard]] sqlite3* handle() const {
        waitForTurn();
        return m_database->getHandle();
    }

    /// How much of the file is kept in memory: little as a rule, more while much is written, so that a large
    /// transaction does not have to write in between.
    /// Calls may be nested.
    void keepMore() noexcept;
    void keepLess() noexcept;

    /// Runs SQL without parameters, one or several statements.
    void execute(const std::string& sql);
    /// A number that a query without parameters gives.
    [[nodiscard]] std::int64_t number(const std::string& sql);

    /// What tells one state of the file from another; nothing inside a transaction, where what is read may still be
    /// taken back.
    using State = std::pair<std::int64_t, std::int64_t>;
    [[nodiscard]] std::optional<State> state();

    /// Keeps all that `work` changes, or, when it throws, nothing. Inside another transaction it is a part of that one.
    void transact(const std::function<void()>& work);

    /// Several statements that are one change: a transaction of its own, or a part of the one around it. Without a
    /// savepoint, each of which makes SQLite write the search index. When it throws inside another one, that one is not
    /// kept any more: whoever catches and goes on is refused at the end.
    void change(const std::function<void()>& work);

    /// Within a transaction: gives what has changed to the file system now (not yet to the disk).
    void writeOut();

    /// Runs before each outermost transaction begins; when it throws, writing stops.
    void guardChanges(std::function<void()> guard) { m_guard = std::move(guard); }

    /// Whether writing has stopped after a failure of the disk or the file: every change is then refused with that
    /// failure, because what the disk holds is not known for certain. Not while another thread ends a change: how it
    /// ends is not known yet.
    [[nodiscard]] bool stopped() const { return !m_away && m_stop.has_value(); }
    /// Writes again if the file is whole, in its place, and takes a change; throws the failure otherwise.
    void resume();

    /// Ends what runs, with Cancelled, as soon as `stop` says so; it is asked often, from the thread that works.
    void stopWhen(std::function<bool()> stop);

    /// For a file whose pages are not known to be sound: ends a statement, with Damaged, that takes many times more
    /// steps than reading the whole file would. Pages that lead to one another can be read for ever otherwise.
    /// What runs while another statement stands on a row counts as a part of that one.
    void boundSteps(std::uintmax_t fileSize);
    /// The next statement has all its steps before it, unless one is under way.
    void countAnew() noexcept;
    /// Whether the last statement was ended for that.
    [[nodiscard]] bool tookTooLong() const { return m_stepLimit > 0 && m_steps > m_stepLimit; }

    /// Who has the end of a transaction, and writing out in between, done. Whatever asks the connection from another
    /// thread meanwhile waits. Null: it is done at once.
    void endAside(Aside aside) { m_aside = std::move(aside); }

    /// Runs once before the outermost transaction is committed.
    void beforeCommit(std::function<void()> work) { m_beforeCommit = std::move(work); }

    /// Something has work waiting for the end of the transaction; null: nothing has any more.
    void setUnfinished(Unfinished* work) { m_unfinished = work; }

    /// Throws the program's error for a result code.
    [[noreturn]] void raise(int code) const;
    [[noreturn]] void raiseDamaged(const std::string& detail) const;

private:
    friend class Query;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    /// The statements of one SQL text that nobody uses now.
    using Idle = std::vector<Statement>;
    struct HashSql {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const noexcept { return std::hash<std::string_view>()(sql); }
    };
    /// A statement in use, and where it goes afterwards. SQLite's own handle, not that of SQLiteCpp: millions of values
    /// are read and bound with it.
    struct Prepared {
        Statement statement;
        Idle* idle;
    };

    Prepared take(std::string_view sql);
    static void giveBack(Prepared prepared) noexcept;
    void configure(Mode mode);
    void watch();
    bool goesOn();
    void aside(const std::function<void()>& work);
    void waitForOthers() const noexcept;
    void end();
    void begin();
    void rollback(const std::string& savepoint) noexcept;

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, Idle, HashSql, std::equal_to<>> m_prepared;
    std::function<void()> m_beforeCommit;
    Unfinished* m_unfinished = nullptr;
    std::function<void()> m_guard;
    std::function<bool()> m_stopWhen;
    Aside m_aside;
    std::atomic<bool> m_away = false;      ///< handed to whoever has the end of a transaction done
    std::atomic<std::thread::id> m_ender;  ///< the thread that does it then, once it runs
    std::uintmax_t m_steps = 0;
    std::uintmax_t m_stepLimit = 0;  ///< 0: none
    mutable std::optional<domain::Error> m_stop;
    int m_depth = 0;
    int m_keepsMore = 0;
    std::size_t m_inside = 0;  ///< changes of the transaction that runs
    bool m_halfDone = false;   ///< a change inside the transaction has failed
};

}  // namespace chandung::storage
