#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSizeF>

namespace chandung::app::card {

/// What engines that take drawings as paths have in common: everything outlined comes to drawPath.
class PathEngine : public QPaintEngine {
public:
    PathEngine() : QPaintEngine(PaintEngineFeatures(AllFeatures & ~(PatternBrush | PerspectiveTransform))) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPath(const QPainterPath& path) override = 0;
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
};

/// Something to draw on whose unit is the point: 72 to the inch.
class PointDevice : public QPaintDevice {
protected:
    explicit PointDevice(const QSizeF& size) : m_size(size) {}
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
};

}  // namespace chandung::app::card
