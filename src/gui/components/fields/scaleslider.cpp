#include "gui/components/fields/scaleslider.h"

#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr int radius = 7;
constexpr int edge = radius + 3;
}  // namespace

ScaleSlider::ScaleSlider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_theme(theme) {
    setRange(0, 100);
    setPageStep(10);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ScaleSlider::sizeHint() const {
    return {260, 30};
}

void ScaleSlider::setKnown(bool known) {
    m_known = known;
    update();
}

void ScaleSlider::place(int value) {
    value = std::clamp(value, minimum(), maximum());
    const bool news = !m_known || value != this->value();
    m_known = true;
    setValue(value);
    update();
    if (news) Q_EMIT placed(value);
}

int ScaleSlider::valueAt(int x) const {
    const int value = QStyle::sliderValueFromPosition(minimum(), maximum(), x - edge, std::max(1, width() - 2 * edge));
    return layoutDirection() == Qt::RightToLeft ? maximum() - value : value;
}

void ScaleSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) place(valueAt(event->pos().x()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) place(valueAt(event->pos().x()));
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent*) {}

void ScaleSlider::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    const int from = m_known ? value() : (minimum() + maximum()) / 2;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            place(from - 5);
            break;
        case Qt::Key_Right:
        case Qt::Key_Up:
            place(from + 5);
            break;
        case Qt::Key_PageDown:
            place(from - pageStep());
            break;
        case Qt::Key_PageUp:
            place(from + pageStep());
            break;
        case Qt::Key_Home:
            place(minimum());
            break;
        case Qt::Key_End:
            place(maximum());
            break;
        default:
            event->ignore();
    }
}

void ScaleSlider::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void ScaleSlider::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) painter.setOpacity(0.6);
    const qreal middle = height() / 2.0;
    const qreal length = width() - 2.0 * edge;
    painter.setPen(QPen(colours.ctl, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(edge, middle), QPointF(edge + length, middle));
    for (const qreal at : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const qreal x = edge + at * length;
        painter.setPen(QPen(colours.ctl, 1));
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5));
    }
    const qreal share = (m_known ? value() : 50) / 100.0;
    const QPointF handle(edge + (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * length, middle);
    if (m_known) {
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(colours.accent);
        painter.drawEllipse(handle, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(handle, radius + 2, radius + 2);
    }
}

}  // namespace chandung::gui
