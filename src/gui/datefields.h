#pragma once

#include "gui/context.h"

#include <QString>

#include <string>

class QLineEdit;

namespace chandung::gui {

/// A date of the core in figures, as one types it into a form: "14/03/2026", "03/2026", "2026"; typedDate() reads it
/// back.
[[nodiscard]] QString dateFigures(const Context& context, const std::string& date);

/// Makes a field one for a date: it shows an example while it is empty, and what was typed in figures after one has
/// left it. The context outlives the field.
void askDate(const Context& context, QLineEdit* field, const std::string& example);

/// Shows a date in a field of a form; what is being typed there and means the same stays.
void showDate(const Context& context, QLineEdit* field, const std::string& date);

/// How a date is written, for a message beside its field.
[[nodiscard]] QString dateAdvice(const Context& context);

}  // namespace chandung::gui
