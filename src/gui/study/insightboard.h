#pragma once

#include "gui/components/rowlist.h"
#include "gui/study/observationdrag.h"

#include <QTreeView>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace chandung::gui {

/// An insight with the observations it rests on, as rows.
struct InsightRows {
    Row insight;
    std::vector<Row> observations;
};

/// The insights, each unfolding to its observations, which are dropped on it, moved by key, or taken away.
class InsightBoard : public QTreeView {
    Q_OBJECT

public:
    explicit InsightBoard(Context& context, QWidget* parent = nullptr);

    void setBoard(const std::vector<InsightRows>& rows);
    /// The insight that is current, or whose observation is.
    [[nodiscard]] QString currentId() const;
    bool setCurrentId(const QString& insight);
    /// The chosen observations with their insights.
    [[nodiscard]] std::vector<DraggedObservation> chosen() const;
    /// The insight before (−1) or behind (1) the current one; empty when there is none.
    [[nodiscard]] QString neighbour(int by) const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void picked(const QString& insight);
    void opened(const QString& insight);
    void groupWanted();
    void newWanted();
    /// Alt+Left, Alt+Right: chosen observations to the insight before, behind.
    void moveWanted(int by);
    /// Del on observations: out of their insight.
    void takeOutWanted();
    /// Del on an insight.
    void deleteWanted(const QString& insight);
    /// Null insight: dropped where none is.
    void dropped(const std::vector<chandung::gui::DraggedObservation>& observations, const QString& insight);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static void fill(QStandardItem* item, const Row& row);
    [[nodiscard]] QModelIndex insightAt(const QModelIndex& index) const;

    Context& m_context;
    QStandardItemModel* m_model;
    bool m_filling = false;
    std::optional<QModelIndex> m_target;  ///< where a drop would go
};

}  // namespace chandung::gui
