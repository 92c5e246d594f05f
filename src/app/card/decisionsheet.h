#pragma once

#include "app/card/committeecontent.h"

namespace chandung::app::card {

/// The decision in the middle of a map; `whole` is false when a text had to be shortened.
struct DecisionSheet {
    Sheet sheet;
    double height = 0;
    bool whole = true;
};
[[nodiscard]] DecisionSheet layoutDecision(const CommitteeContent& content, double width, double most,
                                           const Setting& setting);

/// What the four stances and the lines mean.
[[nodiscard]] DecisionSheet layoutStanceLegend(double width, const Setting& setting);

}  // namespace chandung::app::card
