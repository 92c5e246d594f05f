#pragma once

#include <QString>

#include <string>
#include <vector>

namespace chandung::app {

/// The parts of messages that name what is wrong with a document or a value, from the codes that the core gives. What
/// is no known code is shown as it is.

/// WrongFormat: {file, detail, argument}.
[[nodiscard]] QString formatProblem(const std::vector<std::string>& args);

/// WrongType: what was expected ("text", "number", "range", …).
[[nodiscard]] QString expectedValue(const QString& code);

/// WrongValue: {persona, field, problem, argument}. A sentence.
[[nodiscard]] QString valueProblem(const std::vector<std::string>& args);

/// "persona", "study", … in the user's language.
[[nodiscard]] QString kindName(const QString& code);

}  // namespace chandung::app
