#include "gui/components/readable.h"

#include <QTextDocument>
#include <QTextEdit>

namespace chandung::gui {

void keepReadable(QTextEdit& text) {
    const int widest = readableWidth + static_cast<int>(2 * text.document()->documentMargin());
    if (text.viewport()->width() <= widest) {
        if (text.lineWrapMode() != QTextEdit::WidgetWidth) text.setLineWrapMode(QTextEdit::WidgetWidth);
        return;
    }
    if (text.lineWrapMode() == QTextEdit::FixedPixelWidth) return;
    text.setLineWrapMode(QTextEdit::FixedPixelWidth);
    text.setLineWrapColumnOrWidth(widest);
}

}  // namespace chandung::gui
