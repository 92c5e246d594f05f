#include "gui/components/typingwatch.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace chandung::gui {

TypingWatch::TypingWatch(QWidget* page) : QObject(page), m_page(page) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void TypingWatch::follow(QWidget* field) {
    disconnect(m_connection);
    if (!field || !m_page->isAncestorOf(field)) return;
    if (auto* line = qobject_cast<QLineEdit*>(field))
        m_connection = connect(line, &QLineEdit::textEdited, this, &TypingWatch::typed);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        m_connection = connect(text, &QPlainTextEdit::textChanged, this, &TypingWatch::typed);
}

}  // namespace chandung::gui
