#pragma once

#include "app/card/content.h"
#include "app/card/frame.h"
#include "app/card/setting.h"

namespace chandung::app::card {

/// What the header could not show in full: it stands on page 2.
struct Carried {
    std::vector<Entry> entries;
    void add(const QString& field, const QString& label, const QString& text);
};

/// The header of the face, drawn with its origin at its own top left corner.
struct HeaderSheet {
    Sheet sheet;
    double height = 0;
    bool whole = true;  ///< slim: name and label found room
};
[[nodiscard]] HeaderSheet layoutHeader(const HeaderContent& header, const Frame& frame, const Setting& setting,
                                       Carried& carried);

/// The slim header of the pages behind the face, 45 pt high or more; without a picture for what has no face.
[[nodiscard]] HeaderSheet layoutSlimHeader(const HeaderContent& header, const Frame& frame, const Setting& paper,
                                           const QString& what, const QString& counts, bool pictured = true);

/// Photo or drawn face at the foot of its tile, in the corners of the header.
void drawPicture(Sheet& sheet, const HeaderContent& header, const QRectF& tile, const Setting& setting,
                 bool roundBottom = true);

}  // namespace chandung::app::card
