#pragma once

#include "chandung/app/workspace.h"

#include <QStringList>

namespace chandung::app {

/// The columns of a message sheet in the language of the installed translator: stage, question, objection, answer,
/// proof, channel, content, call to action.
[[nodiscard]] QStringList messageColumns();

/// Writes the message sheet of a persona in a journey as CSV, one row a stage; stages without words have empty cells.
/// Throws domain::Error (CannotWriteOutput); what was there then stays.
void writeMessageSheet(const Workspace& workspace, const domain::Journey& journey, const domain::Uuid& persona,
                       domain::Language language, const QString& file);

}  // namespace chandung::app
