#pragma once

#include "app/card/pointdevice.h"
#include "app/pdf/contentwriter.h"

#include <QImage>

#include <functional>

namespace chandung::app::pdf {

/// The number under which a picture is in the PDF; 0: it cannot be.
using PictureNumber = std::function<int(const QImage&)>;

/// Writes what a painter draws: filled and stroked paths in flat colours, clips, and pictures.
class ContentEngine final : public card::PathEngine {
public:
    ContentEngine(ContentWriter& writer, PictureNumber pictureNumber);

    /// False when something was drawn that cannot be written.
    [[nodiscard]] bool complete() const { return m_complete; }

    /// For what is written without the painter, which then has no clip.
    void unclip();

    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override;
    void drawImage(const QRectF& rect, const QImage& image, const QRectF& part, Qt::ImageConversionFlags) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { m_complete = false; }
    void drawTextItem(const QPointF&, const QTextItem&) override { m_complete = false; }

private:
    ContentWriter& m_writer;
    PictureNumber m_pictureNumber;
    std::vector<QPainterPath> m_clips;
    bool m_complete = true;
};

/// A page for a painter whose unit is the point.
class ContentDevice final : public card::PointDevice {
public:
    ContentDevice(const QSizeF& size, ContentWriter& writer, PictureNumber pictureNumber)
        : PointDevice(size), m_engine(writer, std::move(pictureNumber)) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] ContentEngine& engine() const { return m_engine; }

private:
    mutable ContentEngine m_engine;
};

}  // namespace chandung::app::pdf
