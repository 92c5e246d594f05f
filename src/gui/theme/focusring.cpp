#include "gui/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>

namespace chandung::gui {

namespace {

/// The control that shows the focus of `widget`; null when it draws its own sign.
QWidget* ringed(QWidget* widget) {
    if (!widget || widget->property("ownFocus").toBool()) return nullptr;
    if (QWidget* parent = widget->parentWidget();
        parent && (qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent)))
        return parent;
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
        qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QSlider*>(widget))
        return widget;
    return nullptr;
}

bool turnsWithWheel(QObject* object) {
    return qobject_cast<QComboBox*>(object) || qobject_cast<QAbstractSpinBox*>(object) ||
           qobject_cast<QSlider*>(object);
}

}  // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget* widget) {
    QWidget* target = ringed(widget);
    if (!target || !target->parentWidget()) {
        delete m_frame;
        return;
    }
    delete m_frame;
    m_frame = new QFocusFrame(target->parentWidget());
    m_frame->setWidget(target);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && turnsWithWheel(watched) && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace chandung::gui
