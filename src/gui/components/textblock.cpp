#include "gui/components/textblock.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace chandung::gui {

TextBlock::TextBlock(const QString& text, const QFont& font, int width, int lineHeight, int maxLines)
    : m_layout(std::make_unique<QTextLayout>(text, font)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    int lines = 0;
    qreal widest = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        if (maxLines > 0 && lines == maxLines) break;
        line.setLineWidth(std::max(1, width));
        // The baseline at four fifths of a fixed line height, as QTextDocument has it.
        line.setPosition(QPointF(0, lines * lineHeight + lineHeight * 4 / 5 - line.ascent()));
        widest = std::max(widest, line.naturalTextWidth());
        ++lines;
    }
    m_layout->endLayout();
    m_height = std::max(1, lines) * lineHeight;
    m_width = qCeil(widest);
}

void TextBlock::paint(QPainter& painter, const QPoint& topLeft, const QColor& colour) const {
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
}

}  // namespace chandung::gui
