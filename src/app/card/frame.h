#pragma once

#include "app/card/units.h"
#include "chandung/app/card/carddocument.h"

#include <vector>

namespace chandung::app::card {

/// The grid of a page: margins, columns, and where things must end. Laid out for A4 or Letter; A3 is A4 enlarged.
struct Frame {
    QSizeF page;
    double factor = 1;  ///< what the finished pages are enlarged by
    bool portrait = false;
    QRectF live;
    double gutter = 5 * mm;
    std::vector<double> columns;  ///< left edges of the card columns
    double columnWidth = 0;
    double footerRule = 0;  ///< y of the rule above a footer of two lines
};

[[nodiscard]] Frame frameOf(const CardOptions& options);

}  // namespace chandung::app::card
