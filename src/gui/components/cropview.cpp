#include "gui/components/cropview.h"

#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr int viewSide = 320;
constexpr double smallest = 0.2;  // of the largest square
constexpr int zoomStep = 5;
constexpr double moveStep = 0.01;  // of the square
constexpr double farStep = 0.1;
}  // namespace

CropView::CropView(const Theme& theme, const QImage& picture, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_picture(picture), m_centre(picture.width() / 2.0, picture.height() / 2.0) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    // Faces are rather above the middle of an upright photo.
    if (picture.height() > picture.width()) m_centre.setY(side() / 2 + (picture.height() - side()) * 0.3);
    moveBy(0, 0);
}

QSize CropView::sizeHint() const {
    return {viewSide, viewSide};
}

double CropView::side() const {
    const double largest = std::min(m_picture.width(), m_picture.height());
    return std::max(1.0, largest * (1 - (1 - smallest) * m_zoom / 100.0));
}

QRect CropView::square() const {
    const int length = std::max(1, static_cast<int>(side()));
    const int left = std::clamp(static_cast<int>(m_centre.x() - side() / 2), 0, m_picture.width() - length);
    const int top = std::clamp(static_cast<int>(m_centre.y() - side() / 2), 0, m_picture.height() - length);
    return {left, top, length, length};
}

void CropView::setZoom(int zoom) {
    m_zoom = std::clamp(zoom, 0, 100);
    moveBy(0, 0);
}

void CropView::moveBy(double x, double y) {
    const double half = side() / 2;
    m_centre.setX(std::clamp(m_centre.x() + x, half, std::max(half, m_picture.width() - half)));
    m_centre.setY(std::clamp(m_centre.y() + y, half, std::max(half, m_picture.height() - half)));
    update();
    Q_EMIT changed();
}

QRectF CropView::shown() const {
    QRectF box(QPointF(), QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    box.moveCenter(QRectF(rect()).center());
    return box;
}

void CropView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_theme.colours().sunken);
    const QRectF box = shown();
    painter.drawImage(box, m_picture);
    const double scale = box.width() / m_picture.width();
    const QRect kept = square();
    const QRectF frame(box.left() + kept.left() * scale, box.top() + kept.top() * scale, kept.width() * scale,
                       kept.height() * scale);
    QPainterPath outside;
    outside.addRect(box);
    QPainterPath inside;
    inside.addRoundedRect(frame, frame.width() / 8, frame.width() / 8);
    painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 130));
    painter.setPen(QPen(hasFocus() ? m_theme.colours().accent : QColor(Qt::white), 2));
    painter.drawPath(inside);
}

void CropView::keyPressEvent(QKeyEvent* event) {
    const double step = side() * (event->modifiers() & Qt::ShiftModifier ? farStep : moveStep);
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBy(-step, 0);
        case Qt::Key_Right:
            return moveBy(step, 0);
        case Qt::Key_Up:
            return moveBy(0, -step);
        case Qt::Key_Down:
            return moveBy(0, step);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return setZoom(m_zoom + zoomStep);
        case Qt::Key_Minus:
            return setZoom(m_zoom - zoomStep);
        default:
            QWidget::keyPressEvent(event);
    }
}

void CropView::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->position();
    event->accept();
}

void CropView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const double scale = m_picture.width() / shown().width();
    const QPointF way = (event->position() - m_grabbed) * scale;
    m_grabbed = event->position();
    moveBy(way.x(), way.y());
}

void CropView::wheelEvent(QWheelEvent* event) {
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

}  // namespace chandung::gui
