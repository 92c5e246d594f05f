#include "storage/copying.h"

#include "chandung/storage/workspacestore.h"
#include "storage/failure.h"
#include "storage/integrity.h"
#include "storage/query.h"
#include "storage/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace chandung::storage {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

Statement prepare(const Connection& connection, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &statement, nullptr);
    if (code != SQLITE_OK) throw failure(connection.file(), code, connection.handle());
    return {statement, &sqlite3_finalize};
}

/// The tables with a user's rows, in the order in which they were made: what others refer to comes first.
std::vector<std::string> baseTables(Connection& connection) {
    Query query(connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
                "'search%' ORDER BY rowid");
    std::vector<std::string> names;
    while (query.next()) names.push_back(query.text(0));
    return names;
}

/// Whether the name is that of an ordinary table; a foreign file may have put a view or a virtual table there.
bool ordinary(Connection& connection, const std::string& table) {
    Query query(connection, "PRAGMA table_list(" + table + ")");
    while (query.next())
        if (query.text(0) == "main" && query.text(2) == "table") return true;
    return false;
}

/// Stored columns only: a generated one would run an expression of the file.
std::vector<std::string> columns(Connection& connection, const std::string& table) {
    Query query(connection, "PRAGMA table_xinfo(" + table + ")");
    std::vector<std::string> names;
    while (query.next())
        if (query.number(6) == 0) names.push_back(query.text(1));
    return names;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

void copyTable(Connection& from, Connection& to, const std::string& table, bool lenient, RowsCopied& copied) {
    if (!ordinary(from, table)) {
        if (!lenient) from.raiseDamaged("schema: " + table);
        ++copied.lost;
        return;
    }
    const std::vector<std::string> theirs = columns(from, table);
    std::vector<std::string> common = columns(to, table);
    std::erase_if(
        common, [&](const std::string& name) { return std::find(theirs.begin(), theirs.end(), name) == theirs.end(); });
    if (common.empty()) return;
    const std::string places = joined(std::vector<std::string>(common.size(), "?"));
    const Statement read = prepare(from, "SELECT " + joined(common) + " FROM " + table);
    // A row that does not fit is passed over without a line in the log for each: there may be very many.
    const std::string insert = lenient ? "INSERT OR IGNORE INTO " : "INSERT INTO ";
    const Statement write = prepare(to, insert + table + " (" + joined(common) + ") VALUES (" + places + ")");
    int code = SQLITE_OK;
    from.countAnew();
    while ((code = sqlite3_step(read.get())) == SQLITE_ROW) {
        for (int i = 0; i < static_cast<int>(common.size()); ++i)
            sqlite3_bind_value(write.get(), i + 1, sqlite3_column_value(read.get(), i));
        const int written = sqlite3_step(write.get());
        sqlite3_reset(write.get());
        if (written == SQLITE_DONE && sqlite3_changes(to.handle()) == 1)
            ++copied.rows;
        else if (written == SQLITE_DONE)
            ++copied.lost;
        else if (written != SQLITE_CONSTRAINT && (written & 0xff) != SQLITE_CONSTRAINT)
            throw failure(to.file(), written, to.handle());
        else if (lenient)
            ++copied.lost;
        else
            from.raiseDamaged("a row of " + table);
    }
    if (code == SQLITE_DONE) return;
    const bool asked = (code & 0xff) == SQLITE_INTERRUPT && !from.tookTooLong();
    if (!lenient || asked) throw failure(from.file(), code, from.handle());
    ++copied.lost;
}

/// Takes away references to rows that were lost: the reference alone where a thing may stand without it, else the row.
std::size_t mendReferences(Connection& connection) {
    std::size_t lost = 0;
    for (const std::string& table : baseTables(connection)) {
        struct Key {
            std::string parent, match, clear, filled;
            bool mayBeNull = false;
        };
        std::vector<Key> keys;
        {
            Query list(connection, "PRAGMA foreign_key_list(" + table + ")");
            while (list.next()) {
                if (list.number(1) == 0) keys.emplace_back();
                Key& key = keys.back();
                key.parent = list.text(2);
                const std::string mine = list.text(3);
                const std::string theirs = list.isNull(4) ? mine : list.text(4);
                key.match += (key.match.empty() ? "" : " AND ") + ("p." + theirs + " = " + table + "." + mine);
                key.clear += (key.clear.empty() ? "" : ", ") + (mine + " = NULL");
                key.filled += " AND " + mine + " IS NOT NULL";
                key.mayBeNull = list.text(6) == "SET NULL";
            }
        }
        for (const Key& key : keys) {
            const std::string where = " WHERE NOT EXISTS (SELECT 1 FROM " + key.parent + " p WHERE " + key.match + ")";
            if (key.mayBeNull) {
                connection.execute("UPDATE " + table + " SET " + key.clear + where);
                continue;
            }
            // A reference that was never filled in is no lost one.
            connection.execute("DELETE FROM " + table + where + key.filled);
            lost += static_cast<std::size_t>(sqlite3_changes(connection.handle()));
        }
    }
    return lost;
}

}  // namespace

void copyChecked(Connection& from, const std::filesystem::path& to) {
    Query(from, "VACUUM INTO ?", to.string()).run();
    Connection check(to, Connection::Mode::ReadOnly);
    if (schemaVersionOf(check) == newestSchema()) checkSchema(check);
    if (const std::vector<std::string> problems = integrityProblems(check); !problems.empty())
        check.raiseDamaged(problems.front());
}

std::size_t rowCount(Connection& connection) {
    std::size_t rows = 0;
    for (const std::string& table : baseTables(connection))
        rows += static_cast<std::size_t>(connection.number("SELECT count(*) FROM \"" + table + "\""));
    return rows;
}

RowsCopied copyRows(Connection& from, Connection& to, bool lenient) {
    RowsCopied copied;
    const std::vector<std::string> tables = baseTables(to);
    to.execute("PRAGMA foreign_keys = OFF");
    to.transact([&] {
        for (const std::string& table : tables) to.execute("DELETE FROM " + table);
        for (const std::string& table : tables) copyTable(from, to, table, lenient, copied);
        // Removing a row may leave further references without an aim.
        while (lenient) {
            const std::size_t lost = mendReferences(to);
            copied.lost += lost;
            if (lost == 0) break;
        }
        Query left(to, "PRAGMA foreign_key_check");
        if (left.next()) to.raiseDamaged("foreign key: " + left.text(0));
    });
    to.execute("PRAGMA foreign_keys = ON");
    return copied;
}

}  // namespace chandung::storage
