#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class ObservationForm;
}

namespace chandung::gui {

class PersonalBar;

/// Edits one observation.
class ObservationForm : public QWidget {
    Q_OBJECT

public:
    explicit ObservationForm(Context& context, QWidget* parent = nullptr);
    ~ObservationForm() override;

    void setObservation(app::Workspace* workspace, const domain::Uuid& id);
    void commit() { m_save.flush(); }
    void focusText();

private:
    void fillFields(app::Workspace& workspace);
    void collect();
    void mask();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::ObservationForm> m_form;
    PersonalBar* m_personal;
    AutoSave m_save;
};

}  // namespace chandung::gui
