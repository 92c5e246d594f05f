#pragma once

#include <QString>

namespace chandung::app {

/// The program's own folder of this user (on Linux ~/.local/share/chandung), the same for window and command line.
[[nodiscard]] QString dataFolder();

/// Where backups lie, in a folder per workspace.
[[nodiscard]] QString backupRoot();

/// Where copies of workspaces on shares are edited, in a folder for each.
[[nodiscard]] QString workingCopies();

}  // namespace chandung::app
