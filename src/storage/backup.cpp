#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"
#include "storage/clock.h"
#include "storage/connection.h"
#include "storage/contentcheck.h"
#include "storage/copying.h"
#include "storage/failure.h"
#include "storage/integrity.h"
#include "storage/newfile.h"
#include "storage/query.h"
#include "storage/schema.h"
#include "storage/workspacefile.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <optional>
#include <set>

namespace chandung::storage {

using domain::Error;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t daysKept = 7;
constexpr std::size_t fewerKept = 3;
constexpr std::string_view ending = ".chandung";

/// "000012 2026-05-02T080000Z r345 p4 s7 changed.chandung"
std::string nameOf(const Backup& backup) {
    char text[160];
    std::snprintf(text, sizeof text, "%06" PRId64 " %s r%zu p%zu s%zu %s%s", backup.number, backup.at.c_str(),
                  backup.rows, backup.personas, backup.sources,
                  backup.reason == Backup::Reason::BeforeMigration ? "migration" : "changed",
                  backup.fewer ? " fewer" : "");
    std::string name(text);
    std::erase(name, ':');
    return name + std::string(ending);
}

std::optional<Backup> fromName(const fs::path& file) {
    Backup backup;
    char at[24]{};
    char reason[16]{};
    char fewer[8]{};
    if (file.extension() != ending) return std::nullopt;
    const int read = std::sscanf(file.stem().c_str(), "%6" SCNd64 " %18s r%zu p%zu s%zu %10s %5s", &backup.number, at,
                                 &backup.rows, &backup.personas, &backup.sources, reason, fewer);
    const std::string time(at);
    if (read < 6 || time.size() != 18) return std::nullopt;
    backup.file = file;
    backup.at = time.substr(0, 13) + ":" + time.substr(13, 2) + ":" + time.substr(15);
    backup.reason = std::string(reason) == "migration" ? Backup::Reason::BeforeMigration : Backup::Reason::Changed;
    backup.fewer = read == 7 && std::string(fewer) == "fewer";
    std::error_code error;
    backup.bytes = fs::file_size(file, error);
    return backup;
}

void findBackups(const fs::path& folder, std::vector<Backup>& found) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (std::optional<Backup> backup = fromName(at->path())) found.push_back(*std::move(backup));
}

std::vector<Backup> newestFirst(std::vector<Backup> found) {
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) { return a.number > b.number; });
    return found;
}

std::vector<Backup> backupsIn(const fs::path& folder) {
    std::vector<Backup> found;
    findBackups(folder, found);
    return newestFirst(std::move(found));
}

bool farFewer(std::size_t now, std::size_t before) {
    return now * 5 < before * 4;
}

/// A workspace that has stayed small for a week is meant to be small.
bool isFewer(const std::vector<Backup>& before, const Backup& fresh) {
    const auto good = std::find_if(before.begin(), before.end(), [](const Backup& b) { return !b.fewer; });
    if (good == before.end() || !farFewer(fresh.rows, good->rows)) return false;
    constexpr std::int64_t settledAfter = std::int64_t{7} * 24 * 3600;
    return std::none_of(before.begin(), good, [&](const Backup& b) {
        return secondsBetween(b.at, fresh.at) >= settledAfter && !farFewer(fresh.rows, b.rows);
    });
}

void prune(const std::vector<Backup>& all, std::size_t recentKept) {
    std::size_t recent = 0;
    std::size_t fewer = 0;
    std::set<std::string> days;
    std::error_code ignored;
    for (const Backup& backup : all) {
        bool keep = backup.reason == Backup::Reason::BeforeMigration;
        if (backup.fewer) keep = keep || fewer++ < fewerKept;
        if (!keep && !backup.fewer) {
            keep = recent++ < recentKept;
            if (days.size() < daysKept && days.insert(backup.at.substr(0, 10)).second) keep = true;
        }
        if (!keep) fs::remove(backup.file, ignored);
    }
}

/// For the owner only, with its parent when that has to be made as well; a folder that is there stays as it is.
void makeFolder(const fs::path& folder) {
    std::error_code error;
    for (const fs::path& made : {folder.parent_path(), folder}) {
        if (fs::is_directory(made, error)) continue;
        fs::create_directories(made, error);
        if (error) throw Error(ErrorCode::NotWritable, {made.string()});
        fs::permissions(made, fs::perms::owner_all, error);
    }
}

std::size_t count(Connection& connection, const char* table) {
    return static_cast<std::size_t>(
        connection.number(std::string("SELECT count(*) FROM ") + table + " WHERE deleted_at IS NULL"));
}

domain::Uuid identity(Connection& connection) {
    Query query(connection, "SELECT id FROM workspace");
    return query.next() ? query.uuid(0) : domain::Uuid();
}

