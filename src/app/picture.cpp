#include "chandung/app/picture.h"

#include <QImageReader>

#include <algorithm>

namespace chandung::app {

namespace {

constexpr int allocationLimit = 1024;  ///< MB; a picture of 100 megapixels takes 400

}  // namespace

QImage readPicture(QIODevice& from, int longestSide, PictureFault& fault) {
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "webp"};
    fault = PictureFault::NotAPicture;
    const QByteArray head = from.peek(12);
    const bool known = head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") ||
                       (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP");
    if (!known) return {};
    QImageReader reader(&from);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !formats.contains(reader.format())) return {};
    const QSize size = reader.size();
    if (size.isEmpty()) return {};
    if (qint64(size.width()) * size.height() > qint64(mostMegapixels) * 1000 * 1000) {
        fault = PictureFault::TooLarge;
        return {};
    }
    QImageReader::setAllocationLimit(allocationLimit);
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (!image.isNull()) fault = PictureFault::None;
    return image;
}

}  // namespace chandung::app
