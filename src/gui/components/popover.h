#pragma once

#include <QFrame>

namespace chandung::gui {

class Theme;

/// A frame beside what it speaks of; Esc or a click elsewhere closes it, and the keyboard goes back to where it was.
class Popover : public QFrame {
    Q_OBJECT

public:
    Popover(const Theme& theme, int width, QWidget* parent);

    /// Under `place` (global coordinates), above it where there is no room; the focus goes into `first`.
    void openAt(const QRect& place, QWidget* first);
    /// The same with its upper left corner here.
    void openAt(const QPoint& corner, QWidget* first);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace chandung::gui
