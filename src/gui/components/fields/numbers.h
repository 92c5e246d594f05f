#pragma once

#include "gui/context.h"

#include <QString>

#include <optional>
#include <string>

namespace chandung::gui {

/// Numbers as the user writes them: in the language's way, else with a plain point or comma.
[[nodiscard]] std::optional<double> parseNumber(const Context& context, const QString& text);
[[nodiscard]] QString formatNumber(const Context& context, double number);

/// The word behind a number: "%", "years", "people"; empty for an unknown unit.
[[nodiscard]] QString unitWord(const std::string& unit);
/// "per month", "days", …: a code of a period or a duration.
[[nodiscard]] QString periodWord(const std::string& period);

}  // namespace chandung::gui
