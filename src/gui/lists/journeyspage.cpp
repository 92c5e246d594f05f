#include "gui/lists/journeyspage.h"

#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/panel.h"
#include "gui/journey/journeycommands.h"
#include "gui/journey/stagetexts.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

QString joined(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts) list.append(toQt(text));
    return list.join(QStringLiteral(", "));
}

}  // namespace

JourneysPage::JourneysPage(Context& context, QWidget* parent)
    : DetailPage(context, QStringLiteral("journeys"), tr("Journeys"), tr("Moved the journey to the trash"), parent) {
    auto* empty =
        new EmptyState(context, QStringLiteral("journey"), tr("No journey yet"),
                       tr("A journey shows what a persona needs from the first thought to the second purchase."));
    setEmpty(empty);
    QPushButton* fresh = addNewButton(tr("New journey"));
    fresh->setObjectName(QStringLiteral("newJourneyButton"));
    QPushButton* first = empty->addButton(tr("New journey"), QStringLiteral("plus"), "primary");
    markEditing(first);
    first->setObjectName(QStringLiteral("firstJourneyButton"));
    for (QPushButton* button : {fresh, first}) connect(button, &QPushButton::clicked, this, &JourneysPage::createHere);
}

void JourneysPage::createHere() {
    if (m_workspace) goTo(newJourney(*m_workspace));
}

domain::Uuid JourneysPage::duplicate(const domain::Uuid& id) {
    return duplicateJourney(*m_workspace, id);
}

bool JourneysPage::trash(const domain::Uuid& id) {
    return trashJourney(*m_workspace, id);
}

std::vector<Row> JourneysPage::rows() const {
    std::vector<Row> rows;
    for (const domain::Journey& journey : m_workspace->all<domain::Journey>()) {
        Row row;
        row.id = toQt(journey.id.str());
        row.title = journey.name.empty() ? tr("Journey without a name") : toQt(journey.name);
        row.sub = journeyOwner(*m_workspace, journey);
        row.right = tr("%n stages", nullptr, static_cast<int>(journey.stages.size()));
        row.icon = m_context.theme.icon(QStringLiteral("journey"));
        rows.push_back(row);
    }
    return rows;
}

void JourneysPage::addStage(QVBoxLayout& body, const domain::Stage& stage) {
    addHeading(body, stageName(m_context, stage));
    addText(body, tr("In short"), toQt(stage.summary));
    addText(body, tr("Who"), toQt(stage.who));
    addText(body, tr("Concern"), toQt(stage.concern));
    addText(body, tr("Message"), toQt(stage.message));
    addText(body, tr("Channels"), joined(stage.channels));
    QStringList touchpoints;
    for (const domain::Touchpoint& point : stage.touchpoints)
        touchpoints.append(QStringLiteral("%1 (%2)").arg(
            toQt(point.name), word(m_context, "touchpoint_kinds", domain::code(point.kind))));
    addText(body, tr("Touchpoints"), touchpoints.join(QStringLiteral(", ")));
    addText(body, tr("Content"), joined(stage.content));
    if (stage.owner) addText(body, tr("Owner"), word(m_context, "owners", domain::code(*stage.owner)));
    addText(body, tr("Handover"), toQt(stage.handover));
    addText(body, tr("Duration"), toQt(stage.duration));
    addText(body, tr("Measure"), toQt(stage.measure));
    if (stage.emotion)
        addText(body, tr("Feeling, −2 to +2"),
                QStringLiteral("%1 %2").arg(*stage.emotion).arg(toQt(stage.emotionNote)).trimmed());
    addText(body, tr("What goes wrong"), toQt(stage.goesWrong));
    addText(body, tr("Idea"), toQt(stage.idea));
}

void JourneysPage::showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) {
    const auto journey = m_workspace->find<domain::Journey>(id);
    if (!journey) return;
    panel.setTitle(toQt(journey->name));
    panel.setNote(word(m_context, "journey_models", domain::code(journey->model)));
    addText(body, tr("Whose journey"), journeyOwner(*m_workspace, *journey));
    addText(body, tr("Product"), toQt(journey->product));
    addText(body, tr("Goal"), toQt(journey->goal));
    for (const domain::Stage& stage : journey->stages) addStage(body, stage);
}

}  // namespace chandung::gui
