#pragma once

#include "app/card/evidence.h"
#include "app/card/job.h"

namespace chandung::app::card {

/// The face of a persona's card and the pages behind it.
[[nodiscard]] std::vector<Leaf> layoutCardPages(const CardContent& content, const Setting& setting, const Job& job);

/// The header and below it everything in order, as many pages as it takes.
[[nodiscard]] std::vector<Leaf> layoutRunningPages(const CardContent& content, const Setting& setting, const Job& job);

}  // namespace chandung::app::card
