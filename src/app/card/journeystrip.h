#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/header.h"

namespace chandung::app::card {

/// The stages of the journey as chevrons with a line or two each, drawn from its own top left corner; empty without a
/// journey, or when the stages are too many or too long for a strip.
struct StripSheet {
    Sheet sheet;
    double height = 0;
    bool whole = true;  ///< false: page 2 lists all stages
};
[[nodiscard]] StripSheet layoutStrip(const std::vector<StageContent>& stages, const Frame& frame,
                                     const Setting& setting);

}  // namespace chandung::app::card
