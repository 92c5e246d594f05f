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

/// Edits one insight: its sentence and the section of the persona that it speaks to.
class InsightForm : public QWidget {
    Q_OBJECT

public:
    explicit InsightForm(Context& context, QWidget* parent = nullptr);
    ~InsightForm() override;

    void setInsight(app::Workspace* workspace, const domain::Uuid& id);
    void commit() { m_save.flush(); }
    void focusText();

private:
    void fillSections();
    void collect();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::InsightForm> m_form;
    AutoSave m_save;
};

}  // namespace chandung::gui
