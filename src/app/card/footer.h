#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// Which page a footer stands on.
struct PageNumber {
    int page = 1;
    int pages = 1;
};

/// The height of the footer with its rule; the same on every page of a card.
[[nodiscard]] double footerHeight(const CardContent& content, const Frame& frame, const Setting& setting,
                                  const CardOptions& options);

void placeFooter(Page& page, const CardContent& content, const Frame& frame, const Setting& setting,
                 const CardOptions& options, const PageNumber& number);

}  // namespace chandung::app::card
