#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/popover.h"
#include "gui/context.h"

#include <QHash>

class QLabel;
class QLineEdit;

namespace chandung::gui {

class RowList;

/// Chooses by tick what stands in the comparison: two to six personas and segments. Esc closes it.
class ColumnChooser : public Popover {
    Q_OBJECT

public:
    ColumnChooser(Context& context, app::Workspace& workspace, QStringList chosen, QWidget* parent);

    void openAt(const QPoint& rightCorner);

Q_SIGNALS:
    /// Ids of columns, those that were there first.
    void chosen(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    void showCount();
    /// Tables whose figures can stand beside the chosen personas: the column's id, and its second line.
    [[nodiscard]] std::vector<std::pair<QString, QString>> tables();

    Context& m_context;
    app::Workspace& m_workspace;
    QStringList m_chosen;
    std::vector<domain::PersonaSummary> m_personas;
    std::vector<domain::Segment> m_segments;
    QHash<QString, QString> m_tables;  ///< by persona, once asked: the name of its table, empty for none
    QLineEdit* m_filter;
    RowList* m_list;
    QLabel* m_count;
};

}  // namespace chandung::gui
