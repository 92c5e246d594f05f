#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

class QWidget;

namespace chandung::gui {

/// Asks for a file and writes the comparison of these personas into it: as a document (PDF, PNG, SVG, HTML, Markdown)
/// or as a table (XLSX, CSV), by its ending. Says itself when that fails. Returns what was written, for the toast;
/// empty when nothing was.
[[nodiscard]] QString exportComparison(Context& context, const app::Workspace& workspace,
                                       const std::vector<domain::Uuid>& personas, QWidget* parent);

}  // namespace chandung::gui
