#pragma once

#include "chandung/app/card/avatar.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/error.h"
#include "chandung/domain/image.h"

#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace chandung::gui {

/// A picture from outside as the workspace keeps it: upright, at most 1600 pixels wide and high, JPEG, or PNG where it
/// is see-through. Its size is looked at before it is read: domain::Error ImageTooLarge above 100 megapixels, BadImage
/// for what is no PNG, JPEG or WebP.
[[nodiscard]] domain::Image photoFromFile(const QString& file);
[[nodiscard]] domain::Image photoFromImage(const QImage& image);

/// The picture of a kept image; null when it cannot be read.
[[nodiscard]] QImage pictureOf(const domain::Image& image);

/// The photo, filling `box` with rounded corners, or the drawn face when it is null.
void paintPicture(QPainter& painter, const QRectF& box, const QImage& photo, const app::card::AvatarLook& look,
                  const QColor& accent);

}  // namespace chandung::gui
