#include "gui/components/taborder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

#include <vector>

namespace chandung::gui {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& stops);

void collect(const QLayout* layout, std::vector<QWidget*>& stops) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, stops);
        else if (const QLayout* inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& stops) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()) stops.push_back(widget);
    const bool whole = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;  // a list, a text
    if (!whole && widget->layout()) collect(widget->layout(), stops);
}

}  // namespace

void tabAsLaidOut(QWidget& form) {
    std::vector<QWidget*> stops;
    if (form.layout()) collect(form.layout(), stops);
    for (std::size_t i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace chandung::gui
