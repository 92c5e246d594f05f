#pragma once

#include "gui/compare/comparemodel.h"

#include <QTableView>

namespace chandung::gui {

class AlikeButton;
class CellEditor;
class ColumnHeader;
class CompareDelegate;
class RowHeader;

/// The comparison as a table: names and fields stay in view, cells are edited in place, columns are moved and taken
/// away. Ids of columns are those of CompareColumn.
class CompareTable : public QTableView {
    Q_OBJECT

public:
    explicit CompareTable(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] CompareModel& model() const { return *m_model; }
    [[nodiscard]] AlikeButton& alike() const { return *m_alike; }

    /// Shows these columns now; while a cell is being edited, as soon as it is left.
    void show(app::Workspace* workspace, const QStringList& ids);
    using QTableView::show;
    void setAllRows(bool all);
    void setSharedMarked(bool marked);
    /// Folds the group of the current row, or unfolds it.
    void foldHere();
    void moveHere(int by);
    [[nodiscard]] QString currentColumn() const;
    void goTo(const std::string& field, int column);
    void setFound(const QStringList& words);
    /// Keeps what is being typed.
    void commit();

Q_SIGNALS:
    void orderWanted(const QStringList& ids);
    void removeWanted(const QString& id);
    /// The persona or segment of a column, at a field or at its beginning.
    void openWanted(const QString& id, const QString& field);
    /// Two of the columns are one persona now.
    void merged(const chandung::domain::Uuid& kept);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void reshow();
    void fit();
    void toggle(int row);
    void editCell(const QModelIndex& index);
    void editorClosed();
    void sectionMoved(int logical, int from, int to);
    void connectHeaders();
    [[nodiscard]] QStringList ids() const;

    Context& m_context;
    CompareModel* m_model;
    CompareDelegate* m_delegate;
    ColumnHeader* m_columns;
    RowHeader* m_rows;
    AlikeButton* m_alike;
    QPointer<app::Workspace> m_workspace;
    QStringList m_ids;
    QPointer<CellEditor> m_editor;
    bool m_waiting = false;  ///< something changed while a cell is edited
    bool m_moving = false;
};

}  // namespace chandung::gui
