#pragma once

#include "app/card/content.h"

namespace chandung::app::card {

class EvidenceBook;

/// Who this is: name, face, facts, chips, quote and figures.
[[nodiscard]] HeaderContent collectHeader(const domain::Persona& persona, const domain::Bundle& bundle,
                                          const domain::Catalogue& catalogue, const Words& words,
                                          const EvidenceBook& book, const CardOptions& options);

}  // namespace chandung::app::card
