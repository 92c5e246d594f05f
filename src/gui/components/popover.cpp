#include "gui/components/popover.h"

#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr int gap = 6;
}  // namespace

Popover::Popover(const Theme& theme, int width, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_theme(theme) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(width);
}

void Popover::openAt(const QRect& place, QWidget* first) {
    ensurePolished();
    adjustSize();
    const QScreen* screen = parentWidget() ? parentWidget()->screen() : nullptr;
    const QRect room = screen ? screen->availableGeometry() : QRect(0, 0, 1280, 840);
    QPoint at(place.left(), place.bottom() + gap);
    const int above = place.top() - gap - height();
    if (at.y() + height() > room.bottom())
        at.setY(above >= room.top() ? above : std::max(room.top(), room.bottom() - height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    if (first) first->setFocus(Qt::PopupFocusReason);
}

void Popover::openAt(const QPoint& corner, QWidget* first) {
    openAt(QRect(corner - QPoint(0, gap), QSize(1, 1)), first);
}

void Popover::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void Popover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_theme.colours().line2);
    painter.setBrush(m_theme.colours().raised);
    // A plain frame: a shadow and round corners need a compositor, and without one they are black.
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace chandung::gui
