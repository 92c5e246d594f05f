#include "app/card/pointdevice.h"

#include <QPainterPath>

#include <cmath>

namespace chandung::app::card {

void PathEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    if (count < 1) return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i) path.lineTo(points[i]);
    if (mode != PolylineMode) path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    drawPath(path);
}

int PointDevice::metric(PaintDeviceMetric metric) const {
    constexpr int pointsPerInch = 72;
    switch (metric) {
        case PdmWidth:
            return static_cast<int>(std::ceil(m_size.width()));
        case PdmHeight:
            return static_cast<int>(std::ceil(m_size.height()));
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return pointsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
    }
}

}  // namespace chandung::app::card
