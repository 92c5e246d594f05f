#pragma once

#include "chandung/app/card/carddocument.h"

namespace chandung::app::card {

/// A photo upright and cropped square around its middle; null when the bytes are no picture. The same image is decoded
/// once, so that a PDF of many pages holds it once.
[[nodiscard]] QImage squarePhoto(const domain::Image& image);

/// The same for a printer that knows no colour: grey and a little lighter.
[[nodiscard]] QImage greyPhoto(const domain::Image& image);

/// The photo of a persona as the theme shows it; null: none.
[[nodiscard]] QImage photoOf(const domain::Persona& persona, const domain::Bundle& bundle, CardTheme theme);

/// The id of the image that a square photo was made from, as text; empty for any other picture.
[[nodiscard]] QString photoId(const QImage& square);

}  // namespace chandung::app::card
