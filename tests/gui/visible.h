#pragma once

#include "catch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace chandung::test {

/// The widget of this name that can be seen under another, the last made where there are several; nullptr: none.
template <class T>
T* visibleIn(const QWidget& window, const char* name) {
    T* visible = nullptr;
    for (T* found : window.findChildren<T*>(QString::fromLatin1(name)))
        if (found->isVisible()) visible = found;
    return visible;
}

/// The same where it has to be there; widgets that are only waiting to be deleted are gone then.
template <class T>
T* shownIn(const QWidget& window, const char* name) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    INFO(name);
    T* visible = visibleIn<T>(window, name);
    REQUIRE(visible);
    return visible;
}

/// Into what has the focus: plain letters as keys, all others as an input method commits them (Telex).
inline void typeText(const QString& text) {
    for (const QChar letter : text) {
        REQUIRE(QApplication::focusWidget());
        if (letter.unicode() < 128) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(letter);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
}

}  // namespace chandung::test
