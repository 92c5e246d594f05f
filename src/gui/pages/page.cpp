#include "gui/pages/page.h"

#include <QAbstractItemView>

namespace chandung::gui {

bool Page::focusFirstList(QWidget* parent) {
    for (auto* view : parent->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->isEnabled() || view->focusPolicy() == Qt::NoFocus) continue;
        view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace chandung::gui
