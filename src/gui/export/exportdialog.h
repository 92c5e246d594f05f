#pragma once

#include "chandung/app/card/carddocument.h"
#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace chandung::gui {

/// Chooses how persona cards are written, shows them, and writes PDF or PNG.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` are the personas of the page it was called from; empty: all.
    ExportDialog(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> chosen, QWidget* parent);
    ~ExportDialog() override;

Q_SIGNALS:
    /// What was written, for the toast.
    void written(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void layOut();
    void showPage(int page);
    void write();
    [[nodiscard]] app::card::CardOptions options() const;
    [[nodiscard]] QString proposal() const;

    Context& m_context;
    app::Workspace& m_workspace;
    domain::Bundle m_bundle;
    std::vector<domain::Uuid> m_chosen;
    app::card::Document m_document;
    int m_page = 0;
    std::unique_ptr<::Ui::ExportDialog> m_form;
};

}  // namespace chandung::gui
