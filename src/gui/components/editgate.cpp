#include "gui/components/editgate.h"

#include "gui/theme/inputs.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

namespace chandung::gui {

namespace {

constexpr const char* editing = "edits";

bool isEditing(const QObject* command) {
    return command->property(editing).toBool();
}

/// A field that cannot be written in, at this widget or around it.
const QWidget* closedInput(const QWidget* widget) {
    if (const QWidget* around = widget->parentWidget())
        if (qobject_cast<const QPlainTextEdit*>(around) || qobject_cast<const QAbstractSpinBox*>(around))
            widget = around;
    const bool input = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
                       qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                       qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget);
    return input && (!widget->isEnabled() || widget->property("readOnly").toBool()) ? widget : nullptr;
}

}  // namespace

void markEditing(QObject* command) {
    command->setProperty(editing, true);
}

EditGate::EditGate(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
}

void EditGate::close(const QString& reason) {
    openAll();
    m_reason = reason;
    if (reason.isEmpty()) return;
    for (auto* action : m_window->findChildren<QAction*>())
        if (isEditing(action)) closeAction(action);
    for (auto* widget : m_window->findChildren<QWidget*>())
        if (isEditing(widget)) closeWidget(widget);
}

void EditGate::closeWidget(QWidget* widget) {
    const QScopedValueRollback<bool> guard(m_own, true);
    if (!m_closed.contains(widget)) {
        m_closed.insert(widget, {!widget->testAttribute(Qt::WA_ForceDisabled), widget->toolTip()});
        connect(widget, &QObject::destroyed, this, [this](QObject* gone) { m_closed.remove(gone); });
    }
    widget->setEnabled(false);
    widget->setToolTip(m_reason);
}

void EditGate::closeAction(QAction* action) {
    const QScopedValueRollback<bool> guard(m_own, true);
    if (!m_closed.contains(action)) {
        m_closed.insert(action, {action->isEnabled(), action->toolTip()});
        connect(action, &QObject::destroyed, this, [this](QObject* gone) { m_closed.remove(gone); });
        connect(action, &QAction::enabledChanged, this, [this, action](bool enabled) {
            if (m_own || m_reason.isEmpty() || !enabled) return;
            m_closed[action].enabled = true;
            closeAction(action);
        });
    }
    action->setEnabled(false);
    action->setToolTip(m_reason);
}

void EditGate::openAll() {
    const QScopedValueRollback<bool> guard(m_own, true);
    for (auto kept = m_closed.cbegin(); kept != m_closed.cend(); ++kept) {
        kept.key()->disconnect(this);
        if (auto* widget = qobject_cast<QWidget*>(kept.key())) {
            widget->setEnabled(kept->enabled);
            widget->setToolTip(kept->tip);
        } else if (auto* action = qobject_cast<QAction*>(kept.key())) {
            action->setEnabled(kept->enabled);
            action->setToolTip(kept->tip);
        }
    }
    m_closed.clear();
}

bool EditGate::tell(const QWidget* widget, const QHelpEvent& event) {
    const QWidget* input = closedInput(widget);
    // A value that is cut off is told instead.
    if (!input || !input->toolTip().isEmpty() || Inputs::isTooLong(input)) return false;
    QToolTip::showText(event.globalPos(), m_reason);
    return true;
}

bool EditGate::eventFilter(QObject* watched, QEvent* event) {
    if (m_reason.isEmpty() || m_own || !watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    const bool mine = widget->window() == m_window;
    if (event->type() == QEvent::ToolTip && mine) return tell(widget, *static_cast<QHelpEvent*>(event));
    if (!isEditing(watched)) return false;
    if (event->type() == QEvent::Show && mine) {
        closeWidget(widget);
    } else if (event->type() == QEvent::EnabledChange && mine && !widget->testAttribute(Qt::WA_ForceDisabled)) {
        if (m_closed.contains(widget)) m_closed[widget].enabled = true;
        closeWidget(widget);
    } else if (event->type() == QEvent::ToolTipChange && m_closed.contains(widget)) {
        m_closed[widget].tip = widget->toolTip();
        closeWidget(widget);
    }
    return false;
}

}  // namespace chandung::gui
