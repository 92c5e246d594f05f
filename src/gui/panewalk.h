#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace chandung::gui {

class Actions;
class PageHost;

/// F6 and Shift+F6: from the place list through the panes of the page and round again. A pane that had the keyboard
/// gets it back where it was.
class PaneWalk : public QObject {
    Q_OBJECT

public:
    PaneWalk(Actions& actions, QWidget& places, PageHost& host, QWidget* window);

    /// The panes that can be gone to now, in the order of Tab.
    [[nodiscard]] std::vector<QWidget*> panes() const;

private:
    void walk(bool forward);
    void enter(QWidget* pane);
    void remember(QWidget* focus);
    /// What Tab reaches in a pane, in its order.
    [[nodiscard]] std::vector<QWidget*> stopsOf(const QWidget* pane) const;

    QWidget& m_places;
    PageHost& m_host;
    QWidget* m_window;
    QHash<QWidget*, QPointer<QWidget>> m_last;  ///< by pane
};

}  // namespace chandung::gui
