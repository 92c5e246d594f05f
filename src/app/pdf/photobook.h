#pragma once

#include "chandung/domain/image.h"

#include <QImage>
#include <QString>

#include <map>
#include <vector>

class QPainter;
class QRectF;

namespace chandung::app::pdf {

/// One photo of a PDF as the JPEG that is put in for its stand-in.
struct JpegPhoto {
    QByteArray bytes;
    QSize size;
    bool grey = false;
};

/// The photos of a PDF. QPdfWriter decodes a photo and encodes it again; so a stand-in of one row of pixels is drawn in
/// its place, the same for each use, and finishing puts the JPEG in: an upright one with its own bytes, any other
/// encoded once, upright and no larger than print needs.
class PhotoBook {
public:
    explicit PhotoBook(const std::vector<domain::Image>& images) : m_images(images) {}

    /// Draws the stand-in of the photo from which `square`, its central square, was made, so that the square covers
    /// `rect`. False when `square` does not come from a photo that can be kept as JPEG; nothing is drawn then.
    bool draw(QPainter& painter, const QRectF& rect, const QImage& square);

    /// The number of the JPEG that stands for a picture, by which `photos` has it: a stand-in's own, else the picture
    /// encoded; 0 for a picture that lets through what is behind it.
    [[nodiscard]] int number(const QImage& picture);

    /// By the width of the stand-in.
    [[nodiscard]] const std::map<int, JpegPhoto>& photos() const { return m_photos; }

    static constexpr int firstWidth = 3;  ///< of a stand-in; each photo's is one wider

private:
    struct StandIn {
        QImage image;  ///< null: not a JPEG
        QSize size;
    };
    const StandIn& standIn(const QString& id);

    const std::vector<domain::Image>& m_images;
    std::map<QString, StandIn> m_standIns;
    std::map<int, JpegPhoto> m_photos;
    std::map<qint64, int> m_numbers;  ///< of encoded pictures
    int m_next = firstWidth;
};

}  // namespace chandung::app::pdf
