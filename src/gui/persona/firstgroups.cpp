#include "gui/persona/firstgroups.h"

#include "chandung/app/workspace.h"
#include "chandung/domain/purposes.h"

namespace chandung::gui {

std::vector<std::string> firstGroups(const Context& context, const app::Workspace& workspace,
                                     const domain::Persona& persona) {
    const auto study = workspace.find<domain::Study>(persona.studyId);
    return study ? domain::groupsFirst(context.knowledge.method, *study, persona.kind) : std::vector<std::string>();
}

}  // namespace chandung::gui
