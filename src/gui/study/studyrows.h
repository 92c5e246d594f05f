#pragma once

#include "gui/components/rowlist.h"

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// The studies as rows, with how far they are and what comes next. The id of a row is the place it leads to.
[[nodiscard]] std::vector<Row> studyRows(const Context& context, app::Workspace& workspace);

}  // namespace chandung::gui
