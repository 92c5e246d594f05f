#include "faultvfs.h"

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <new>

namespace chandung::fault {

namespace {

FaultVfs* current = nullptr;
sqlite3_vfs* below = nullptr;
int lastError = 0;

/// A file of the layer; the file below follows in memory.
struct File {
    sqlite3_file base;
    std::string* name;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* of(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}

int close(sqlite3_file* file) {
    const int code = of(file)->real()->pMethods ? of(file)->real()->pMethods->xClose(of(file)->real()) : SQLITE_OK;
    delete of(file)->name;
    return code;
}

int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
    if (current->strikes(Fault::ReadFails)) return SQLITE_IOERR_READ;
    return of(file)->real()->pMethods->xRead(of(file)->real(), to, amount, at);
}

int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    sqlite3_file* real = of(file)->real();
    lastError = 0;
    if (current->strikes(Fault::IoError)) return lastError = EIO, SQLITE_IOERR_WRITE;
    if (current->strikes(Fault::DiskFull)) return lastError = ENOSPC, SQLITE_FULL;
    if (current->strikes(Fault::Quota)) return lastError = EDQUOT, SQLITE_IOERR_WRITE;
    if (current->strikes(Fault::HalfWrite)) {
        real->pMethods->xWrite(real, from, amount / 2, at);
        lastError = EIO;
        return SQLITE_IOERR_WRITE;
    }
    const int code = real->pMethods->xWrite(real, from, amount, at);
    if (code == SQLITE_OK)
        current->note({Event::Kind::Write, *of(file)->name, at,
                       std::string(static_cast<const char*>(from), static_cast<std::size_t>(amount))});
    return code;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (current->strikes(Fault::IoError)) return lastError = EIO, SQLITE_IOERR_TRUNCATE;
    const int code = of(file)->real()->pMethods->xTruncate(of(file)->real(), size);
    if (code == SQLITE_OK) current->note({Event::Kind::Truncate, *of(file)->name, size, {}});
    return code;
}

int sync(sqlite3_file* file, int flags) {
    if (current->strikes(Fault::SyncFails)) return lastError = EIO, SQLITE_IOERR_FSYNC;
    const int code = of(file)->real()->pMethods->xSync(of(file)->real(), flags);
    if (code == SQLITE_OK) current->note({Event::Kind::Sync, *of(file)->name, 0, {}});
    return code;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return of(file)->real()->pMethods->xFileSize(of(file)->real(), size);
}
int lock(sqlite3_file* file, int level) {
    return of(file)->real()->pMethods->xLock(of(file)->real(), level);
}
int unlock(sqlite3_file* file, int level) {
    return of(file)->real()->pMethods->xUnlock(of(file)->real(), level);
}
int reserved(sqlite3_file* file, int* out) {
    return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), out);
}
int control(sqlite3_file* file, int op, void* arg) {
    // A hint for the file system that would be a change without a note.
    if (op == SQLITE_FCNTL_SIZE_HINT || op == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
    return of(file)->real()->pMethods->xFileControl(of(file)->real(), op, arg);
}
int sectorSize(sqlite3_file* file) {
    return of(file)->real()->pMethods->xSectorSize(of(file)->real());
}
int device(sqlite3_file* file) {
    return of(file)->real()->pMethods->xDeviceCharacteristics(of(file)->real());
}

const sqlite3_io_methods methods{1,       close,   read,     write,   truncate,   sync,   fileSize,
                                 lock,    unlock,  reserved, control, sectorSize, device, nullptr,
                                 nullptr, nullptr, nullptr,  nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    int there = 0;
    if (name) below->xAccess(below, name, SQLITE_ACCESS_EXISTS, &there);
    of(file)->base.pMethods = nullptr;
    std::memset(of(file)->real(), 0, static_cast<std::size_t>(below->szOsFile));
    const int code = below->xOpen(below, name, of(file)->real(), flags, outFlags);
    if (code != SQLITE_OK) return code;
    of(file)->name = new std::string(name ? name : "");
    of(file)->base.pMethods = &methods;
    if (!there) current->note({Event::Kind::Create, *of(file)->name, 0, {}});
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder) {
    if (current->strikes(Fault::RemoveFails)) return lastError = EIO, SQLITE_IOERR_DELETE;
    const int code = below->xDelete(below, name, syncFolder);
    if (code == SQLITE_OK) current->note({syncFolder ? Event::Kind::RemoveSynced : Event::Kind::Remove, name, 0, {}});
    return code;
}

int systemError(sqlite3_vfs*, int size, char* text) {
    if (lastError != 0) return lastError;
    return below->xGetLastError ? below->xGetLastError(below, size, text) : 0;
}

sqlite3_vfs layer{};

}  // namespace

FaultVfs::FaultVfs() {
    sqlite3_initialize();
    if (!below) below = sqlite3_vfs_find(nullptr);
    layer = *below;
    layer.pNext = nullptr;
    layer.zName = "fault";
    layer.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    layer.xOpen = open;
    layer.xDelete = remove;
    layer.xGetLastError = systemError;
    current = this;
    sqlite3_vfs_register(&layer, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(below, 1);
    current = nullptr;
}

void FaultVfs::mark(std::int64_t acknowledged) {
    note({Event::Kind::Mark, {}, acknowledged, {}});
}

void FaultVfs::note(Event event) {
    if (m_diesIn > 0 && --m_diesIn == 0) ::kill(::getpid(), SIGKILL);
    if (m_recording) m_events.push_back(std::move(event));
}

void FaultVfs::fail(Fault fault, long nth, bool stays) {
    m_fault = fault;
    m_nth = nth;
    m_stays = stays;
    m_seen = 0;
    m_struck = false;
    lastError = 0;
}

bool FaultVfs::strikes(Fault kind) {
    if (m_nth == 0 || kind != m_fault) return false;
    ++m_seen;
    const bool now = m_stays ? m_seen >= m_nth : m_seen == m_nth;
    m_struck = m_struck || now;
    return now;
}

}  // namespace chandung::fault
