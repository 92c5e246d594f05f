#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class SourceForm;
}

namespace chandung::gui {

/// Edits one source.
class SourceForm : public QWidget {
    Q_OBJECT

public:
    explicit SourceForm(Context& context, QWidget* parent = nullptr);
    ~SourceForm() override;

    /// Shows a source; keeps what was typed for the one before.
    void setSource(app::Workspace* workspace, const domain::Uuid& id);
    void reload();
    void commit() { m_save.flush(); }
    void focusTitle();

private:
    void collect();
    void showAdvice();
    bool checkDate();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::SourceForm> m_form;
    AutoSave m_save;
};

}  // namespace chandung::gui
