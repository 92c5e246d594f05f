#include "gui/help/dialoghelp.h"

#include "gui/components/popover.h"
#include "gui/help/guidetext.h"
#include "gui/help/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace chandung::gui {

namespace {

bool holdsInput(const QWidget& popover) {
    const auto lines = popover.findChildren<QLineEdit*>();
    const auto texts = popover.findChildren<QPlainTextEdit*>();
    return std::any_of(lines.begin(), lines.end(),
                       [](const QLineEdit* line) { return line->isModified() && !line->text().isEmpty(); }) ||
           std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit* text) {
               return text->document()->isModified() && !text->document()->isEmpty();
           });
}

}  // namespace

DialogHelp::DialogHelp(Context& context, QAction* guide, QWidget* window)
    : QObject(window), m_context(context), m_guide(guide), m_window(window) {
    qApp->installEventFilter(this);
}

bool DialogHelp::isMine(const QWidget* inside) const {
    while (inside && inside != m_window) inside = inside->parentWidget();
    return inside;
}

/// A popover would lie over the guide, and keep the mouse to itself. One in which something was typed stays: closing
/// would lose it.
bool DialogHelp::leaveFor(Popover& popover) {
    if (holdsInput(popover)) return false;
    const auto spot = guide::spotFor(QStringLiteral("dialogs/") + popover.objectName());
    popover.close();
    if (spot)
        showHelp(m_context, spot->page, spot->section);
    else
        m_guide->trigger();
    return true;
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1) return false;
    const auto* here = qobject_cast<QWidget*>(watched);
    if (auto* popover = qobject_cast<Popover*>(QApplication::activePopupWidget()))
        return here && here->window() == popover && isMine(popover) && leaveFor(*popover);
    const QWidget* modal = QApplication::activeModalWidget();
    if (!modal || !here || here->window() != modal) return false;
    std::optional<guide::Spot> spot;
    for (const QWidget* dialog = modal; dialog; dialog = dialog->parentWidget()) {
        if (dialog == m_window) {
            if (spot)
                showHelp(m_context, spot->page, spot->section);
            else
                m_guide->trigger();
            return true;
        }
        if (!spot) spot = guide::spotFor(QStringLiteral("dialogs/") + dialog->objectName());
    }
    return false;
}

}  // namespace chandung::gui
