#include "gui/committee/committeedraft.h"

namespace chandung::gui {

void CommitteeDraft::set(app::Workspace* workspace, const domain::Uuid& id) {
    m_workspace = workspace;
    m_id = id;
}

std::optional<domain::Committee> CommitteeDraft::committee() const {
    if (!m_workspace || m_id.isNull()) return std::nullopt;
    return m_workspace->find<domain::Committee>(m_id);
}

bool CommitteeDraft::change(const QString& what, const std::function<void(domain::Committee&)>& edit) const {
    auto committee = this->committee();
    if (!committee || readOnly()) return false;
    edit(*committee);
    return m_workspace->save(*committee, what);
}

bool CommitteeDraft::changeMember(const domain::Uuid& member, const QString& what,
                                  const std::function<void(domain::Member&)>& edit) const {
    return change(what, [&](domain::Committee& committee) {
        for (domain::Member& item : committee.members)
            if (item.id == member) edit(item);
    });
}

}  // namespace chandung::gui
