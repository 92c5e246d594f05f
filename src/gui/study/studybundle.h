#pragma once

#include "chandung/domain/bundle.h"

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// What belongs to one study, for its checklists and findings; the long texts of other studies' personas stay in the
/// file.
[[nodiscard]] domain::Bundle studyBundle(const app::Workspace& workspace, const domain::Uuid& study);

}  // namespace chandung::gui
