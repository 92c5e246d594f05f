#include "gui/components/scrollcolumn.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

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

QSize ScrollColumn::minimumSizeHint() const {
    const QSize least = QScrollArea::minimumSizeHint();
    if (!m_keepsWidth) return least;
    const int parts = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(least.width(), parts), least.height()};
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        m_soon.start();
        if (m_keepsWidth) updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollColumn::event(QEvent* event) {
    // While the page is put together it would be measured for each style that its parts are given.
    if (event->type() == QEvent::StyleChange && !isVisible()) return QAbstractScrollArea::event(event);
    return QScrollArea::event(event);
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
