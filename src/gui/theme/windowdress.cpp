#include "gui/theme/windowdress.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace chandung::gui {

namespace {

/// By its own style sheet or by that of a window it belongs to.
bool isDressed(const QWidget& window) {
    return window.style()->inherits("QStyleSheetStyle");
}

/// A plain widget without a parent may be a part of a page that is still being put together; these never are.
bool isSurelyWindow(const QWidget& widget) {
    return widget.isWindow() && widget.windowType() != Qt::Window && widget.windowType() != Qt::Widget;
}

}  // namespace

WindowDress::WindowDress(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

void WindowDress::setSheet(const QString& sheet) {
    m_sheet = sheet;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (!window->styleSheet().isEmpty()) window->setStyleSheet(m_sheet);
}

void WindowDress::dress(QWidget& window) const {
    if (!isDressed(window)) window.setStyleSheet(m_sheet);
}

void WindowDress::forgetGone(const QWidget& window) {
    if (isDressed(window)) window.style()->unpolish(qApp);
}

bool WindowDress::eventFilter(QObject* watched, QEvent* event) {
    const bool polish = event->type() == QEvent::Polish;
    if ((!polish && event->type() != QEvent::Show) || !watched->isWidgetType()) return false;
    auto& widget = *static_cast<QWidget*>(watched);
    // What has a parent has the sheet of its window, or will have it; if not, it is dressed when it is shown. The menus
    // of a page that is still being put together would read a sheet each.
    if (polish ? isSurelyWindow(widget) && !widget.parentWidget() : widget.isWindow()) dress(widget);
    return false;
}

}  // namespace chandung::gui
