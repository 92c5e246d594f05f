#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace chandung::bench {

/// SQLite with nothing around it, for the floors: the settings of the workspace file (DELETE, EXTRA) and bare
/// statements.
class RawSqlite {
public:
    explicit RawSqlite(const std::string& file) {
        check(sqlite3_open(file.c_str(), &m_db));
        run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA temp_store=MEMORY");
    }
    ~RawSqlite() {
        for (sqlite3_stmt* statement : m_statements) sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }

    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        m_statements.push_back(statement);
        return statement;
    }

    /// Binds texts and runs to the end; the number of rows.
    int step(sqlite3_stmt* statement, const std::vector<std::string>& texts) {
        for (int i = 0; i < static_cast<int>(texts.size()); ++i)
            sqlite3_bind_text(statement, i + 1, texts[static_cast<std::size_t>(i)].data(),
                              static_cast<int>(texts[static_cast<std::size_t>(i)].size()), SQLITE_STATIC);
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) ++rows;
        check(sqlite3_reset(statement));
        return rows;
    }

private:
    void check(int code) {
        if (code != SQLITE_OK) throw std::runtime_error(std::string("raw SQLite: ") + sqlite3_errmsg(m_db));
    }

    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

}  // namespace chandung::bench
