#pragma once

#include "chandung/app/card/carddocument.h"

#include <QColor>

namespace chandung::app::card {

/// Every colour of a page. All are flat and opaque: a tint is computed, never a transparency, so that it prints the
/// same everywhere.
struct Palette {
    QColor ink{0x18, 0x21, 0x2B};
    QColor ink2{0x46, 0x51, 0x5E};
    QColor ink3{0x5F, 0x6B, 0x78};  ///< only on white
    QColor tick{0x8A, 0x94, 0xA0};  ///< lines only
    QColor line{0xCB, 0xD2, 0xDA};
    QColor hair{0xE3, 0xE7, 0xEC};
    QColor fill{0xF5, 0xF7, 0xF9};
    QColor white{0xFF, 0xFF, 0xFF};
    QColor alarm{0x9C, 0x2A, 0x42};  ///< the stamp of a negative persona
    QColor accent;
    QColor t12;
    QColor t28;
    QColor t50;
    QColor quote;
    QColor face;    ///< the accent of drawn faces, whatever the theme does with the others
    QColor edge;    ///< outline of tinted shapes where the tint is white; invalid: none
    QColor header;  ///< fill of the headers
    QColor rank;    ///< fill of a rank's disc
    QColor rankInk;
    QColor stage;  ///< fill of the chevrons of the strip
    QColor stageInk;
    bool solidTitles = false;  ///< white caps on a bar of the accent instead of caps over a rule
    bool outline = false;      ///< pure black on white: faces as lines, photos grey
};

[[nodiscard]] Palette themePalette(CardTheme theme, const QColor& accent);

/// What stands on a header: on a solid one the accent and white change places.
[[nodiscard]] Palette onHeader(const Palette& palette);

/// `share` of `a` and the rest of `b`, per channel.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double share);
[[nodiscard]] QColor tint(const QColor& accent, double share);

/// WCAG contrast of two colours, 1–21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// A brand colour darkened in small steps until it can be read on white and on its own 12 % tint.
[[nodiscard]] QColor readable(const QColor& brand);

}  // namespace chandung::app::card
