#include "app/card/photo.h"

#include "chandung/app/text.h"

#include <QBuffer>
#include <QCache>
#include <QImageReader>

#include <algorithm>

namespace chandung::app::card {

namespace {

/// The header prints 40.2 mm: twice 300 dpi is enough, more only makes files heavy.
constexpr int longestSide = 960;

QImage decode(const domain::Image& image) {
    QByteArray bytes = QByteArray::fromRawData(image.bytes.data(), static_cast<qsizetype>(image.bytes.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull()) return {};
    const int side = std::min(picture.width(), picture.height());
    picture = picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    if (side > longestSide)
        picture = picture.scaled(longestSide, longestSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return picture.convertToFormat(QImage::Format_RGB32);
}

}  // namespace

QImage squarePhoto(const domain::Image& image) {
    static QCache<QString, QImage> cache(24);
    const QString key = toQt(image.id.str()) + QLatin1Char('/') + QString::number(image.bytes.size());
    if (const QImage* known = cache.object(key)) return *known;
    const QImage picture = decode(image);
    cache.insert(key, new QImage(picture));
    return picture;
}

}  // namespace chandung::app::card
