#include "gui/components/photo.h"

#include "chandung/app/picture.h"
#include "chandung/app/text.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace chandung::gui {

namespace {

constexpr int longestSide = 1600;
constexpr int jpegQuality = 90;

[[noreturn]] void refuse(domain::ErrorCode code, const QString& name) {
    if (code == domain::ErrorCode::ImageTooLarge)
        throw domain::Error(code, {app::fromQt(name), std::to_string(app::mostMegapixels)});
    throw domain::Error(code, {app::fromQt(name)});
}

QImage read(QIODevice& from, const QString& name) {
    app::PictureFault fault = app::PictureFault::None;
    QImage image = app::readPicture(from, longestSide, fault);
    if (fault == app::PictureFault::TooLarge) refuse(domain::ErrorCode::ImageTooLarge, name);
    if (image.isNull()) refuse(domain::ErrorCode::BadImage, name);
    return image;
}

}  // namespace

domain::Image photoFromFile(const QString& file) {
    QFile from(file);
    const QString name = QFileInfo(file).fileName();
    if (!from.open(QIODevice::ReadOnly)) refuse(domain::ErrorCode::BadImage, name);
    return photoFromImage(read(from, name));
}

domain::Image photoFromImage(const QImage& picture) {
    if (picture.isNull()) refuse(domain::ErrorCode::BadImage, {});
    QImage image = picture;
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool seeThrough = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool written = seeThrough ? image.save(&buffer, "PNG")
                                    : image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", jpegQuality);
    if (!written) refuse(domain::ErrorCode::BadImage, {});
    return {domain::Uuid::make(), seeThrough ? "image/png" : "image/jpeg", bytes.toStdString()};
}

QImage pictureOf(const domain::Image& image) {
    QByteArray bytes = QByteArray::fromRawData(image.bytes.data(), static_cast<qsizetype>(image.bytes.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    try {
        return read(buffer, {});
    } catch (const domain::Error&) {
        return {};
    }
}

void paintPicture(QPainter& painter, const QRectF& box, const QImage& photo, const app::card::AvatarLook& look,
                  const QColor& accent) {
    const qreal radius = box.width() / 8;
    if (photo.isNull()) {
        app::card::paintAvatar(painter, box, radius, look, accent);
        return;
    }
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip);
    const QSizeF filled = QSizeF(photo.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), filled);
    target.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, photo);
    painter.restore();
}

}  // namespace chandung::gui
