#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// How the marks of a page are explained: their numbers stand on another page, or are the rows of this one; or there
/// are none.
enum class Legend { OnPage, Row, None };

/// Which page a footer stands on.
struct PageNumber {
    int page = 1;
    int pages = 1;
    int evidence = 0;  ///< where the list of evidence begins; 0: there is none
};

/// The height of the footer with its rule; the same on every page of a card.
[[nodiscard]] double footerHeight(const FooterContent& content, const Frame& frame, const Setting& setting,
                                  const CardOptions& options);

void placeFooter(Page& page, const FooterContent& content, Legend legend, const Frame& frame, const Setting& setting,
                 const CardOptions& options, const PageNumber& number);

}  // namespace chandung::app::card
