#pragma once

#include "chandung/app/workspace.h"

#include <QString>

namespace chandung::gui {

/// Where a search hit is shown; empty when nothing shows it.
[[nodiscard]] QString placeOf(const app::Workspace& workspace, const storage::SearchHit& hit);

}  // namespace chandung::gui
