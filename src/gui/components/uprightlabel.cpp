#include "gui/components/uprightlabel.h"

#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

UprightLabel::UprightLabel(Context& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setFont(context.theme.font(Type::LabelMedium));
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void UprightLabel::setText(const QString& text, bool warn) {
    m_text = text;
    m_warn = warn;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize UprightLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.height() + 8, metrics.horizontalAdvance(m_text) + 8};
}

void UprightLabel::paintEvent(QPaintEvent* /*event*/) {
    const Colours& c = m_context.theme.colours();
    QPainter painter(this);
    painter.setPen(m_warn ? c.warn : c.text2);
    painter.translate(width(), 0);
    painter.rotate(90);
    painter.drawText(QRect(4, 0, height() - 4, width()), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

}  // namespace chandung::gui
