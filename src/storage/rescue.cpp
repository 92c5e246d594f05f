#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"
#include "storage/connection.h"
#include "storage/contentcheck.h"
#include "storage/copying.h"
#include "storage/integrity.h"
#include "storage/newfile.h"
#include "storage/query.h"
#include "storage/schema.h"
#include "storage/sqlitestore.h"
#include "storage/workspacefile.h"

#include <array>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// The tables that hold rows, checked one by one, so that no virtual table of the file is asked.
void checkTables(Connection& foreign, Connection& known) {
    Query names(known,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
                "'search%'");
    while (names.next()) {
        Query there(foreign, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", names.text(0));
        if (!there.next()) continue;
        Query check(foreign, "PRAGMA quick_check(" + names.text(0) + ")");
        if (check.next() && check.text(0) != "ok") foreign.raiseDamaged(check.text(0));
    }
}

Rescued bringOver(const fs::path& from, const fs::path& target, bool lenient, const StopAsked& stop) {
    WorkspaceFile checked(from);
    NewFile fresh(target, NewFile::Replace::No);
    RowsCopied copied;
    {
        Connection source(checked.path(), Connection::Mode::ReadOnly);
        if (stop) source.stopWhen(stop);
        if (lenient) source.boundSteps(fs::file_size(checked.path()));
        Connection made(fresh.path(), Connection::Mode::ReadWrite);
        createSchema(made);
        if (!lenient) checkTables(source, made);
        copied = copyRows(source, made, lenient);
        SettingTable settings(made);
        if (settings.workspaceId().isNull()) settings.setWorkspaceId(domain::Uuid::make());
    }
    SqliteStore(std::make_unique<WorkspaceFile>(fresh.path()), Connection::Mode::ReadWrite).rebuildIndex();
    fresh.publish();
    return {copied.rows, copied.lost};
}

}  // namespace

Integrity examine(const fs::path& workspace, bool full, const StopAsked& stop) {
    Integrity integrity;
    try {
        Connection connection(fs::canonical(workspace), Connection::Mode::ReadOnly);
        if (stop) connection.stopWhen(stop);
        integrity.problems = integrityProblems(connection, full);
        checkSchema(connection);
        if (full) {
            const std::vector<std::string> found = contentProblems(connection, false);
            integrity.problems.insert(integrity.problems.end(), found.begin(), found.end());
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged) throw;
        integrity.problems.emplace_back(error.args().back());
    }
    integrity.ok = integrity.problems.empty();
    return integrity;
}

Rescued importRows(const fs::path& foreign, const fs::path& target, const StopAsked& stop) {
    return bringOver(foreign, target, false, stop);
}

Rescued rescueRows(const fs::path& damaged, const fs::path& target, const StopAsked& stop) {
    return bringOver(damaged, target, true, stop);
}

}  // namespace chandung::storage
