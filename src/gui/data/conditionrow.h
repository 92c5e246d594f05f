#pragma once

#include "chandung/analysis/match.h"
#include "gui/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace chandung::gui {

class GroupSession;

/// One condition of a segment made by hand: a column, and a value of it or the ends of a range.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    ConditionRow(Context& context, const GroupSession& session, QWidget* parent = nullptr);

    /// Nothing while it says nothing.
    [[nodiscard]] std::optional<analysis::Predicate> condition() const;
    void setCondition(const analysis::Predicate& condition);

Q_SIGNALS:
    void changed();
    void removed();

private:
    void showColumn();
    [[nodiscard]] std::size_t column() const;
    [[nodiscard]] bool isNumber() const;

    const GroupSession& m_session;
    QComboBox* m_column;
    QComboBox* m_value;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

}  // namespace chandung::gui
