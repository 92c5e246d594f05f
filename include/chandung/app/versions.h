#pragma once

#include "chandung/app/workspace.h"

#include <optional>
#include <vector>

namespace chandung::app {

/// The versions of a persona, the oldest first: as it was first kept, then as it was at each review. Made again from
/// the history in the file. Throws domain::Error.
[[nodiscard]] std::vector<storage::PersonaVersion> versionsOf(Workspace& workspace, const domain::Uuid& persona);

/// The persona as it was at a version; nothing when there is no such version.
[[nodiscard]] std::optional<domain::Persona> personaOfVersion(Workspace& workspace, const domain::Uuid& persona,
                                                              int version);

/// A review today: keeps who and what changed, and begins the next version. One step of undo.
bool markReviewed(Workspace& workspace, const domain::Uuid& persona, const QString& who, const QString& note);

/// Gives the persona the fields of a version back, and its kind of customer; study, segment, tags and reviews stay. One
/// step of undo. False when there is no such version or it could not be kept.
bool restoreVersion(Workspace& workspace, const domain::Uuid& persona, int version);

}  // namespace chandung::app
