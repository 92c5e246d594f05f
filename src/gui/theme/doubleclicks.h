#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QPointer>

class QMouseEvent;
class QWidget;

namespace chandung::gui {

/// The second click of a double click is for what the first one was for. When something else has come under the
/// pointer since (a new row, another page, a menu), it is not pressed: whoever clicks "Add" twice does not mean what
/// has moved there.
class DoubleClicks : public QObject {
    Q_OBJECT

public:
    explicit DoubleClicks(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool pressed(QWidget* target, QMouseEvent* event);
    [[nodiscard]] bool meansAnother(const QWidget* target, const QMouseEvent* event) const;

    QPointer<QWidget> m_target;     ///< of the first click
    QPersistentModelIndex m_index;  ///< its row, in a list or table
    bool m_onIndex = false;
    Qt::MouseButton m_button = Qt::NoButton;
    QPoint m_place;      ///< of the first click, on the screen
    quint64 m_time = 0;  ///< of the last click
    bool m_swallowing = false;
};

}  // namespace chandung::gui
