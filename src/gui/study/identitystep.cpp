#include "gui/study/identitystep.h"

#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/library/personacommands.h"
#include "gui/library/personatiles.h"
#include "gui/plan/planpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace chandung::gui {

IdentityStep::IdentityStep(Context& context, QWidget* parent)
    : StudyStep(context, parent), m_stack(new QStackedWidget), m_tiles(new PersonaTiles(context)) {
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    auto* top = new QHBoxLayout;
    top->addWidget(makeLabel(context.theme, tr("Personas of this study"), Type::Heading));
    top->addStretch();
    QPushButton* plus = makeButton(tr("New persona"), "");
    plus->setObjectName(QStringLiteral("newPersonaButton"));
    plus->setIcon(context.theme.icon(QStringLiteral("plus")));
    QPushButton* plan = makeButton(tr("Engagement plan"), "");
    plan->setObjectName(QStringLiteral("planButton"));
    plan->setIcon(context.theme.icon(QStringLiteral("target")));
    plan->setToolTip(tr("How the chosen persona is reached: seven ways"));
    top->addWidget(plan);
    top->addWidget(plus);
    column->addLayout(top);
    column->addWidget(m_tiles, 1);
    auto* empty = new EmptyState(context, QStringLiteral("persona"), tr("No persona yet"),
                                 tr("A persona is one person to picture, made from a chosen segment: a name, a face, "
                                    "goals, pains, and what they rest on."));
    QPushButton* first = empty->addButton(tr("New persona"), QStringLiteral("plus"), "primary");
    for (QPushButton* button : {plus, first}) markEditing(button);
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(plus, &QPushButton::clicked, this, &IdentityStep::addPersona);
    connect(first, &QPushButton::clicked, this, &IdentityStep::addPersona);
    connect(plan, &QPushButton::clicked, this, &IdentityStep::openPlan);
    connect(m_tiles, &PersonaTiles::opened, this,
            [this](const domain::Uuid& id) { Q_EMIT navigate(personaPlace(id)); });
}

void IdentityStep::reload() {
    std::vector<domain::Uuid> rows;
    m_workspace->store().personas().scan(
        storage::SummaryPart::Study,
        [&](const domain::PersonaSummary& summary) {
            if (summary.studyId == m_study) rows.push_back(summary.id);
        },
        nullptr);
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_tiles->setRows(m_workspace, m_study, std::move(rows));
}

void IdentityStep::jump(const QString& /*place*/) {
    if (m_tiles->isVisible())
        m_tiles->setFocus(Qt::OtherFocusReason);
    else
        addPersona();
}

std::vector<domain::Uuid> IdentityStep::personas() const {
    return m_tiles->selected();
}

/// Of the chosen persona, else of the first.
void IdentityStep::openPlan() {
    const auto chosen = m_tiles->selected();
    if (!chosen.empty()) {
        Q_EMIT navigate(planPlace(chosen.front()));
        return;
    }
    for (const domain::PersonaSummary& summary : m_workspace->personaSummaries()) {
        if (summary.studyId != m_study) continue;
        Q_EMIT navigate(planPlace(summary.id));
        return;
    }
}

void IdentityStep::addPersona() {
    if (!m_workspace) return;
    const auto made = newPersona(*m_workspace, m_study);
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

}  // namespace chandung::gui
