#include "app/pdf/contentdevice.h"

#include <cmath>

namespace chandung::app::pdf {

namespace {

bool isFlat(const QBrush& brush) {
    return brush.style() == Qt::NoBrush || (brush.style() == Qt::SolidPattern && brush.color().alpha() == 255);
}

}  // namespace

ContentEngine::ContentEngine(ContentWriter& writer, PictureNumber pictureNumber)
    : m_writer(writer), m_pictureNumber(std::move(pictureNumber)) {}

void ContentEngine::unclip() {
    if (m_clips.empty()) return;
    m_clips.clear();
    m_writer.clip(m_clips);
}

void ContentEngine::updateState(const QPaintEngineState& now) {
    const DirtyFlags flags = now.state();
    if (flags & DirtyClipRegion || ((flags & DirtyOpacity) && now.opacity() != 1)) m_complete = false;
    if (!(flags & (DirtyClipPath | DirtyClipEnabled))) return;
    const Qt::ClipOperation operation = now.isClipEnabled() ? now.clipOperation() : Qt::NoClip;
    if (operation != Qt::IntersectClip) m_clips.clear();
    if (operation != Qt::NoClip && (flags & DirtyClipPath)) m_clips.push_back(now.transform().map(now.clipPath()));
    m_writer.clip(m_clips);
}

void ContentEngine::drawPath(const QPainterPath& path) {
    const QBrush brush = state->brush();
    QPen pen = state->pen();
    const QTransform transform = state->transform();
    if (!isFlat(brush) || (pen.style() != Qt::NoPen && !isFlat(pen.brush())) ||
        transform.type() > QTransform::TxScale) {
        m_complete = false;
        return;
    }
    pen.setWidthF(pen.widthF() * std::sqrt(std::abs(transform.determinant())));
    m_writer.path(transform.map(path), brush.style() == Qt::NoBrush ? QColor() : brush.color(), pen);
}

void ContentEngine::drawImage(const QRectF& rect, const QImage& image, const QRectF& part, Qt::ImageConversionFlags) {
    const int number =
        part == QRectF(image.rect()) && state->transform().type() <= QTransform::TxScale ? m_pictureNumber(image) : 0;
    if (number == 0)
        m_complete = false;
    else
        m_writer.picture(number, state->transform().mapRect(rect));
}

}  // namespace chandung::app::pdf
