#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/persona.h"
#include "gui/context.h"

#include <string>
#include <vector>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// The groups that the purposes of the persona's study ask for first; none for a persona without a study.
[[nodiscard]] std::vector<std::string> firstGroups(const Context& context, const app::Workspace& workspace,
                                                   const domain::Persona& persona);

}  // namespace chandung::gui
