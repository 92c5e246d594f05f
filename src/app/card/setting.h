#pragma once

#include "app/card/palette.h"
#include "app/card/sheet.h"
#include "app/card/units.h"
#include "app/card/words.h"

namespace chandung::app::card {

/// What the parts of a card share while it is laid out.
struct Setting {
    const Words& words;
    Palette palette;
    double keyWidth = 25 * mm;  ///< of key–value rows
    bool tight = false;         ///< the overflow step: body 8.5/11
    int firstPage = 1;          ///< the number of the face in its document

    /// The same for what stands on a header.
    [[nodiscard]] Setting onHeader() const {
        Setting result = *this;
        result.palette = card::onHeader(palette);
        return result;
    }
    [[nodiscard]] TextStyle style(Face face, double size, double leading, const QColor& colour,
                                  double tracking = 0) const {
        return {face, size, leading, colour, tracking};
    }
    [[nodiscard]] TextStyle body() const { return style(Face::Regular, tight ? 8.5 : 9, tight ? 11 : 12, palette.ink); }
    [[nodiscard]] TextStyle strongBody() const {
        return style(Face::Bold, tight ? 8.5 : 9, tight ? 11 : 12, palette.accent);
    }
    [[nodiscard]] TextStyle large() const {
        return style(Face::Regular, tight ? 9 : 9.5, tight ? 11.5 : 12.5, palette.ink);
    }
    [[nodiscard]] TextStyle key() const { return style(Face::Regular, 8.5, tight ? 11 : 12, palette.ink3); }
    [[nodiscard]] TextStyle question() const { return style(Face::Bold, 8.5, tight ? 11 : 12, palette.accent); }
    [[nodiscard]] TextStyle small(const QColor& colour, Face face = Face::Regular) const {
        return style(face, 8, 12, colour);
    }
    [[nodiscard]] TextStyle head() const { return style(Face::Bold, 10, 14, palette.ink); }
    [[nodiscard]] TextStyle title() const { return style(Face::Bold, 8, 12.5, palette.accent, 0.55); }
};

}  // namespace chandung::app::card
