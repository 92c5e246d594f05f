#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// Less than this part of a page is filled by what is known of a persona of whom little is known.
inline constexpr double mostKnown = 0.45;

/// What is still to be found out about a persona of whom little is known, as questions between `top` and `bottom`; as
/// many as fit. Nothing when most of the page, which begins at `begin`, is filled.
void placeUnknown(Page& page, const std::vector<Entry>& questions, const Frame& frame, const Setting& setting,
                  double begin, double top, double bottom);

}  // namespace chandung::app::card
