#include "gui/home/homepage.h"

#include "gui/actions.h"
#include "gui/home/dashboard.h"
#include "gui/home/welcomeview.h"
#include "gui/library/personacommands.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace chandung::gui {

HomePage::HomePage(Context& context, Session& session, QWidget* parent)
    : DataPage(context, parent),
      m_stack(new QStackedWidget),
      m_welcome(new WelcomeView(context, session)),
      m_dashboard(new Dashboard(context, session)) {
    setObjectName(QStringLiteral("homePage"));
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_dashboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_dashboard, &Dashboard::navigate, this, &Page::navigate);
    connect(m_welcome, &WelcomeView::studyWanted, this, [this] { triggerAction(this, "newStudyAction"); });
    connect(m_dashboard, &Dashboard::newPersona, this, &HomePage::createHere);
}

void HomePage::createHere() {
    if (!m_workspace) return;
    const auto made = newPersona(*m_workspace, {});
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

void HomePage::reload() {
    m_stack->setCurrentIndex(m_workspace ? 1 : 0);
    if (m_workspace)
        m_dashboard->reload(*m_workspace);
    else
        m_welcome->reload();
}

}  // namespace chandung::gui
