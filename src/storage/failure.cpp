#include "storage/failure.h"

#include <sqlite3.h>
#include <cerrno>
#include <cstring>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;

namespace {

/// A disk quota is a full disk to the user; SQLite calls it an input/output error.
bool outOfQuota(sqlite3* db) {
    const int error = db ? sqlite3_system_errno(db) : 0;
    return error == EDQUOT || error == ENOSPC;
}

}  // namespace

Error failure(const std::filesystem::path& file, int extendedCode, sqlite3* db) {
    const std::string path = file.string();
    const std::string detail = sqlite3_errstr(extendedCode) + (" (" + std::to_string(extendedCode) + ")");
    switch (extendedCode & 0xff) {
        case SQLITE_FULL:
            return {ErrorCode::DiskFull, {path}};
        case SQLITE_IOERR:
            if (extendedCode == SQLITE_IOERR_NOMEM) return {ErrorCode::OutOfMemory, {}};
            if (outOfQuota(db)) return {ErrorCode::DiskFull, {path}};
            return {ErrorCode::StorageFailed, {path, detail}};
        case SQLITE_READONLY:
            return {extendedCode == SQLITE_READONLY_DBMOVED ? ErrorCode::Moved : ErrorCode::ReadOnly, {path}};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorCode::Damaged, {path, detail}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::InUse, {path, ""}};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {ErrorCode::NotReadable, {path}};
        case SQLITE_NOMEM:
            return {ErrorCode::OutOfMemory, {}};
        case SQLITE_INTERRUPT:
            return {ErrorCode::Cancelled, {}};
        case SQLITE_TOOBIG:
            return {ErrorCode::TooLarge, {path, "64 MB"}};
        default:
            return {ErrorCode::StorageFailed, {path, detail}};
    }
}

bool stopsWriting(int extendedCode) {
    switch (extendedCode & 0xff) {
        case SQLITE_IOERR:
            return extendedCode != SQLITE_IOERR_NOMEM;
        case SQLITE_FULL:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return true;
        default:
            return extendedCode == SQLITE_READONLY_DBMOVED;
    }
}

Error systemFailure(const std::filesystem::path& file, int error, ErrorCode otherwise) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return {ErrorCode::DiskFull, {file.string()}};
        case EROFS:
            return {ErrorCode::ReadOnly, {file.string()}};
        case EEXIST:
            return {ErrorCode::FileExists, {file.string()}};
        default:
            break;
    }
    if (otherwise == ErrorCode::StorageFailed) return {otherwise, {file.string(), std::strerror(error)}};
    return {otherwise, {file.string()}};
}

Error damaged(const std::filesystem::path& file, const std::string& detail) {
    return {ErrorCode::Damaged, {file.string(), detail}};
}

}  // namespace chandung::storage
