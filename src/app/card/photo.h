#pragma once

#include "chandung/domain/image.h"

#include <QImage>

namespace chandung::app::card {

/// A photo upright and cropped square around its middle; null when the bytes are no picture. The same image is decoded
/// once, so that a PDF of many pages holds it once.
[[nodiscard]] QImage squarePhoto(const domain::Image& image);

}  // namespace chandung::app::card
