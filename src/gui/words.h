#pragma once

#include "chandung/domain/codes.h"
#include "gui/context.h"

#include <QString>

class QComboBox;

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

/// What was typed as a date, as the core writes it: figures in the order of the language ("31/12/2026", "12/2026"), or
/// as the core does. Anything else comes back as it is, for domain::isDate to refuse.
[[nodiscard]] std::string typedDate(const Context& context, const QString& typed);

}  // namespace chandung::gui
