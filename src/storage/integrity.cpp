#include "storage/integrity.h"

#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"
#include "chandung/storage/workspacestore.h"
#include "storage/query.h"
#include "storage/schema.h"

namespace chandung::storage {

std::vector<std::string> integrityProblems(Connection& connection, bool full) {
    std::vector<std::string> problems;
    Query pages(connection, full ? "PRAGMA integrity_check" : "PRAGMA quick_check");
    while (pages.next())
        if (const std::string line = pages.text(0); line != "ok") problems.push_back(line);
    Query references(connection, "PRAGMA foreign_key_check");
    while (references.next()) problems.push_back("foreign key: " + references.text(0) + " -> " + references.text(2));
    return problems;
}

void openSchema(Connection& connection, Connection::Mode mode, std::uintmax_t fileSize,
                const std::filesystem::path& backups, const std::function<void()>& afterMigration) {
    // Not before the schema is known: a check would look into what a foreign file calls an index.
    checkKnown(connection);
    if (fileSize <= examinedWhenOpened) {
        Query pages(connection, "PRAGMA quick_check(1)");
        if (pages.next() && pages.text(0) != "ok") connection.raiseDamaged(pages.text(0));
    }
    if (schemaVersionOf(connection) == newestSchema()) return checkSchema(connection);
    if (mode == Connection::Mode::ReadOnly)
        throw domain::Error(domain::ErrorCode::ReadOnly, {connection.file().string()});
    if (!backups.empty()) makeBackup(connection.file(), backups, Backup::Reason::BeforeMigration);
    migrate(connection, afterMigration);
}

}  // namespace chandung::storage
