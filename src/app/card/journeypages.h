#pragma once

#include "app/card/job.h"

namespace chandung::app::card {

/// The map of a journey: stages across, rows down, touchpoints as a line, the emotion as a curve. More stages than a
/// page holds go on behind it, and rows that are too long flow down.
[[nodiscard]] std::vector<Leaf> layoutJourneyPages(const domain::Journey& journey, const Job& job);

/// "Journey of Linh", or the journey's own name.
[[nodiscard]] QString journeyTitle(const domain::Journey& journey, const Job& job);

}  // namespace chandung::app::card
