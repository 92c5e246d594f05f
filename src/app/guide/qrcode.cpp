#include "app/guide/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace chandung::app {

QPainterPath qrPath(const std::string& text, double side) {
    QPainterPath path;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                               &QRcode_free);
    if (!code) return path;
    const double unit = side / code->width;
    constexpr double overlap = 1.02;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width;) {
            // Neighbours in one rectangle, and lines that overlap a little: so no hairline shows between them.
            int end = x;
            while (end < code->width && (code->data[y * code->width + end] & 1) != 0) ++end;
            if (end > x) path.addRect(x * unit, y * unit, (end - x) * unit, unit * overlap);
            x = end + 1;
        }
    path.setFillRule(Qt::WindingFill);
    // Not simplified: that loses squares where corners touch.
    return path;
}

}  // namespace chandung::app
