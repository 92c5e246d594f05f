#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace chandung::gui {

struct Context;

/// A line over the bottom of the window for eight seconds, longer while the pointer or the focus is on it. One at a
/// time; never takes the focus.
class Toast : public QFrame {
    Q_OBJECT

public:
    Toast(Context& context, QWidget* parent);

    void show(const QString& text, bool undoable);
    /// With a button that does something else than undo.
    void offer(const QString& text, const QString& label, std::function<void()> action);
    /// Something else was done: its Undo would take that back instead, so it is not offered any more.
    void dropUndo();
    /// What it tells of was undone.
    void hideUndone();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void undo();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    [[nodiscard]] bool offersUndo() const;

    QLabel* m_text;
    QPushButton* m_undo;
    std::function<void()> m_action;  ///< of the button; none: undo
    QTimer m_timer;
};

}  // namespace chandung::gui
