#pragma once

#include "chandung/domain/committee.h"

#include <QString>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// What can be done with buying committees as a whole; each one step of undo.

/// A committee without members for a segment (pattern; the study is the segment's) or an account (case). Null when it
/// could not be kept.
domain::Uuid newCommittee(app::Workspace& workspace, domain::CommitteeKind kind, const domain::Uuid& study = {},
                          const domain::Uuid& segment = {});
domain::Uuid duplicateCommittee(app::Workspace& workspace, const domain::Uuid& id);
bool trashCommittee(app::Workspace& workspace, const domain::Uuid& id);

/// The members that the personas of the committee's segment offer and that are not in it yet.
[[nodiscard]] std::vector<domain::Member> proposedMembers(const app::Workspace& workspace,
                                                          const domain::Committee& committee);

[[nodiscard]] QString committeePlace(const domain::Uuid& committee);

}  // namespace chandung::gui
