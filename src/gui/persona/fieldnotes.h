#pragma once

#include "gui/context.h"

#include <QString>

#include <string>

namespace chandung::gui {

class PersonaDraft;

/// What the form says below a field beside what is wrong with its value.

/// Advice on what was chosen: what an archetype wants and what works for it. Empty when there is none.
[[nodiscard]] QString fieldAdvice(const Context& context, const PersonaDraft& draft, const std::string& key);

/// What to look at although the value can be kept: another persona of the same name, a negative persona without a
/// reason. Empty when there is nothing.
[[nodiscard]] QString fieldWarning(const PersonaDraft& draft, const std::string& key);

}  // namespace chandung::gui
