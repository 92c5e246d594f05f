#pragma once

#include "storage/ownersign.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace chandung::storage {

/// A workspace file before and beside SQLite: what is checked before it is opened, and the lock that keeps a second
/// editor out.
///
/// It holds one descriptor of the file until it goes. POSIX drops all of SQLite's locks on a file as soon as the
/// process closes any descriptor of it, so this must outlive the connection, and nothing else may open and close the
/// file meanwhile.
class WorkspaceFile {
public:
    /// Throws FileNotFound, NotReadable, NotSqlite, NotOurs, TooNew or Damaged; reads only.
    explicit WorkspaceFile(const std::filesystem::path& file);
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile&) = delete;
    WorkspaceFile& operator=(const WorkspaceFile&) = delete;

    /// Absolute, without symbolic links.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::uintmax_t size() const { return m_size; }

    /// Whether file, folder (for the journal) and medium can be written. A file without the owner's write bit counts as
    /// read-only for everybody.
    [[nodiscard]] bool writable() const;

    /// Takes the editor's lock; false when another window or program has it. Where a file system knows no locks, it
    /// counts as taken. On a share, and in a folder that is kept the same on several machines, a sign is put up as
    /// well.
    [[nodiscard]] bool lock();
    void unlock();
    /// Who edits it, as far as that is known: "user@machine", else empty.
    [[nodiscard]] std::string owner() const { return OwnerSign::owner(m_path); }

    /// SQLite's count of the changes of this file, as its header says it.
    [[nodiscard]] std::uint32_t changeCounter() const;

    /// The file was replaced by its editor: goes on with what stands under its name now, and locks that.
    void follow();

    /// Throws Moved when the name does not stand for this file any more, Damaged when it was cut off.
    void verify() const;
    /// Renews the sign of the editor.
    void renewSign() { m_sign.renew(); }

private:
    void checkHeader() const;

    std::filesystem::path m_path;
    OwnerSign m_sign;
    std::uintmax_t m_size = 0;
    int m_descriptor = -1;
};

/// The editor's lock alone, on a file that need not be a sound workspace.
class FileLock {
public:
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    [[nodiscard]] bool held() const { return m_held; }

private:
    int m_descriptor = -1;
    bool m_held = false;
};

/// Whether files can be made and removed in a folder.
[[nodiscard]] bool folderWritable(const std::filesystem::path& folder);

}  // namespace chandung::storage
