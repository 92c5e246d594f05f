#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace chandung::gui {

class Actions;

/// The menu bar, made from the table of actions.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(Actions& actions, QMenuBar* bar);

    /// Fills the bar anew (the language changed).
    void build();
    void setRecent(const QStringList& files);

Q_SIGNALS:
    void recentChosen(const QString& file);

private:
    Actions& m_actions;
    QMenuBar* m_bar;
    QMenu* m_recent = nullptr;
    QStringList m_files;
};

}  // namespace chandung::gui
