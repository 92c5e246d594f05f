#pragma once

#include "gui/context.h"

#include <QObject>

#include <functional>

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

class Actions;
class PageHost;

/// The window's commands on personas that work from every page: compare, favourite, tags, copy, paste.
class LibraryActions : public QObject {
    Q_OBJECT

public:
    LibraryActions(Context& context, Actions& actions, PageHost& host, QWidget* window,
                   std::function<app::Workspace*()> workspace);

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    void compare();
    void compareVersions();
    void toggleFavourite();
    void openTags();
    void copy();
    void paste();

    Context& m_context;
    PageHost& m_host;
    QWidget* m_window;
    std::function<app::Workspace*()> m_workspace;
};

}  // namespace chandung::gui
