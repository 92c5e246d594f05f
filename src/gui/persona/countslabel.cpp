#include "gui/persona/countslabel.h"

#include "gui/components/evidencemarks.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

CountsLabel::CountsLabel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountsLabel::setCounts(int backed, int assumptions) {
    if (backed == m_backed && assumptions == m_assumptions) return;
    m_backed = backed;
    m_assumptions = assumptions;
    setAccessibleName(marks::spokenCounts(backed, assumptions));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize CountsLabel::sizeHint() const {
    return {marks::countsWidth(m_theme, m_backed, m_assumptions) + 2, m_theme.lineHeight(Type::Label)};
}

void CountsLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    marks::paintCounts(painter, m_theme, QRectF(rect()).adjusted(1, 0, 0, 0), m_backed, m_assumptions);
}

}  // namespace chandung::gui
