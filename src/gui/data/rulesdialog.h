#pragma once

#include "gui/context.h"
#include "gui/data/groupsession.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace chandung::gui {

class ConditionRow;
class RowList;

/// Segments by hand: each has a name and conditions that all must fit; the rows are counted at once.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    RulesDialog(Context& context, const GroupSession& session, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<RuleSegment> rules() const;

private:
    QWidget* buildList();
    QWidget* buildRule();
    void addRule();
    void removeRule();
    void showRule(std::size_t rule);
    void addCondition(const analysis::Predicate* condition);
    void collect();
    void showList();

    Context& m_context;
    const GroupSession& m_session;
    std::vector<RuleSegment> m_rules;
    std::size_t m_current = 0;
    RowList* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QVBoxLayout* m_conditions = nullptr;
    std::vector<ConditionRow*> m_rows;
    QLabel* m_count = nullptr;
    bool m_filling = false;
};

}  // namespace chandung::gui
