#pragma once

#include "gui/context.h"

#include <QWidget>

#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableWidget;

namespace chandung::gui {

class ChartView;
class GroupSession;
class Panel;
class SegmentedChoice;

/// What tells one group from the rest, its typical rows, and a chart of two columns.
class GroupDetail : public QWidget {
    Q_OBJECT

public:
    GroupDetail(Context& context, GroupSession& session, QWidget* parent = nullptr);

    /// The groups are others.
    void reload();
    void showGroup(std::size_t group);
    void focusName();
    /// The two number columns that are shown against each other; nothing when the chart is by group.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> scatter() const;

Q_SIGNALS:
    void renamed();
    void copied();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTraits();
    QWidget* buildChart();
    void fillTraits();
    void fitTraits();
    void fillRows();
    void fillColumns();
    void showChart();

    Context& m_context;
    GroupSession& m_session;
    std::size_t m_group = 0;
    Panel* m_panel = nullptr;
    QLineEdit* m_name = nullptr;
    SegmentedChoice* m_what = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableWidget* m_traits = nullptr;
    QTableWidget* m_rows = nullptr;
    QComboBox* m_across = nullptr;
    QComboBox* m_up = nullptr;
    ChartView* m_chart = nullptr;
};

}  // namespace chandung::gui
