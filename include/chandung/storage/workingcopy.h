#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace chandung::storage {

class WorkspaceFile;

/// A workspace on a network share, or in a folder that is kept the same on several machines, is not edited in place:
/// neither SQLite's locks nor its syncs can be relied on there. It is edited as a copy on this machine, which is
/// published from time to time: written whole beside the shared file and given its name, and only when nobody else has
/// changed that. The editor's lock and sign stand at the shared file while the copy is open.
///
/// What was not published stays on this machine, also when the program dies, and is found at the next opening. Except
/// for `look` and `publish`, which one other thread may call, it belongs to the thread of its store.
class WorkingCopy {
public:
    /// How copy and shared file stand to one another.
    enum class State {
        Published,  ///< the same
        Waiting,    ///< there are changes to publish
        Outdated,   ///< somebody else has changed the shared file, and nothing here
        Conflict    ///< both
    };

    /// Takes over the shared file, which its editor has locked. The copy lies below `folder`, which is made. A copy
    /// that still has something to publish is taken up again, else the shared file is copied. Throws NotWritable,
    /// DiskFull, NotReadable, StorageFailed.
    WorkingCopy(std::unique_ptr<WorkspaceFile> shared, const std::filesystem::path& folder);
    /// A copy that has nothing to publish is removed.
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    [[nodiscard]] const std::filesystem::path& sharedFile() const { return m_sharedPath; }
    /// The file to be edited, locked.
    [[nodiscard]] const std::shared_ptr<WorkspaceFile>& working() const { return m_working; }
    /// Changes of an earlier run that could not be read any more, and are kept in this file; empty: none.
    [[nodiscard]] const std::filesystem::path& setAside() const { return m_setAside; }

    /// As far as is known; cheap.
    [[nodiscard]] State state() const;
    /// Renews the editor's sign and looks at the shared file. Throws Moved when it is not there.
    State look();
    /// Throws ChangedElsewhere, Moved (the shared file is not there), FolderNotFound, NotWritable, DiskFull,
    /// StorageFailed, Cancelled, and then nothing was published.
    void publish(const std::function<bool()>& stop = {});
    /// Nothing more is published, and the copy goes with this: what it held is kept elsewhere.
    void giveUp() { m_givenUp = true; }

    /// Where the copy of a shared file is, below the folder of all copies.
    [[nodiscard]] static std::filesystem::path folderOf(const std::filesystem::path& shared,
                                                        const std::filesystem::path& folder);
    /// Moves the copy that an earlier run left of a shared file out of the way: the next opening begins with the shared
    /// file. Nobody may have it open. Where it is then; empty: there was none.
    static std::filesystem::path putAside(const std::filesystem::path& shared, const std::filesystem::path& folder);

private:
    /// A state that copy and shared file had in common.
    struct Version {
        std::string hash;           ///< SHA-256 of the shared file
        std::uint32_t counter = 0;  ///< SQLite's count of changes in the copy then
    };

    void takeUp();
    [[nodiscard]] bool readState();
    void writeState() const;
    void fetch();
    void setAsideDamaged();
    [[nodiscard]] bool changedElsewhere();
    void refuseChanged();

    std::unique_ptr<WorkspaceFile> m_shared;
    std::filesystem::path m_sharedPath;
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
    std::filesystem::path m_setAside;
    std::shared_ptr<WorkspaceFile> m_working;

    std::mutex m_atWork;           ///< one look or publication at a time
    mutable std::mutex m_guarded;  ///< the versions
    Version m_base;
    std::optional<Version> m_next;  ///< written beside, and perhaps in place when the program died
    std::string m_seen;             ///< device, number, size and time of the shared file whose hash is known
    std::atomic<bool> m_changedElsewhere = false;
    std::atomic<bool> m_givenUp = false;
};

}  // namespace chandung::storage
