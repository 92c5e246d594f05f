#pragma once

#include "gui/components/autosave.h"
#include "gui/study/studystep.h"

#include <memory>

class QCheckBox;
class QLabel;

namespace Ui {
class GoalStep;
}

namespace chandung::gui {

class OutcomesBox;
class SegmentedChoice;
class StatementList;

/// Step 1: why this study, and what must be known.
class GoalStep : public StudyStep {
    Q_OBJECT

public:
    explicit GoalStep(Context& context, QWidget* parent = nullptr);
    ~GoalStep() override;

    void reload() override;
    void commit() override;
    void jump(const QString& place) override;

private:
    void buildPurposes();
    void load(const domain::Study& study);
    void setReadOnly(bool readOnly);
    void collect();
    bool checkDue();
    void warnOfName();

    std::unique_ptr<::Ui::GoalStep> m_form;
    SegmentedChoice* m_kind;
    std::vector<QCheckBox*> m_purposes;
    StatementList* m_questions;
    StatementList* m_needs;
    OutcomesBox* m_outcomes;
    QLabel* m_nameWarning;
    AutoSave m_save;
};

}  // namespace chandung::gui
