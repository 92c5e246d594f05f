#pragma once

#include "app/card/committeecontent.h"

namespace chandung::app::card {

/// The card of a member or of an open role, drawn from its own top left corner. `whole` is false when a text had to
/// be shortened. `tight`: smaller type and no bar, where many stand below each other.
struct SeatSheet {
    Sheet sheet;
    double natural = 0;  ///< the height that would hold everything
    bool whole = true;
};
[[nodiscard]] SeatSheet layoutSeat(const SeatContent& seat, const QSizeF& size, bool tight, const Job& job);

}  // namespace chandung::app::card
