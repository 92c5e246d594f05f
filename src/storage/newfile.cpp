#include "storage/newfile.h"

#include "chandung/domain/uuid.h"
#include "storage/failure.h"
#include "storage/workspacefile.h"

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

void sync(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) throw systemFailure(path, errno, ErrorCode::StorageFailed);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder; there is nothing more to do there.
    if (error != 0 && error != EINVAL) throw systemFailure(path, error, ErrorCode::StorageFailed);
}

/// Gives a file a second, final name that must be free, where the file system knows hard links; else renames it.
void claim(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return;
    }
    if (errno == EEXIST || errno == ENOSPC || errno == EDQUOT) throw systemFailure(to, errno, ErrorCode::NotWritable);
    if (fs::exists(fs::symlink_status(to))) throw Error(ErrorCode::FileExists, {to.string()});
    if (::rename(from.c_str(), to.c_str()) != 0) throw systemFailure(to, errno, ErrorCode::NotWritable);
}

}  // namespace

NewFile::NewFile(const fs::path& target, Replace replace) : m_replace(replace) {
    std::error_code error;
    const fs::path absolute = fs::absolute(target, error);
    const fs::path folder = fs::canonical(absolute.parent_path(), error);
    if (error || !fs::is_directory(folder, error) || absolute.filename().empty())
        throw Error(ErrorCode::FolderNotFound, {absolute.parent_path().string()});
    m_target = folder / absolute.filename();
    const fs::file_status status = fs::symlink_status(m_target, error);
    if (fs::exists(status) && (replace == Replace::No || fs::is_directory(status)))
        throw Error(ErrorCode::FileExists, {m_target.string()});
    if (!folderWritable(folder)) throw Error(ErrorCode::NotWritable, {m_target.string()});

    m_path = folder / (".chandung-" + domain::Uuid::make().str() + ".tmp");
    const int descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) throw systemFailure(m_target, errno, ErrorCode::NotWritable);
    ::close(descriptor);
}

NewFile::~NewFile() {
    if (m_published) return;
    ::unlink(m_path.c_str());
    ::unlink((m_path.string() + "-journal").c_str());
}

void NewFile::publishAs(const fs::path& target) {
    m_target = m_target.parent_path() / target.filename();
    publish();
}

void NewFile::publish() {
    sync(m_path, O_RDONLY);
    // A journal that a dead program left beside an earlier file of this name would be rolled back into the new one.
    const fs::path journal = m_target.string() + "-journal";
    const fs::path aside = m_path.string() + "-journal-of-the-earlier-file";
    const bool stale = ::rename(journal.c_str(), aside.c_str()) == 0;
    if (!stale && errno != ENOENT) throw systemFailure(m_target, errno, ErrorCode::NotWritable);
    try {
        if (m_replace == Replace::No)
            claim(m_path, m_target);
        else if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            throw systemFailure(m_target, errno, ErrorCode::NotWritable);
    } catch (...) {
        if (stale) ::rename(aside.c_str(), journal.c_str());
        throw;
    }
    m_published = true;
    if (stale) ::unlink(aside.c_str());
    sync(m_target.parent_path(), O_RDONLY | O_DIRECTORY);
}

}  // namespace chandung::storage
