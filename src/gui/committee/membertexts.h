#pragma once

#include "chandung/domain/committee.h"
#include "chandung/domain/committeechecks.h"
#include "gui/context.h"

#include <QColor>
#include <QString>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// How members of a committee are called and described, the same in map, table, inspector and lists.

/// The name (case), else the persona's, else the title, else the words for "nobody yet".
[[nodiscard]] QString memberName(const app::Workspace& workspace, const domain::Member& member);
/// The second line: the title, or the persona's where the name is someone else's ("like …").
[[nodiscard]] QString memberTitle(const app::Workspace& workspace, const domain::Member& member);
[[nodiscard]] QString rolesText(const Context& context, const std::vector<domain::Role>& roles);
/// What the roles look at, one line each.
[[nodiscard]] QString looksAtText(const Context& context, const std::vector<domain::Role>& roles);
/// ▲ supports, – neutral, ▼ opposes, ? unknown; the word stands beside it.
[[nodiscard]] QString stanceMark(domain::Stance stance);
[[nodiscard]] QString stanceText(const Context& context, domain::Stance stance);
[[nodiscard]] QColor stanceColour(const Context& context, domain::Stance stance);

[[nodiscard]] QString issueText(const Context& context, const app::Workspace& workspace,
                                const domain::Committee& committee, const domain::CommitteeIssue& issue);

}  // namespace chandung::gui
