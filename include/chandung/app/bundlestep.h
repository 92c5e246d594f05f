#pragma once

#include "chandung/app/workspace.h"

namespace chandung::app {

/// Adds everything in a bundle, as Workspace::import does, but as one step of undo: undone, all that it added is gone.
/// What is there already with the same content is left as it is. False, and nothing is changed, when it could not be
/// kept.
template <>
bool Workspace::save(const domain::Bundle& bundle, const QString& what);

}  // namespace chandung::app
