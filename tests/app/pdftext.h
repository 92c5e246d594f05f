#pragma once

#include "chandung/app/card/carddocument.h"

#include <poppler-qt6.h>

namespace chandung::test {

/// The words of a PDF page that stand in a box, from left to right, without spaces, in the compatibility form.
[[nodiscard]] QString textIn(const std::vector<std::unique_ptr<Poppler::TextBox>>& words, const QRectF& box);

/// A text as `textIn` gives it.
[[nodiscard]] QString readBack(const QString& text);

}  // namespace chandung::test
