#include "gui/study/sidepanel.h"

#include "gui/components/checklist.h"
#include "gui/components/coachpanel.h"
#include "gui/components/labels.h"
#include "gui/components/scrollcolumn.h"
#include "gui/context.h"

#include <QVBoxLayout>

namespace chandung::gui {

SidePanel::SidePanel(Context& context, QWidget* parent)
    : QFrame(parent), m_checklist(new Checklist(context)), m_coach(new CoachPanel(context)) {
    setProperty("pane", QStringLiteral("side"));
    setMinimumWidth(280);
    setMaximumWidth(420);
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_checklist);
    column->addWidget(makeRule());
    column->addWidget(m_coach);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollColumn(inner, this));
    connect(m_checklist, &Checklist::jump, this, &SidePanel::jump);
}

void SidePanel::setStep(const std::vector<domain::CheckItem>& items, const domain::MethodEntry* advice) {
    m_checklist->setItems(items);
    m_coach->setEntry(advice);
    m_coach->setVisible(m_coachShown && advice != nullptr);
}

void SidePanel::showCoach(bool shown) {
    m_coachShown = shown;
    m_coach->setVisible(shown);
}

}  // namespace chandung::gui
