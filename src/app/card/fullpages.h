#pragma once

#include "app/card/content.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// Everything known about a persona: the header, all blocks in order, the engagement plan, the words behind the
/// statements, and the evidence.
[[nodiscard]] std::vector<Leaf> layoutFullPages(const domain::Persona& persona, const CardContent& content,
                                                const Setting& setting, const Job& job);

}  // namespace chandung::app::card
