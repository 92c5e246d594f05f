#pragma once

#include <filesystem>

namespace chandung::storage {

/// A file that is written aside, in the folder of its target, and put in place when it is whole. Removed when it was
/// not.
class NewFile {
public:
    enum class Replace { No, Yes };

    /// Makes an empty file that only its owner may read. FolderNotFound, FileExists (when not to replace), NotWritable,
    /// DiskFull.
    NewFile(const std::filesystem::path& target, Replace replace);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Where to write; absolute, without symbolic links.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

    /// Syncs the file, gives it its name, syncs the folder. FileExists when something has that name by now and is not
    /// to be replaced.
    void publish();
    /// The same under another name in the same folder.
    void publishAs(const std::filesystem::path& target);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    Replace m_replace;
    bool m_published = false;
};

}  // namespace chandung::storage
