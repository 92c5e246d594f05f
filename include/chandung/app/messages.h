#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/error.h"
#include "chandung/domain/quality.h"
#include "chandung/domain/validation.h"
#include "chandung/exchange/interchange.h"

#include <QString>

namespace chandung::app {

/// Failures, findings and remarks in the user's words: what happened, what is safe, what to do. Plain text, one
/// paragraph. In the language of the installed translator.
[[nodiscard]] QString messageFor(const domain::Error& error);
[[nodiscard]] QString messageFor(const domain::FieldIssue& issue);
/// The catalogue and the language name fields and groups.
[[nodiscard]] QString messageFor(const domain::Finding& finding, const domain::Catalogue& catalogue,
                                 domain::Language language);
[[nodiscard]] QString messageFor(const exchange::Warning& warning);
[[nodiscard]] QString messageFor(const domain::CheckItem& item);

}  // namespace chandung::app
