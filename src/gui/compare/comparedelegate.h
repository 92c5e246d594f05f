#pragma once

#include "gui/compare/comparemodel.h"

#include <QStyledItemDelegate>

namespace chandung::gui {

/// Paints a cell of the comparison: statements with their evidence marks and who else says them; or, where a row is
/// drawn across all columns, its slice of the drawing.
class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CompareDelegate(const Theme& theme, const CompareModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How high a row is with columns of this width, `across` being the width of the whole table that is seen.
    [[nodiscard]] int rowHeight(int row, int columnWidth, int across) const;
    /// Words that are marked where they stand (find in page); folded.
    void setFound(const QStringList& words) { m_found = words; }

private:
    struct Place;  ///< where the parts of a line stand
    [[nodiscard]] Place place(const CellLine& line, const QRectF& box) const;
    void paintLine(QPainter& painter, const CellLine& line, const Place& place) const;
    void paintText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                   const QColor& ink) const;
    /// The note of a group runs over the columns: each cell paints its slice of it.
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const CompareModel::TableRow& row) const;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintAcross(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] RowPainter rowPainter(qreal scale) const;

    const Theme& m_theme;
    const CompareModel& m_model;
    QStringList m_found;
};

}  // namespace chandung::gui
