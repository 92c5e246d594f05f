#pragma once

#include "chandung/storage/workspacestore.h"

#include <QString>

namespace chandung::app {

class Workspace;

/// "3 statements, 2 observations": what holds on to a thing, in the user's words; empty when nothing does.
[[nodiscard]] QString dependentsText(const storage::Dependents& dependents);

/// What the toast says after something went to the trash: `moved` ("Moved the source to the trash"), and what depends
/// on it. Ask before removing, say after: the counts are those of the moment.
[[nodiscard]] QString removalText(Workspace& workspace, storage::EntityKind kind, const domain::Uuid& id,
                                  const QString& moved);

}  // namespace chandung::app
