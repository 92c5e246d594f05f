#include "gui/theme/doubleclicks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace chandung::gui {

namespace {

QModelIndex indexAt(const QWidget* target, const QMouseEvent* event) {
    const auto* view = qobject_cast<const QAbstractItemView*>(target->parentWidget());
    return view && view->viewport() == target ? view->indexAt(event->position().toPoint()) : QModelIndex();
}

}  // namespace

DoubleClicks::DoubleClicks(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool DoubleClicks::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return pressed(static_cast<QWidget*>(watched), static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            if (!m_swallowing) return false;
            m_swallowing = false;
            event->accept();
            return true;
        default:
            return false;
    }
}

bool DoubleClicks::pressed(QWidget* target, QMouseEvent* event) {
    const quint64 time = event->timestamp();
    // What nobody took goes on to the parents.
    if (time == m_time) return false;
    m_swallowing = meansAnother(target, event);
    if (!m_swallowing) {
        m_target = target;
        m_index = indexAt(target, event);
        m_onIndex = m_index.isValid();
        m_place = event->globalPosition().toPoint();
        m_button = event->button();
    }
    m_time = time;
    if (m_swallowing) event->accept();
    return m_swallowing;
}

bool DoubleClicks::meansAnother(const QWidget* target, const QMouseEvent* event) const {
    const QStyleHints* hints = QGuiApplication::styleHints();
    const quint64 time = event->timestamp();
    if (m_time == 0 || event->button() != m_button || time < m_time ||
        time - m_time > static_cast<quint64>(hints->mouseDoubleClickInterval()))
        return false;
    const QPoint way = event->globalPosition().toPoint() - m_place;
    if (way.manhattanLength() > hints->mouseDoubleClickDistance()) return false;
    if (target != m_target) return true;
    // In a list another row has come there; a list that was filled anew says nothing about that.
    return m_onIndex && m_index.isValid() && indexAt(target, event) != m_index;
}

}  // namespace chandung::gui
