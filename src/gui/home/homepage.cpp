#include "gui/home/homepage.h"

#include "gui/actions.h"
#include "gui/components/pagestack.h"
#include "gui/home/dashboard.h"
#include "gui/home/welcomeview.h"
#include "gui/library/personacommands.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace chandung::gui {

HomePage::HomePage(Context& context, Session& session, QWidget* parent)
    : DataPage(context, parent), m_session(session), m_stack(new PageStack) {
    setObjectName(QStringLiteral("homePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

WelcomeView* HomePage::welcome() {
    if (m_welcome) return m_welcome;
    m_welcome = new WelcomeView(m_context, m_session);
    connect(m_welcome, &WelcomeView::studyWanted, this, [this] { triggerAction(this, "newStudyAction"); });
    m_stack->addWidget(m_welcome);
    return m_welcome;
}

Dashboard* HomePage::dashboard() {
    if (m_dashboard) return m_dashboard;
    m_dashboard = new Dashboard(m_context, m_session);
    connect(m_dashboard, &Dashboard::navigate, this, &Page::navigate);
    connect(m_dashboard, &Dashboard::newPersona, this, &HomePage::createHere);
    m_stack->addWidget(m_dashboard);
    return m_dashboard;
}

void HomePage::createHere() {
    if (!m_workspace) return;
    const auto made = newPersona(*m_workspace, {});
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

void HomePage::reload() {
    if (m_workspace) {
        dashboard()->reload(*m_workspace);
        m_stack->setCurrentWidget(m_dashboard);
    } else {
        welcome()->reload();
        m_stack->setCurrentWidget(m_welcome);
    }
}

}  // namespace chandung::gui
