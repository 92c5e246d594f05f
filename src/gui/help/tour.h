#pragma once

#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace chandung::gui {

class PageHost;

/// Five stops through the window: each goes to a place, points at one part of it and says in two sentences what it is
/// for. Next, back, and leaving at any time (Escape). Changes nothing by itself; the part it frames can be used.
class Tour : public QWidget {
    Q_OBJECT

public:
    Tour(Context& context, PageHost& host, QWidget* window);

    void start();
    [[nodiscard]] int stop() const { return m_stop; }
    [[nodiscard]] static int stops();
    [[nodiscard]] QWidget* target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void go(int stop);
    void leave();
    void place();
    [[nodiscard]] QRect targetRect() const;

    Context& m_context;
    PageHost& m_host;
    QWidget* m_bubble;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_leave = nullptr;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_target;
    int m_stop = 0;
    bool m_going = false;  ///< the tour itself changes the place
};

}  // namespace chandung::gui
