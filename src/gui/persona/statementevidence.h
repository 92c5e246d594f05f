#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

class QRect;
class QWidget;

namespace chandung::gui {

class EvidencePopover;
class FieldBlock;

/// Opens what the statement in a row of a field rests on, under its mark (global coordinates); what is changed there
/// goes into the field. Null when the field has no such statement. `study` is the persona's.
EvidencePopover* openStatementEvidence(Context& context, app::Workspace& workspace, const domain::Uuid& study,
                                       FieldBlock& block, int row, const QRect& mark, QWidget* parent);

}  // namespace chandung::gui
