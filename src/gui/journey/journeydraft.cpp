#include "gui/journey/journeydraft.h"

namespace chandung::gui {

void JourneyDraft::set(app::Workspace* workspace, const domain::Uuid& id) {
    m_workspace = workspace;
    m_id = id;
}

std::optional<domain::Journey> JourneyDraft::journey() const {
    if (!m_workspace || m_id.isNull()) return std::nullopt;
    return m_workspace->find<domain::Journey>(m_id);
}

bool JourneyDraft::change(const QString& what, const std::function<void(domain::Journey&)>& edit) const {
    auto journey = this->journey();
    if (!journey || readOnly()) return false;
    edit(*journey);
    return m_workspace->save(*journey, what);
}

}  // namespace chandung::gui
