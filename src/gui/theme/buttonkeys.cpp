#include "gui/theme/buttonkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace chandung::gui {

namespace {

/// A button that only presses. Those with a menu or with keys of their own know what to do.
bool presses(const QObject* watched) {
    if (const auto* button = qobject_cast<const QPushButton*>(watched)) return !button->menu();
    const auto* tool = qobject_cast<const QToolButton*>(watched);
    return tool && !tool->menu() && tool->metaObject() == &QToolButton::staticMetaObject;
}

}  // namespace

ButtonKeys::ButtonKeys(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !presses(watched)) return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != 0) return false;
    auto* button = static_cast<QAbstractButton*>(watched);
    if (!button->isEnabled()) return false;
    if (!key->isAutoRepeat()) button->click();
    return true;
}

}  // namespace chandung::gui
