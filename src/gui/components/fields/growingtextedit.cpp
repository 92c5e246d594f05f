#include "gui/components/fields/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace chandung::gui {

GrowingTextEdit::GrowingTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::setLeastLines(int lines) {
    m_leastLines = lines;
    fit();
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void GrowingTextEdit::fit() {
    // A plain text document measures itself in lines.
    const int lines = std::max(m_leastLines, static_cast<int>(document()->size().height()));
    const int around = height() - viewport()->height();
    const int wanted =
        lines * fontMetrics().lineSpacing() + static_cast<int>(2 * document()->documentMargin()) + std::max(around, 2);
    if (wanted != height() || minimumHeight() != wanted) setFixedHeight(wanted);
}

}  // namespace chandung::gui
