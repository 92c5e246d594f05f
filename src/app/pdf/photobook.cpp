#include "app/pdf/photobook.h"

#include "app/card/photo.h"
#include "chandung/app/text.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace chandung::app::pdf {

namespace {

/// Above this a photo holds more than the largest page prints; it is made smaller.
constexpr int longestSide = 2400;
constexpr int jpegQuality = 90;

/// Components of a baseline or progressive JPEG by its frame header: 1 grey, 3 colour; 0 when it is not found.
int components(const QByteArray& jpeg) {
    qsizetype at = 2;
    while (at + 9 < jpeg.size() && static_cast<uchar>(jpeg[at]) == 0xFF) {
        const auto kind = static_cast<uchar>(jpeg[at + 1]);
        if (kind == 0xFF) {
            ++at;  // fill bytes
            continue;
        }
        const bool frame = kind >= 0xC0 && kind <= 0xC2;
        if (frame) return static_cast<uchar>(jpeg[at + 9]);
        at += 2 + (static_cast<uchar>(jpeg[at + 2]) << 8 | static_cast<uchar>(jpeg[at + 3]));
    }
    return 0;
}

JpegPhoto encoded(QImage image) {
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    JpegPhoto photo{{}, image.size(), false};
    QBuffer buffer(&photo.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    if (!writer.write(image.convertToFormat(QImage::Format_RGB888))) return {};
    return photo;
}

/// The photo as a JPEG that any reader of a PDF shows upright; empty when it is none.
JpegPhoto jpegOf(const domain::Image& image) {
    const QByteArray bytes(image.bytes.data(), static_cast<qsizetype>(image.bytes.size()));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || reader.format() != "jpeg") return {};
    const QSize size = reader.size();
    const int parts = components(bytes);
    if (reader.transformation() == QImageIOHandler::TransformationNone && (parts == 1 || parts == 3) &&
        std::max(size.width(), size.height()) <= longestSide)
        return {bytes, size, parts == 1};
    reader.setAutoTransform(true);
    const QImage upright = reader.read();
    return upright.isNull() ? JpegPhoto() : encoded(upright);
}

}  // namespace

const PhotoBook::StandIn& PhotoBook::standIn(const QString& id) {
    const auto [place, fresh] = m_standIns.try_emplace(id);
    StandIn& made = place->second;
    if (!fresh) return made;
    const auto found = std::find_if(m_images.begin(), m_images.end(),
                                    [&](const domain::Image& image) { return toQt(image.id.str()) == id; });
    if (found == m_images.end()) return made;
    JpegPhoto photo = jpegOf(*found);
    if (photo.bytes.isEmpty()) return made;
    const int width = m_next++;
    made.size = photo.size;
    made.image = QImage(width, 1, QImage::Format_RGB32);
    made.image.fill(Qt::gray);
    m_photos.emplace(width, std::move(photo));
    return made;
}

int PhotoBook::number(const QImage& picture) {
    for (const auto& [id, made] : m_standIns)
        if (!made.image.isNull() && made.image.cacheKey() == picture.cacheKey()) return picture.width();
    if (picture.isNull() || picture.hasAlphaChannel()) return 0;
    const auto [place, fresh] = m_numbers.try_emplace(picture.cacheKey(), 0);
    if (!fresh) return place->second;
    JpegPhoto photo = encoded(picture);
    if (photo.bytes.isEmpty()) return 0;
    place->second = m_next++;
    m_photos.emplace(place->second, std::move(photo));
    return place->second;
}

bool PhotoBook::draw(QPainter& painter, const QRectF& rect, const QImage& square) {
    const QString id = card::photoId(square);
    if (id.isEmpty()) return false;
    const StandIn& made = standIn(id);
    if (made.image.isNull()) return false;
    const QSizeF whole = QSizeF(made.size).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), whole);
    target.moveCenter(rect.center());
    painter.drawImage(target, made.image);
    return true;
}

}  // namespace chandung::app::pdf
