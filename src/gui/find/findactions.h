#pragma once

#include "gui/context.h"

#include <QObject>

#include <functional>

class QAction;

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

class Actions;
class FindBar;
class PageHost;

/// Find anything (Ctrl K), find in the page (Ctrl F, F3, Shift F3).
class FindActions : public QObject {
    Q_OBJECT

public:
    FindActions(Context& context, Actions& actions, PageHost& host, QWidget* window,
                std::function<app::Workspace*()> workspace);

private:
    void openPalette();
    void openBar();
    void run(QAction* command, const QString& compareWith, const QString& exportOf);

    Context& m_context;
    Actions& m_actions;
    PageHost& m_host;
    QWidget* m_window;
    std::function<app::Workspace*()> m_workspace;
    FindBar* m_bar;
};

}  // namespace chandung::gui
