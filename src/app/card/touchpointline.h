#pragma once

#include "app/card/gridflow.h"
#include "chandung/domain/journey.h"

namespace chandung::app::card {

/// The touchpoints as stations of a line: round for digital, square for physical ones. `whole` is false when the names
/// have no room below their stations; then the stage lists them.
struct LineSheet {
    Sheet sheet;
    double height = 0;
    bool whole = true;
};
[[nodiscard]] LineSheet layoutTouchpointLine(const std::vector<const domain::Stage*>& stages,
                                             const GridColumns& columns, const Setting& setting);

/// The touchpoints of a stage as lines of a cell, each behind its shape.
[[nodiscard]] std::vector<Slice> touchpointCell(const domain::Stage& stage, double width, const Setting& setting);

}  // namespace chandung::app::card
