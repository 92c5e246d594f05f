#pragma once

#include "chandung/storage/workspacestore.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

/// Backups of workspaces, checks of a file as a whole, and what is done with a file that cannot be opened. All of it
/// works on a connection of its own, so it may run in another thread than the store; throws domain::Error.
namespace chandung::storage {

/// Asked often; true ends the work with Cancelled.
using StopAsked = std::function<bool()>;

/// A checked copy of a workspace. What is told here stands in its file name.
struct Backup {
    enum class Reason { Changed, BeforeMigration };

    std::filesystem::path file;
    std::int64_t number = 0;  ///< grows with each backup, whatever the clock says
    std::string at;           ///< UTC
    Reason reason = Reason::Changed;
    bool fewer = false;  ///< has over 20 % fewer rows than the good one before it, which it does not replace
    std::size_t rows = 0;
    std::size_t personas = 0;
    std::size_t sources = 0;
    std::uintmax_t bytes = 0;
};

/// Where backups of all workspaces lie, and how many are kept.
struct BackupPlace {
    std::filesystem::path root;
    std::size_t recent = 10;  ///< how many of the last ones are kept
    /// Where backups of the same workspace lie as well (an earlier choice): their numbers go on here.
    std::filesystem::path earlier{};
};

/// The folder of a workspace's backups below the folder of all backups.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& root, const domain::Uuid& workspace);

/// Makes a backup (VACUUM INTO a hidden file, opened, checked, counted, synced, renamed), then removes those that are
/// not kept: the recent ones, the last of each of seven days, one before each migration, three with far fewer rows.
Backup makeBackup(const std::filesystem::path& workspace, const BackupPlace& place,
                  Backup::Reason reason = Backup::Reason::Changed, const StopAsked& stop = {});
/// The same with ten recent ones.
Backup makeBackup(const std::filesystem::path& workspace, const std::filesystem::path& root,
                  Backup::Reason reason = Backup::Reason::Changed, const StopAsked& stop = {});

/// The backups of a workspace, newest first.
[[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& root, const domain::Uuid& workspace);
/// Also those of the earlier place.
[[nodiscard]] std::vector<Backup> backups(const BackupPlace& place, const domain::Uuid& workspace);

/// Puts a backup in the place of a workspace that nobody has open, after checking it once more. What stood there is
/// kept beside it, with its journal, and its path is returned (empty: nothing stood there). InUse, Damaged (the
/// backup).
std::filesystem::path restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& workspace);

/// The workspace's identity, read from a file that need not be sound otherwise; a null id when it cannot be read.
[[nodiscard]] domain::Uuid identityOf(const std::filesystem::path& workspace);

/// Up to this many bytes every page is looked at when a file is opened, in a few milliseconds. Who opens a larger one
/// has it examined beside.
inline constexpr std::uintmax_t examinedWhenOpened = std::uintmax_t{4} * 1024 * 1024;

/// Looks at every page and reference (`full`: and at every index, checksum and text).
[[nodiscard]] Integrity examine(const std::filesystem::path& workspace, bool full, const StopAsked& stop = {});

/// What a rescue brought over.
struct Rescued {
    std::size_t rows = 0;
    std::size_t lost = 0;  ///< rows, and rests of tables
};

/// Makes a new workspace from the rows of another file, of which nothing else is used (Foreign). Every page of its
/// tables is checked first; Damaged when one is not sound, or a row does not fit.
Rescued importRows(const std::filesystem::path& foreign, const std::filesystem::path& target,
                   const StopAsked& stop = {});

/// The same with whatever can still be read of a damaged file.
Rescued rescueRows(const std::filesystem::path& damaged, const std::filesystem::path& target,
                   const StopAsked& stop = {});

}  // namespace chandung::storage
