#include "gui/components/textblock.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace chandung::gui {

TextBlock::TextBlock(const QString& given, const QFont& font, int width, int lineHeight, int maxLines) {
    // A layout breaks lines at this sign only.
    QString text = given;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(text, font);
    layOut(width, lineHeight, maxLines);
    const int last = tooLongFrom(maxLines);
    if (last < 0) return;
    m_shortened = true;
    // More than any line can hold need not be measured.
    constexpr int most = 400;
    QString rest = text.mid(last, most);
    if (const auto end = rest.indexOf(QChar::LineSeparator); end >= 0) rest = rest.left(end);
    // Space for the sign even when the line itself would fit.
    const QString line = QFontMetrics(font).elidedText(rest + QChar(0x2026) + QChar(0x2026), Qt::ElideRight, width - 2);
    m_layout->setText(text.left(last) + line);
    layOut(width, lineHeight, maxLines);
}

int TextBlock::tooLongFrom(int maxLines) const {
    if (maxLines <= 0 || m_layout->lineCount() < maxLines) return -1;
    const QTextLine last = m_layout->lineAt(maxLines - 1);
    return last.textStart() + last.textLength() < m_layout->text().size() ? last.textStart() : -1;
}

void TextBlock::layOut(int width, int lineHeight, int maxLines) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    int lines = 0;
    qreal widest = 0;
    while (maxLines <= 0 || lines < maxLines) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) break;
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
