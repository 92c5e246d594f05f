#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class InsightForm;
}

namespace chandung::gui {

class RowList;

/// Edits one insight: its sentence, what it speaks to, and the observations it rests on.
class InsightForm : public QWidget {
    Q_OBJECT

public:
    explicit InsightForm(Context& context, QWidget* parent = nullptr);
    ~InsightForm() override;

    void setInsight(app::Workspace* workspace, const domain::Uuid& study, const domain::Uuid& id);
    void commit() { m_save.flush(); }
    void focusText();

private:
    void fillSections();
    void fillObservations(const domain::Insight& insight);
    void collect();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::InsightForm> m_form;
    RowList* m_observations;
    AutoSave m_save;
};

}  // namespace chandung::gui
