#include "app/card/photo.h"

#include "chandung/app/picture.h"
#include "chandung/app/text.h"

#include <QBuffer>
#include <QCache>
#include <QMutex>

#include <algorithm>

namespace chandung::app::card {

namespace {

/// The header prints 40.2 mm, on A3 56.9 mm: 300 dpi and a little more. A PDF has the whole photo.
constexpr int longestSide = 720;

const QString idText = QStringLiteral("chandung-photo");

/// Before the middle square is cut out.
constexpr int longestRead = 2400;

QImage decode(const domain::Image& image) {
    QByteArray bytes = QByteArray::fromRawData(image.bytes.data(), static_cast<qsizetype>(image.bytes.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PictureFault fault = PictureFault::None;
    QImage picture = readPicture(buffer, longestRead, fault);
    if (picture.isNull()) return {};
    const int side = std::min(picture.width(), picture.height());
    picture = picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    if (side > longestSide)
        picture = picture.scaled(longestSide, longestSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return picture.convertToFormat(QImage::Format_RGB32);
}

QImage toGrey(const QImage& picture) {
    if (picture.isNull()) return {};
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) line[x] = static_cast<uchar>(255 - (255 - line[x]) * 9 / 10);
    }
    grey.setText(idText, QString());  // a PDF must not put the colours back
    return grey;
}

/// Made once for each image and purpose, so that a PDF of many pages holds it once.
template <class Make>
QImage cached(const domain::Image& image, QLatin1Char purpose, Make make) {
    static QMutex lock;  // a worker exports while the window draws
    static QCache<QString, QImage> cache(48);
    const QMutexLocker locked(&lock);
    const QString key = toQt(image.id.str()) + purpose + QString::number(image.bytes.size());
    if (const QImage* known = cache.object(key)) return *known;
    const QImage picture = make();
    cache.insert(key, new QImage(picture));
    return picture;
}

}  // namespace

QImage squarePhoto(const domain::Image& image) {
    return cached(image, QLatin1Char('/'), [&] {
        QImage picture = decode(image);
        if (!picture.isNull()) picture.setText(idText, toQt(image.id.str()));
        return picture;
    });
}

QImage greyPhoto(const domain::Image& image) {
    return cached(image, QLatin1Char('g'), [&] { return toGrey(squarePhoto(image)); });
}

QImage photoOf(const domain::Persona& persona, const domain::Bundle& bundle, CardTheme theme) {
    const auto* value = std::get_if<domain::ImageValue>(&persona.value("identity.photo"));
    const domain::Image* image =
        value && !value->photo.isNull() ? domain::findById(bundle.images, value->photo) : nullptr;
    if (!image) return {};
    return theme == CardTheme::Print ? greyPhoto(*image) : squarePhoto(*image);
}

QString photoId(const QImage& square) {
    return square.text(idText);
}

}  // namespace chandung::app::card
