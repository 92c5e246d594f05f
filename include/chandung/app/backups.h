#pragma once

#include "chandung/app/settings.h"
#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"

namespace chandung::app {

/// Where the backups of all workspaces lie and how many are kept, as the user's settings say (`backups.folder`,
/// `backups.keep`). Without a choice, and always as the earlier place, the program's own folder; `folder` stands for it
/// in tests.
[[nodiscard]] storage::BackupPlace backupPlace(const Settings& settings, const QString& folder = {});

/// Whether a failure came from the chosen place, so that the program's own folder may do instead.
[[nodiscard]] bool mayGoElsewhere(const storage::BackupPlace& place, const domain::Error& error);

/// The program's own folder in the place of the chosen one.
[[nodiscard]] storage::BackupPlace ownPlace(const storage::BackupPlace& place);

}  // namespace chandung::app
