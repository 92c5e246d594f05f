#pragma once

#include "gui/components/rowlist.h"

namespace chandung::gui {

/// The recent workspaces as rows; the id of a row is the file. `current` is the one that is open, or empty.
[[nodiscard]] std::vector<Row> recentRows(const Context& context, const QString& current, int most);

}  // namespace chandung::gui
