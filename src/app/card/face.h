#pragma once

#include "app/card/column.h"
#include "app/card/frame.h"
#include "app/card/header.h"
#include "app/card/unknown.h"

namespace chandung::app::card {

/// A block, or the rest of one, that goes on behind the face.
struct RestBlock {
    const BlockContent* content = nullptr;
    std::size_t from = 0;  ///< entries before stood on the face
};

/// The face of the card and what it had no room for.
struct FacePage {
    Page page;
    std::vector<RestBlock> rest;
    Carried carried;
    bool journeyMoved = false;
    double runsFrom = 0;  ///< what follows begins on this page, at this y; 0: on a page of its own
    double begin = 0;     ///< where the columns begin
    double end = 0;       ///< below the longest column
    double bottom = 0;    ///< where they must end
    /// Whether all that is known stands here and leaves most of the page free.
    [[nodiscard]] bool sparse() const {
        return rest.empty() && carried.entries.empty() && end - begin < mostKnown * (bottom - begin);
    }
};
/// Only the header: everything runs on below it.
[[nodiscard]] FacePage layoutRunningFace(const CardContent& content, const Frame& frame, const Setting& setting);
[[nodiscard]] FacePage layoutFace(const CardContent& content, const Frame& frame, const Setting& setting,
                                  const CardOptions& options);

}  // namespace chandung::app::card
