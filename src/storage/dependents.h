#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"

namespace chandung::storage {

/// Counts what holds on to a thing; see WorkspaceStore::dependents.
[[nodiscard]] Dependents countDependents(Connection& connection, EntityKind kind, const domain::Uuid& id);

}  // namespace chandung::storage
