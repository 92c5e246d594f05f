#pragma once

#include <QObject>

#include <QFocusFrame>
#include <QPointer>

namespace chandung::gui {

/// Puts the focus ring around whatever control has the keyboard focus, whatever brought it there, and keeps the wheel
/// from turning fields that merely pass under the pointer.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);

    QPointer<QFocusFrame> m_frame;  ///< dies with the page it is on
};

}  // namespace chandung::gui
