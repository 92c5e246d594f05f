#include "app/card/itemrecorder.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr int pointsPerInch = 72;
constexpr int largest = 10000;

class RecordingEngine final : public QPaintEngine {
public:
    explicit RecordingEngine(Sheet& sheet)
        : QPaintEngine(PaintEngineFeatures(AllFeatures & ~(PatternBrush | PerspectiveTransform))), m_sheet(sheet) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}  // asked for when something is drawn
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawPath(const QPainterPath& path) override {
        const QPen pen = state->pen();
        const QBrush brush = state->brush();
        PathItem item;
        item.path = state->transform().map(path);
        if (brush.style() != Qt::NoBrush) item.fill = brush.color();
        if (pen.style() != Qt::NoPen) {
            item.stroke = pen.color();
            item.width = std::max(0.25, pen.widthF());
            if (pen.style() != Qt::SolidLine)
                for (const qreal length : pen.dashPattern()) item.dash.push_back(length * item.width);
        }
        if (item.fill.isValid() || item.stroke.isValid()) m_sheet.add({item, m_sheet.role()});
    }

    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (count < 1) return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) path.lineTo(points[i]);
        if (mode != PolylineMode) path.closeSubpath();
        drawPath(path);
    }

    void drawTextItem(const QPointF& at, const QTextItem& text) override {
        const QFont font = text.font();
        TextStyle style;
        style.face = font.bold() ? Face::Bold : Face::Regular;
        style.size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
        style.leading = style.size * 1.3;
        style.colour = state->pen().color();
        const QPointF place = state->transform().map(at);
        m_sheet.text(text.text(), place.x(), place.y() - baselineOffset(style), style);
    }

private:
    Sheet& m_sheet;
};

class RecordingDevice final : public QPaintDevice {
public:
    explicit RecordingDevice(Sheet& sheet) : m_engine(sheet) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth:
            case PdmHeight:
                return largest;
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

private:
    mutable RecordingEngine m_engine;
};

}  // namespace

Sheet recordItems(const ItemRole& role, const std::function<void(QPainter&)>& paint) {
    Sheet sheet(role);
    RecordingDevice device(sheet);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return sheet;
}

}  // namespace chandung::app::card
