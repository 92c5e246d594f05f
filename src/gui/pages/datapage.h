#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/pages/page.h"

#include <QPointer>
#include <QTimer>

namespace chandung::gui {

/// A page that shows data of the workspace: it builds itself anew from it, soon after something changed and only while
/// it is on the screen.
class DataPage : public Page {
    Q_OBJECT

public:
    explicit DataPage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    void makeReady() override;

protected:
    /// Shows what the workspace holds now; `m_workspace` may be null.
    virtual void reload() = 0;
    /// Whether a change concerns the page.
    [[nodiscard]] virtual bool concerns(const app::Change& change) const;

    void reloadNow();
    void showEvent(QShowEvent* event) override;

    Context& m_context;
    QPointer<app::Workspace> m_workspace;

private:
    QTimer m_soon;
    bool m_stale = true;
};

}  // namespace chandung::gui
