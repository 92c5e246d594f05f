#include "gui/menucorner.h"

#include "gui/actions.h"
#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace chandung::gui {

MenuCorner::MenuCorner(Context& context, Actions& actions, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(space::xs);
    for (const auto id : {ActionId::Undo, ActionId::Redo}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        // For the pointer: both have keys and stand in the menu. As the first stop of the window the keyboard would
        // come here when the control that has it goes, and Enter would undo.
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    layout->addSpacing(space::s);
    m_find = new QToolButton(this);
    m_find->setObjectName(QStringLiteral("findButton"));
    m_find->setProperty("kind", QStringLiteral("field"));
    m_find->setIcon(context.theme.icon(QStringLiteral("search")));
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setFixedSize(260, 28);
    m_find->setFocusPolicy(Qt::TabFocus);
    auto* inner = new QHBoxLayout(m_find);
    inner->setContentsMargins(0, 0, 5, 0);
    inner->addStretch();
    QLabel* keys =
        makeTag(context.theme, actions[ActionId::Find]->shortcut().toString(QKeySequence::NativeText), "badge", m_find);
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addWidget(keys);
    layout->addWidget(m_find);
    connect(m_find, &QToolButton::clicked, actions[ActionId::Find], &QAction::trigger);
    retranslate();
}

void MenuCorner::retranslate() {
    m_find->setText(tr("Find anything"));
    m_find->setAccessibleName(m_find->text());
}

}  // namespace chandung::gui
