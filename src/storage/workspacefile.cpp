#include "storage/workspacefile.h"

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/medium.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;

namespace {

// The database header, https://www.sqlite.org/fileformat2.html section 1.3; numbers are big-endian.
using Header = std::array<unsigned char, 100>;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t changeCounterAt = 24;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

std::uint32_t number(const Header& header, std::size_t at) {
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 | std::uint32_t{header[at + 2]} << 8 |
           header[at + 3];
}

bool validPageSize(std::uint32_t size) {
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/// Root may write where the owner may not: look at the owner's bit as well.
bool permitted(const std::filesystem::path& path, mode_t ownerBit, int access) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & ownerBit) != 0 &&
           ::access(path.c_str(), access) == 0;
}

bool mediumReadOnly(const std::filesystem::path& path) {
    struct statvfs status {};
    return ::statvfs(path.c_str(), &status) == 0 && (status.f_flag & ST_RDONLY) != 0;
}

}  // namespace

bool folderWritable(const std::filesystem::path& folder) {
    return permitted(folder, S_IWUSR, W_OK | X_OK) && !mediumReadOnly(folder);
}

WorkspaceFile::WorkspaceFile(const std::filesystem::path& file) {
    std::error_code error;
    m_path = std::filesystem::canonical(file, error);
    if (error)
        throw Error(error == std::errc::permission_denied ? ErrorCode::NotReadable : ErrorCode::FileNotFound,
                    {file.string()});
    if (!std::filesystem::is_regular_file(m_path, error) || !permitted(m_path, S_IRUSR, R_OK))
        throw Error(ErrorCode::NotReadable, {file.string()});
    m_descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (m_descriptor < 0) throw systemFailure(file, errno, ErrorCode::NotReadable);
    try {
        checkHeader();
        m_size = std::filesystem::file_size(m_path);
    } catch (...) {
        ::close(m_descriptor);
        throw;
    }
}

WorkspaceFile::~WorkspaceFile() {
    ::close(m_descriptor);
}

void WorkspaceFile::checkHeader() const {
    const std::string path = m_path.string();
    Header header{};
    struct stat status {};
    const ssize_t got = ::pread(m_descriptor, header.data(), header.size(), 0);
    if (got < 0 || ::fstat(m_descriptor, &status) != 0) throw systemFailure(m_path, errno, ErrorCode::NotReadable);
    const std::string_view text(reinterpret_cast<const char*>(header.data()), static_cast<std::size_t>(got));
    if (text.substr(0, magic.size()) != magic) throw Error(ErrorCode::NotSqlite, {path});
    if (text.size() < header.size()) throw damaged(m_path, "the file is cut off");
    if (number(header, applicationIdAt) != static_cast<std::uint32_t>(applicationId))
        throw Error(ErrorCode::NotOurs, {path});

    const auto version = static_cast<std::int32_t>(number(header, userVersionAt));
    if (version > newestSchema())
        throw Error(ErrorCode::TooNew, {path, std::to_string(version), std::to_string(newestSchema())});
    const std::uint32_t stored = number(header, pageSizeAt) >> 16;
    const std::uint32_t pageSize = stored == 1 ? 65536 : stored;
    if (version < 0 || !validPageSize(pageSize)) throw damaged(m_path, "bad header");
    // A journal beside the file may hold what is missing: then SQLite looks first.
    if (static_cast<std::uint64_t>(status.st_size) < std::uint64_t{pageSize} * number(header, pageCountAt) &&
        !std::filesystem::exists(path + "-journal"))
        throw damaged(m_path, "the file is cut off");
}

bool WorkspaceFile::writable() const {
    return permitted(m_path, S_IWUSR, W_OK) && folderWritable(m_path.parent_path()) && !mediumReadOnly(m_path);
}

bool WorkspaceFile::lock() {
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return false;
    if (mediumOf(m_path) == Medium::Local || m_sign.claim(m_path)) return true;
    ::flock(m_descriptor, LOCK_UN);
    return false;
}

void WorkspaceFile::verify() const {
    struct stat mine {};
    struct stat named {};
    if (::fstat(m_descriptor, &mine) != 0) throw systemFailure(m_path, errno, ErrorCode::StorageFailed);
    if (::lstat(m_path.c_str(), &named) != 0 || mine.st_dev != named.st_dev || mine.st_ino != named.st_ino)
        throw Error(ErrorCode::Moved, {m_path.string()});
    Header header{};
    const ssize_t got = ::pread(m_descriptor, header.data(), header.size(), 0);
    if (got < 0) throw systemFailure(m_path, errno, ErrorCode::StorageFailed);
    if (static_cast<std::size_t>(got) < header.size()) throw damaged(m_path, "the file is cut off");
    const std::uint32_t stored = number(header, pageSizeAt) >> 16;
    const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
    if (static_cast<std::uint64_t>(mine.st_size) < pageSize * number(header, pageCountAt))
        throw damaged(m_path, "the file is cut off");
}

FileLock::FileLock(const std::filesystem::path& file)
    : m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)),
      m_held(m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) {
    if (!OwnerSign::owner(file).empty()) m_held = false;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

void WorkspaceFile::unlock() {
    ::flock(m_descriptor, LOCK_UN);
    m_sign.drop();
}

std::uint32_t WorkspaceFile::changeCounter() const {
    Header header{};
    const ssize_t got = ::pread(m_descriptor, header.data(), header.size(), 0);
    if (got < 0) throw systemFailure(m_path, errno, ErrorCode::StorageFailed);
    if (static_cast<std::size_t>(got) < header.size()) throw damaged(m_path, "the file is cut off");
    return number(header, changeCounterAt);
}

void WorkspaceFile::follow() {
    const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) throw systemFailure(m_path, errno, ErrorCode::StorageFailed);
    // Nobody else begins to edit meanwhile: the sign still stands.
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    ::close(std::exchange(m_descriptor, descriptor));
}

}  // namespace chandung::storage
