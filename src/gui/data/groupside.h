#pragma once

#include "gui/context.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace chandung::gui {

class ChartView;
class GroupSession;
class RowList;

/// Left of the groups: how many and why, what is doubtful, and the columns they are looked for in.
class GroupSide : public QWidget {
    Q_OBJECT

public:
    GroupSide(Context& context, GroupSession& session, QWidget* parent = nullptr);

    void show();

Q_SIGNALS:
    void rulesWanted();
    void tiersWanted();

private:
    QWidget* buildNumber();
    QWidget* buildColumns();
    void showCounts();
    void showReasons();
    void showColumns();
    void addReason(const QString& icon, const QColor& colour, const QString& text);
    /// "Try without it", below the reason.
    void addRemedy(std::size_t column);
    void applyColumns();

    Context& m_context;
    GroupSession& m_session;
    QWidget* m_column;
    QLabel* m_heading = nullptr;
    ChartView* m_curve = nullptr;
    QWidget* m_counts = nullptr;
    QHBoxLayout* m_countLayout = nullptr;
    QVBoxLayout* m_reasons = nullptr;
    QLabel* m_columnNote = nullptr;
    RowList* m_columns = nullptr;
};

}  // namespace chandung::gui
