#pragma once

#include "chandung/domain/uuid.h"

#include <QString>

#include <vector>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// What can be done with personas as a whole; each one step of undo.

/// A persona without a name yet; of the study's kind when it has one. Null when it could not be kept.
domain::Uuid newPersona(app::Workspace& workspace, const domain::Uuid& study, const domain::Uuid& segment = {});
std::vector<domain::Uuid> duplicatePersonas(app::Workspace& workspace, const std::vector<domain::Uuid>& ids);
bool trashPersonas(app::Workspace& workspace, const std::vector<domain::Uuid>& ids);
/// All favourites, or none of them.
bool setFavourite(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, bool favourite);
/// Puts a tag on all of them, or takes it off.
bool setTag(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, const QString& tag, bool on);
/// Into another study; null: into none. A segment of the old study stays behind.
bool moveToStudy(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, const domain::Uuid& study);
/// Onto the clipboard, for this or another workspace.
void copyToClipboard(const app::Workspace& workspace, const std::vector<domain::Uuid>& ids);
/// Whether there are personas on the clipboard.
[[nodiscard]] bool canPaste();
/// From the clipboard; throws domain::Error when it cannot be read.
std::vector<domain::Uuid> pasteFromClipboard(app::Workspace& workspace);

/// The comparison of these personas.
[[nodiscard]] QString comparePlace(const std::vector<domain::Uuid>& ids);
/// The comparison of a persona with its last version.
[[nodiscard]] QString earlierPlace(app::Workspace& workspace, const domain::Uuid& persona);
[[nodiscard]] QString personaPlace(const domain::Uuid& persona);
[[nodiscard]] QString studyPlace(const domain::Uuid& study, int step);
/// The study that a place is in; null when it is in none.
[[nodiscard]] domain::Uuid studyOfPlace(const QString& place);

}  // namespace chandung::gui
