#include "gui/components/inputguard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace chandung::gui {

namespace {

bool hasOwnUndo(const QObject* input, bool redo) {
    if (const auto* line = qobject_cast<const QLineEdit*>(input))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(input))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    if (const auto* text = qobject_cast<const QTextEdit*>(input))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return false;
}

}  // namespace

InputGuard::InputGuard(QObject* parent) : QObject(parent) {}

void InputGuard::watch(QWidget* input) {
    if (input->focusPolicy() == Qt::WheelFocus) input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((undo || redo) && !hasOwnUndo(watched, redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
