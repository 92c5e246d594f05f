#pragma once

#include "gui/components/statementmodel.h"
#include "gui/context.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace chandung::gui {

/// Where the parts of one row are.
struct StatementParts {
    QRect grip, number, mark, text, second, remove;
    int height = 0;
};

/// Paints the rows of a statement list: grip, number, evidence mark, text, second part. Knows where each part is, so
/// that the list can tell what was clicked and where to put the editor.
class StatementDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StatementDelegate(Context& context, const StatementModel& model, QObject* parent);

    [[nodiscard]] StatementParts parts(int row, const QRect& rect) const;

    void setEditing(const QModelIndex& index) { m_editing = index; }
    [[nodiscard]] bool isEditing(int row) const { return m_editing.isValid() && m_editing.row() == row; }
    void setHovered(const QModelIndex& index) { m_hovered = index; }
    /// The row whose evidence is open.
    void setOpenMark(const QModelIndex& index) { m_openMark = index; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setWidth(int width) { m_width = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool hasTag() const;
    [[nodiscard]] bool hasSecondLine() const;
    [[nodiscard]] int tagWidth(int row, bool editing) const;
    [[nodiscard]] int secondHeight(int row, int width, bool editing) const;
    [[nodiscard]] QString secondLine(int row) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintAdd(QPainter& painter, const QRect& rect, const StatementParts& parts, const QString& example) const;
    void paintMark(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintSecond(QPainter& painter, const StatementParts& parts, int row, bool selected) const;
    void paintStrength(QPainter& painter, const QRect& rect, int strength) const;

    Context& m_context;
    const StatementModel& m_model;
    QPersistentModelIndex m_editing;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_openMark;
    bool m_readOnly = false;
    int m_width = 0;
};

}  // namespace chandung::gui
