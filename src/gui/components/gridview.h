#pragma once

#include "gui/context.h"

#include <QTableView>
#include <QTimer>

namespace chandung::gui {

/// A table of texts edited in place: columns that fill the view, rows as high as their texts. Arrows
/// move, Enter or typing edits, Del empties a cell.
class GridView : public QTableView {
    Q_OBJECT

public:
    GridView(Context& context, const QString& name, const QString& spokenName, QWidget* parent = nullptr);

    /// No column is narrower; the view then scrolls sideways.
    void setLeastColumnWidth(int width) { m_leastWidth = width; }
    /// How wide columns are against each other; 1 is usual.
    void setColumnWeights(const QList<qreal>& weights) { m_weights = weights; }
    void setModel(QAbstractItemModel* model) override;
    /// Keeps what is being typed.
    void commit();
    /// Goes to the cell and, when it can be changed, edits it.
    void startEditing(const QModelIndex& index);

Q_SIGNALS:
    void currentMoved(const QModelIndex& current);
    /// Ins was pressed.
    void insertWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Goes on to the next cell by itself: keeping what was typed may have made the cells anew.
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fit();
    /// What the column needs so that its name is not cut and no word in it is torn.
    [[nodiscard]] int wordsWidth(int column) const;

    QTimer m_soon;
    int m_leastWidth = 140;
    QList<qreal> m_weights;
};

}  // namespace chandung::gui