/// A free name beside the file for what it held: "NAME (before 2026-05-02T080000Z).chandung".
fs::path keptName(const fs::path& file) {
    std::string at = nowUtc();
    std::erase(at, ':');
    const std::string stem = file.stem().string() + " (before " + at;
    fs::path kept = file.parent_path() / (stem + ")" + file.extension().string());
    for (int i = 2; fs::exists(fs::symlink_status(kept)); ++i)
        kept = file.parent_path() / (stem + " " + std::to_string(i) + ")" + file.extension().string());
    return kept;
}

/// Gives the old file a second name, so that there is never a moment without it.
void keepAs(const fs::path& file, const fs::path& kept) {
    std::error_code error;
    fs::create_hard_link(file, kept, error);
    if (error) fs::copy_file(file, kept, error);
    if (error) throw Error(ErrorCode::NotWritable, {kept.string()});
    // A journal must not be applied to the file that comes.
    if (fs::exists(file.string() + "-journal"))
        fs::rename(file.string() + "-journal", kept.string() + "-journal", error);
    if (error) throw Error(ErrorCode::NotWritable, {kept.string()});
}

/// A copy whose pages, references and contents were checked: what is damaged gets into no backup and out of none. The
/// file itself is checked with its indexes, because only they know of rows that are gone; the copy has new ones.
void copySound(Connection& from, const fs::path& to, const StopAsked& stop = {}) {
    if (const std::vector<std::string> problems = integrityProblems(from, true); !problems.empty())
        from.raiseDamaged(problems.front());
    copyChecked(from, to);
    Connection copy(to, Connection::Mode::ReadWrite);
    if (stop) copy.stopWhen(stop);
    if (schemaVersionOf(copy) != newestSchema()) return;
    if (const std::vector<std::string> problems = contentProblems(copy, true); !problems.empty())
        from.raiseDamaged(problems.front());
}

}  // namespace

fs::path backupFolder(const fs::path& root, const domain::Uuid& workspace) {
    return root / workspace.str();
}

std::vector<Backup> backups(const fs::path& root, const domain::Uuid& workspace) {
    return workspace.isNull() ? std::vector<Backup>() : backupsIn(backupFolder(root, workspace));
}

std::vector<Backup> backups(const BackupPlace& place, const domain::Uuid& workspace) {
    std::vector<Backup> found;
    if (workspace.isNull()) return found;
    findBackups(backupFolder(place.root, workspace), found);
    if (!place.earlier.empty() && place.earlier != place.root)
        findBackups(backupFolder(place.earlier, workspace), found);
    return newestFirst(std::move(found));
}

Backup makeBackup(const fs::path& workspace, const fs::path& root, Backup::Reason reason, const StopAsked& stop) {
    return makeBackup(workspace, BackupPlace{root}, reason, stop);
}

Backup makeBackup(const fs::path& workspace, const BackupPlace& place, Backup::Reason reason, const StopAsked& stop) {
    Connection source(workspace, Connection::Mode::ReadOnly);
    if (stop) source.stopWhen(stop);
    const domain::Uuid id = identity(source);
    const fs::path folder = backupFolder(place.root, id);
    makeFolder(folder);
    const std::vector<Backup> before = backups(place, id);
    NewFile hidden(folder / "backup", NewFile::Replace::Yes);
    copySound(source, hidden.path(), stop);

    Backup backup;
    backup.number = before.empty() ? 1 : before.front().number + 1;
    backup.at = nowUtc();
    backup.reason = reason;
    {
        Connection copy(hidden.path(), Connection::Mode::ReadOnly);
        backup.rows = rowCount(copy);
        backup.personas = count(copy, "persona");
        backup.sources = count(copy, "source");
    }
    backup.fewer = isFewer(before, backup);
    backup.file = folder / nameOf(backup);
    hidden.publishAs(backup.file);
    std::error_code error;
    backup.bytes = fs::file_size(backup.file, error);
    // How many are kept is asked for by who makes them when something changed.
    if (reason == Backup::Reason::Changed) prune(backupsIn(folder), place.recent);
    return backup;
}

fs::path restoreBackup(const fs::path& backup, const fs::path& workspace) {
    std::error_code error;
    const fs::path target = fs::weakly_canonical(workspace, error);
    NewFile fresh(target, NewFile::Replace::Yes);
    {
        WorkspaceFile checked(backup);
        Connection source(checked.path(), Connection::Mode::ReadOnly);
        copySound(source, fresh.path());
    }
    fs::path kept;
    if (fs::exists(fs::symlink_status(target))) {
        const FileLock lock(target);
        if (!lock.held()) throw Error(ErrorCode::InUse, {target.string(), OwnerSign::owner(target)});
        kept = keptName(target);
        keepAs(target, kept);
        fresh.publish();
    } else {
        fresh.publish();
    }
    return kept;
}

domain::Uuid identityOf(const fs::path& workspace) {
    try {
        WorkspaceFile checked(workspace);
        Connection connection(checked.path(), Connection::Mode::ReadOnly);
        return identity(connection);
    } catch (const Error&) {
        // Too damaged to say.
        return {};
    }
}

}  // namespace chandung::storage
