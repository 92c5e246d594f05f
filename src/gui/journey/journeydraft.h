#pragma once

#include "chandung/app/workspace.h"

#include <QPointer>

#include <functional>

namespace chandung::gui {

/// The journey that a page shows: read from the workspace, changed through it.
class JourneyDraft {
public:
    void set(app::Workspace* workspace, const domain::Uuid& id);
    [[nodiscard]] app::Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] const domain::Uuid& id() const { return m_id; }
    [[nodiscard]] bool readOnly() const { return !m_workspace || m_workspace->readOnly(); }

    /// As it is in the workspace now; nothing when it is gone.
    [[nodiscard]] std::optional<domain::Journey> journey() const;

    /// One step of undo, named `what`; false when it could not be kept.
    bool change(const QString& what, const std::function<void(domain::Journey&)>& edit) const;

private:
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_id;
};

}  // namespace chandung::gui
