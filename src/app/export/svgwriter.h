#pragma once

#include "chandung/app/card/carddocument.h"

#include <QByteArray>

namespace chandung::app {

/// One page as SVG 1.1. Text stays text, so that it can be searched, copied and edited; each line says how long it is,
/// so that it keeps its place where the card's font is missing. Pictures are inside; nothing outside is referred to.
[[nodiscard]] QByteArray svgOf(const card::Page& page, const QString& title, domain::Language language);

}  // namespace chandung::app
