#pragma once

#include <QObject>

class QWidget;

namespace chandung::gui {

class Actions;
struct Context;

/// Another "language" or "theme" through the window's own action, so that menus, settings and the first start agree.
void chooseLook(QWidget* window, const QString& setting, const QString& value);

/// The choices of theme and language: marks the present one, keeps and applies a new one.
class LookActions : public QObject {
    Q_OBJECT

public:
    LookActions(Context& context, Actions& actions, QObject* parent);

Q_SIGNALS:
    /// Before the widgets are told of another language: what is being typed must be kept now.
    void languageChanging();

private:
    void connectThemes();
    void connectLanguages();

    Context& m_context;
    Actions& m_actions;
};

}  // namespace chandung::gui
