#pragma once

#include "gui/context.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace chandung::gui {

class GroupSession;
class SegmentedChoice;

/// Accounts into three tiers by a number: by shares of the rows, or by limits of one's own. Counted at once.
class TiersDialog : public QDialog {
    Q_OBJECT

public:
    TiersDialog(Context& context, const GroupSession& session, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t column() const;
    /// The lowest value of tiers 1 and 2.
    [[nodiscard]] std::vector<double> limits() const;

private:
    QDoubleSpinBox* addNumber(const char* name);
    void showWay();
    void showCounts();
    [[nodiscard]] bool byShare() const;

    const GroupSession& m_session;
    QComboBox* m_column;
    SegmentedChoice* m_way;
    QLabel* m_labels[2];
    QDoubleSpinBox* m_first;
    QDoubleSpinBox* m_second;
    QLabel* m_counts;
};

}  // namespace chandung::gui
