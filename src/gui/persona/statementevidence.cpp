#include "gui/persona/statementevidence.h"

#include "gui/components/evidencepopover.h"
#include "gui/components/fields/statementsfield.h"
#include "gui/components/statementlist.h"
#include "gui/persona/fieldblock.h"

namespace chandung::gui {

EvidencePopover* openStatementEvidence(Context& context, app::Workspace& workspace, const domain::Uuid& study,
                                       FieldBlock& block, int row, const QRect& mark, QWidget* parent) {
    auto* field = qobject_cast<StatementsField*>(&block.editor());
    if (!field) return nullptr;
    block.commit();
    const domain::Statements statements = field->list().statements();
    if (row < 0 || row >= static_cast<int>(statements.size())) return nullptr;
    const domain::Statement& statement = statements[static_cast<std::size_t>(row)];
    field->list().setOpenMark(row);
    auto* popover = new EvidencePopover(context, workspace, study, statement, parent);
    QObject::connect(popover, &EvidencePopover::changed, field,
                     [field, id = statement.id](const std::vector<domain::Citation>& evidence) {
                         domain::Statements now = field->list().statements();
                         for (auto& one : now)
                             if (one.id == id) one.evidence = evidence;
                         field->list().setStatements(now);
                         Q_EMIT field->typed();
                         Q_EMIT field->left();
                     });
    QObject::connect(popover, &EvidencePopover::closed, field, [field, row] {
        field->list().setOpenMark(-1);
        field->list().editRow(row);
    });
    popover->openAt(mark);
    return popover;
}

}  // namespace chandung::gui
