#pragma once

#include "app/card/gridflow.h"
#include "chandung/app/data/journeyfigures.h"

namespace chandung::app::card {

/// Customers at the stages as a band that is as high as they are many, their number, share and change below it.
struct FunnelSheet {
    Sheet sheet;
    double height = 0;
};

/// `first`: the stage in the first column.
[[nodiscard]] FunnelSheet layoutFunnel(const JourneyFigures& figures, std::size_t first, const GridColumns& columns,
                                       const Setting& setting);

/// What stands under a stage: number and share, and the change since the earlier table where there is one.
[[nodiscard]] QStringList customerLines(const JourneyFigures& figures, std::size_t stage, const Words& words);

}  // namespace chandung::app::card
