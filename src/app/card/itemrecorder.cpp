#include "app/card/itemrecorder.h"

#include "app/card/pointdevice.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr int largest = 10000;

class RecordingEngine final : public PathEngine {
public:
    explicit RecordingEngine(Sheet& sheet) : m_sheet(sheet) {}

    void updateState(const QPaintEngineState&) override {}  // asked for when something is drawn
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

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

class RecordingDevice final : public PointDevice {
public:
    explicit RecordingDevice(Sheet& sheet) : PointDevice({largest, largest}), m_engine(sheet) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

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
