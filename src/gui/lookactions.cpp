#include "gui/lookactions.h"

#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "gui/actions.h"
#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QActionGroup>
#include <QWidget>

namespace chandung::gui {

LookActions::LookActions(Context& context, Actions& actions, QObject* parent)
    : QObject(parent), m_context(context), m_actions(actions) {
    connectThemes();
    connectLanguages();
}

void LookActions::connectThemes() {
    auto* group = new QActionGroup(this);
    const std::pair<ActionId, QString> themes[] = {{ActionId::ThemeSystem, QStringLiteral("system")},
                                                   {ActionId::ThemeLight, QStringLiteral("light")},
                                                   {ActionId::ThemeDark, QStringLiteral("dark")}};
    for (const auto& [id, name] : themes) {
        QAction* action = group->addAction(m_actions[id]);
        action->setChecked(m_context.settings.theme() == name);
        connect(action, &QAction::triggered, this, [this, name = name] {
            m_context.settings.setTheme(name);
            m_context.theme.setMode(Theme::modeOf(name));
        });
    }
}

void LookActions::connectLanguages() {
    auto* group = new QActionGroup(this);
    const ActionId ids[] = {ActionId::LanguageEn, ActionId::LanguageVi, ActionId::LanguageMs};
    for (const auto language : domain::allLanguages) {
        QAction* action = group->addAction(m_actions[ids[static_cast<int>(language)]]);
        action->setChecked(m_context.language.current() == language);
        connect(action, &QAction::triggered, this, [this, language] {
            Q_EMIT languageChanging();
            m_context.settings.setLanguage(language);
            m_context.language.use(language);
        });
    }
}

void chooseLook(QWidget* window, const QString& setting, const QString& value) {
    const QString name = setting + value.left(1).toUpper() + value.mid(1) + QStringLiteral("Action");
    triggerAction(window, name.toLatin1().constData());
}

}  // namespace chandung::gui
