#pragma once

#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"
#include "chandung/domain/purposes.h"

#include <string>
#include <vector>

namespace chandung::app {

/// Whether an outcome is a list of statements over all personas of a study, to be written as a table.
[[nodiscard]] bool isOutcomeList(domain::Outcome outcome);

/// The list of an outcome as rows, a header first: pain points, those named by most personas and then those with most
/// evidence first; objections with our answers and the proof that the persona trusts; or, per persona, what to say,
/// where, in whose words, and what not to say. Only a header when the personas say nothing of it. The same statement of
/// several personas is one row.
[[nodiscard]] std::vector<std::vector<std::string>> outcomeList(domain::Outcome outcome,
                                                                const std::vector<domain::Persona>& personas,
                                                                const domain::Catalogue& catalogue,
                                                                domain::Language language);

}  // namespace chandung::app
