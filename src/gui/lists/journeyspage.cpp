#include "gui/lists/journeyspage.h"

#include "chandung/app/text.h"
#include "gui/components/emptystate.h"
#include "gui/components/panel.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QIcon>
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
    : DetailPage(context, QStringLiteral("journeys"), tr("Journeys"), parent) {
    setEmpty(new EmptyState(context, QStringLiteral("journey"), tr("No journey yet"),
                            tr("A journey shows what a persona needs from the first thought to the second purchase.")));
}

QString JourneysPage::whose(const domain::Uuid& persona, const domain::Uuid& segment) const {
    if (const auto found = m_workspace->find<domain::Persona>(persona)) return toQt(found->name());
    if (const auto found = m_workspace->find<domain::Segment>(segment)) return toQt(found->name);
    return {};
}

std::vector<Row> JourneysPage::rows() const {
    std::vector<Row> rows;
    for (const domain::Journey& journey : m_workspace->all<domain::Journey>()) {
        Row row;
        row.id = toQt(journey.id.str());
        row.title = toQt(journey.name);
        row.sub = whose(journey.personaId, journey.segmentId);
        row.right = tr("%n stages", nullptr, static_cast<int>(journey.stages.size()));
        row.icon = m_context.theme.icon(QStringLiteral("journey"));
        rows.push_back(row);
    }
    return rows;
}

void JourneysPage::addStage(QVBoxLayout& body, const domain::Stage& stage) {
    addHeading(body, stage.name.empty() ? word(m_context, "stages", domain::code(stage.key)) : toQt(stage.name));
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
    addText(body, tr("Whose journey"), whose(journey->personaId, journey->segmentId));
    addText(body, tr("Product"), toQt(journey->product));
    addText(body, tr("Goal"), toQt(journey->goal));
    for (const domain::Stage& stage : journey->stages) addStage(body, stage);
}

}  // namespace chandung::gui
