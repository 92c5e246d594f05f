#pragma once

#include <QImage>

class QIODevice;

namespace chandung::app {

/// The most that is read of a picture from outside, in millions of points.
inline constexpr int mostMegapixels = 100;

enum class PictureFault { None, NotAPicture, TooLarge };

/// Reads a picture from outside or from a workspace: PNG, JPEG or WebP by its content (nothing that may name other
/// files, as SVG does), its size known before anything is unpacked, made smaller while it is read when a side is longer
/// than `longestSide`, turned as the camera says. A null image and the fault otherwise.
[[nodiscard]] QImage readPicture(QIODevice& from, int longestSide, PictureFault& fault);

}  // namespace chandung::app
