#include "chandung/storage/workspacestore.h"

#include "storage/failure.h"
#include "storage/medium.h"
#include "storage/newfile.h"
#include "storage/schema.h"
#include "storage/sqlitestore.h"

#include <unistd.h>
#include <fstream>
#include <string_view>

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

/// Whether a journal of SQLite stands beside the file (https://www.sqlite.org/fileformat2.html section 3).
bool hasJournal(const std::filesystem::path& path) {
    constexpr std::string_view magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    std::string head(magic.size(), '\0');
    std::ifstream in(path.string() + "-journal", std::ios::binary);
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

/// False when there is no journal to roll back, or that may not be done.
bool rollBackHeader(const std::filesystem::path& file) {
    std::error_code error;
    const std::filesystem::path path = std::filesystem::canonical(file, error);
    if (error || !hasJournal(path)) return false;
    const FileLock lock(path);
    if (!lock.held() || ::access(path.c_str(), W_OK) != 0) return false;
    try {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.execute("SELECT count(*) FROM sqlite_schema");
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// The file, checked. The power may have gone while the first page was written: then a journal holds what the header
/// should say, and SQLite puts it back first.
std::unique_ptr<WorkspaceFile> checkedFile(const std::filesystem::path& file) {
    try {
        return std::make_unique<WorkspaceFile>(file);
    } catch (const Error& error) {
        using enum ErrorCode;
        const bool header =
            error.code() == NotSqlite || error.code() == NotOurs || error.code() == TooNew || error.code() == Damaged;
        if (!header || !rollBackHeader(file)) throw;
        return std::make_unique<WorkspaceFile>(file);
    }
}

std::unique_ptr<WorkspaceStore> openCopy(std::unique_ptr<WorkspaceFile> shared, const std::filesystem::path& backups,
                                         const std::filesystem::path& copies) {
    if (hasJournal(shared->path())) {
        Connection rolledBack(shared->path(), Connection::Mode::ReadWrite);
        rolledBack.execute("SELECT count(*) FROM sqlite_schema");
    }
    return std::make_unique<SqliteStore>(std::make_shared<WorkingCopy>(std::move(shared), copies), backups);
}

}  // namespace

std::unique_ptr<WorkspaceStore> WorkspaceStore::create(const std::filesystem::path& file) {
    NewFile fresh(file, NewFile::Replace::No);
    fillNew(fresh.path());
    fresh.publish();
    return open(fresh.target(), Access::ReadWrite);
}

std::unique_ptr<WorkspaceStore> WorkspaceStore::open(const std::filesystem::path& file, Access access,
                                                     const std::filesystem::path& backups,
                                                     const std::filesystem::path& copies) {
    auto checked = checkedFile(file);
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
    if (mode == Connection::Mode::ReadOnly)
        rollBackLeftovers(*checked);
    else if (!copies.empty() && mediumOf(checked->path()) != Medium::Local)
        return openCopy(std::move(checked), backups, copies);
    return std::make_unique<SqliteStore>(std::move(checked), mode, backups, access != Access::ReadDamaged);
}

}  // namespace chandung::storage
