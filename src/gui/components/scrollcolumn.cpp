#include "gui/components/scrollcolumn.h"

#include <QEvent>
#include <QLayout>

namespace chandung::gui {

ScrollColumn::ScrollColumn(QWidget* column, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    // Else its whole layout is measured here, in the fonts of a part that is not dressed yet, and again when it is
    // shown.
    column->setAttribute(Qt::WA_Resized);
    setWidget(column);
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    column->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ScrollColumn::fit);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) m_soon.start();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_soon.start();
}

void ScrollColumn::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    m_soon.start();
}

void ScrollColumn::fit() {
    const QLayout* layout = widget()->layout();
    if (!layout || !layout->hasHeightForWidth()) return;
    const int height = layout->totalHeightForWidth(viewport()->width());
    if (widget()->minimumHeight() != height) widget()->setMinimumHeight(height);
}

}  // namespace chandung::gui
