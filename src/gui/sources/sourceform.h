#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;

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
    void focusDate();

private:
    void collect();
    void showAdvice();
    bool checkDate();
    /// What is worth knowing about the title and the consent; nothing is refused.
    void warn();

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
    std::unique_ptr<::Ui::SourceForm> m_form;
    QLabel* m_titleWarning;
    QLabel* m_consentWarning;
    AutoSave m_save;
};

}  // namespace chandung::gui
