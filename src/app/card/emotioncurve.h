#pragma once

#include "app/card/gridflow.h"

#include <optional>

namespace chandung::app::card {

/// How one stage feels, −2 to +2, and why.
struct Feeling {
    std::optional<int> value;
    QString note;
};

/// The curve through the stages of a page, with its panels and scale; `whole` tells whether every note found room.
struct CurveSheet {
    Sheet sheet;
    double height = 0;
    bool whole = true;
};
[[nodiscard]] CurveSheet layoutCurve(const std::vector<Feeling>& feelings, const GridColumns& columns,
                                     const Setting& setting);

}  // namespace chandung::app::card
