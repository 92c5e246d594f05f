#include "chandung/app/opening.h"

#include "chandung/app/backups.h"
#include "chandung/app/datafolder.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/app/workspace.h"

namespace chandung::app {

namespace {

std::unique_ptr<storage::WorkspaceStore> openStore(const std::filesystem::path& path, storage::Access access,
                                                   const storage::BackupPlace& backups,
                                                   const std::filesystem::path& copies) {
    try {
        return storage::WorkspaceStore::open(path, access, backups.root, copies);
    } catch (const domain::Error& error) {
        // The backup before a migration: without the chosen folder, the program's own will do.
        if (error.code() != domain::ErrorCode::NotWritable || !mayGoElsewhere(backups, error)) throw;
        return storage::WorkspaceStore::open(path, access, backups.earlier, copies);
    }
}

}  // namespace

Opening::Opening(const QString& file, storage::Access access, Editing editing)
    : m_file(file),
      m_store(std::async(std::launch::async, &openStore, pathFromQt(file), access, backupPlace(Settings()),
                         editing == Editing::WorkingCopy ? pathFromQt(workingCopies()) : std::filesystem::path())) {}

std::unique_ptr<Workspace> Opening::workspace(const Knowledge& knowledge) {
    return std::make_unique<Workspace>(m_store.get(), knowledge);
}

}  // namespace chandung::app
