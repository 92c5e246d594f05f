#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace chandung::gui {

class RowList;

/// Chooses by tick what stands in the comparison: two to six personas and segments. Esc closes it.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    ColumnChooser(Context& context, app::Workspace& workspace, QStringList chosen, QWidget* parent);

    void openAt(const QPoint& rightCorner);

Q_SIGNALS:
    /// Ids of columns, those that were there first.
    void chosen(const QStringList& ids);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void take();
    void showCount();

    Context& m_context;
    app::Workspace& m_workspace;
    QStringList m_chosen;
    std::vector<domain::PersonaSummary> m_personas;
    std::vector<domain::Segment> m_segments;
    QLineEdit* m_filter;
    RowList* m_list;
    QLabel* m_count;
};

}  // namespace chandung::gui
