#pragma once

#include "chandung/domain/codes.h"
#include "gui/context.h"

#include <QString>

class QComboBox;
class QLineEdit;

namespace chandung::gui {

/// The name of a code of the method in the language of the interface.
[[nodiscard]] QString word(const Context& context, std::string_view list, std::string_view code);

/// An additional text of an entry ("gives", "beware", "hint"); empty when it has none.
[[nodiscard]] QString wordText(const Context& context, std::string_view list, std::string_view code, const char* text);

/// Fills a combo box with a list of the method; the data of an entry is its code.
void fillWords(const Context& context, QComboBox* box, std::string_view list);

/// The code chosen in a combo box.
template <class E>
[[nodiscard]] std::optional<E> chosenCode(const QString& data) {
    return domain::fromCode<E>(data.toStdString());
}

/// A date of the core (YYYY, YYYY-MM, YYYY-MM-DD) as a reader of the language writes it.
[[nodiscard]] QString dateText(const Context& context, const std::string& date);

/// The same in figures, as one types it into a form: "14/03/2026", "03/2026", "2026"; typedDate() reads it back.
[[nodiscard]] QString dateFigures(const Context& context, const std::string& date);

/// Makes a field one for a date: it shows an example while it is empty, and what was typed in figures after one has
/// left it. The context outlives the field.
void askDate(const Context& context, QLineEdit* field, const std::string& example);

/// Shows a date in a field of a form; what is being typed there and means the same stays.
void showDate(const Context& context, QLineEdit* field, const std::string& date);

/// How a date is written, for a message beside its field.
[[nodiscard]] QString dateAdvice(const Context& context);

/// What was typed as a date, as the core writes it: figures in the order of the language ("31/12/2026", "12/2026"), or
/// as the core does. Anything else comes back as it is, for domain::isDate to refuse.
[[nodiscard]] std::string typedDate(const Context& context, const QString& typed);

}  // namespace chandung::gui
