#pragma once

#include "chandung/domain/journey.h"

#include <QString>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// What can be done with journeys as a whole; each one step of undo.

/// A journey of See · Think · Do · Care with blank stages, of a persona or a segment (both may be null). Null when it
/// could not be kept.
domain::Uuid newJourney(app::Workspace& workspace, const domain::Uuid& persona = {}, const domain::Uuid& segment = {});
domain::Uuid duplicateJourney(app::Workspace& workspace, const domain::Uuid& id);
bool trashJourney(app::Workspace& workspace, const domain::Uuid& id);

[[nodiscard]] QString journeyPlace(const domain::Uuid& journey);
/// Whose journey it is: the persona's or the segment's name; empty when it is nobody's.
[[nodiscard]] QString journeyOwner(const app::Workspace& workspace, const domain::Journey& journey);

}  // namespace chandung::gui
