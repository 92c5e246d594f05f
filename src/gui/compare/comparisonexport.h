#pragma once

#include "chandung/app/workspace.h"
#include "gui/compare/comparecolumn.h"
#include "gui/context.h"

class QWidget;

namespace chandung::gui {

/// Asks for a file and writes the comparison of these columns into it, personas, earlier versions of them and figures
/// of tables: as a document (PDF, PNG, SVG, HTML, Markdown) or as a table (XLSX, CSV), by its ending. Says itself when
/// that fails. Returns what was written, for the toast; empty when nothing was.
[[nodiscard]] QString exportComparison(Context& context, const app::Workspace& workspace,
                                       const std::vector<CompareColumn>& columns, QWidget* parent);

}  // namespace chandung::gui
