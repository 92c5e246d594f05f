#include "chandung/storage/workspacestore.h"

#include "storage/failure.h"
#include "storage/newfile.h"
#include "storage/schema.h"
#include "storage/sqlitestore.h"

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;

namespace {

/// A workspace without anything in it, whole and closed.
void fillNew(const std::filesystem::path& path) {
    Connection connection(path, Connection::Mode::ReadWrite);
    createSchema(connection);
}

/// A journal that a dead program left must be rolled back before anybody can read; that needs writing once, and no
/// editor at work.
void rollBackLeftovers(WorkspaceFile& file) {
    if (!std::filesystem::exists(file.path().string() + "-journal") || !file.writable() || !file.lock()) return;
    {
        Connection connection(file.path(), Connection::Mode::ReadWrite);
        connection.execute("SELECT count(*) FROM sqlite_schema");
    }
    file.unlock();
}

}  // namespace

std::unique_ptr<WorkspaceStore> WorkspaceStore::create(const std::filesystem::path& file) {
    NewFile fresh(file, NewFile::Replace::No);
    fillNew(fresh.path());
    fresh.publish();
    return open(fresh.target(), Access::ReadWrite);
}

std::unique_ptr<WorkspaceStore> WorkspaceStore::open(const std::filesystem::path& file, Access access,
                                                     const std::filesystem::path& backups) {
    auto checked = std::make_unique<WorkspaceFile>(file);
    auto mode = access == Access::ReadOnly || access == Access::ReadDamaged ? Connection::Mode::ReadOnly
                                                                            : Connection::Mode::ReadWrite;
    if (mode == Connection::Mode::ReadWrite && !checked->writable()) {
        if (access == Access::ReadWrite) throw Error(ErrorCode::ReadOnly, {file.string()});
        mode = Connection::Mode::ReadOnly;
    }
    if (mode == Connection::Mode::ReadWrite && !checked->lock()) {
        if (access == Access::ReadWrite) throw Error(ErrorCode::InUse, {file.string(), checked->owner()});
        mode = Connection::Mode::ReadOnly;
    }
    if (mode == Connection::Mode::ReadOnly) rollBackLeftovers(*checked);
    return std::make_unique<SqliteStore>(std::move(checked), mode, backups, access != Access::ReadDamaged);
}

}  // namespace chandung::storage
