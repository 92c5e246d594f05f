#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QFrame>

namespace chandung::gui {

class EvidencePopover;
class FieldBlock;
class PersonaDraft;

/// Edits one field of one persona where it stands in the comparison, with the field's own editor. What is typed is
/// kept as in the persona's form; leaving it closes it.
class CellEditor : public QFrame {
    Q_OBJECT

public:
    CellEditor(Context& context, app::Workspace& workspace, const domain::Uuid& persona,
               const domain::FieldDefinition& field, QWidget* parent);
    ~CellEditor() override;

    /// Over the cell, in the parent's coordinates; wider and higher where the editor needs it.
    void openOver(const QRect& cell);
    /// Keeps what was typed.
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openEvidence(FieldBlock* block, int row, const QRect& mark);
    void place();

    Context& m_context;
    PersonaDraft* m_draft;
    FieldBlock* m_block;
    QRect m_cell;
    QPointer<EvidencePopover> m_popover;
    bool m_closing = false;
};

}  // namespace chandung::gui
