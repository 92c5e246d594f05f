#include "gui/journey/journeycommands.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/journeystages.h"

#include <QCoreApplication>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

/// Where a function returns a qualified type, lupdate loses this context: it is written out there.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::JourneyCommands)
};

}  // namespace

domain::Uuid newJourney(app::Workspace& workspace, const domain::Uuid& persona, const domain::Uuid& segment) {
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    journey.name = fromQt(QCoreApplication::translate("chandung::gui::JourneyCommands", "New journey"));
    journey.stages = domain::blankStages(journey.model);
    journey.personaId = persona;
    journey.segmentId = segment;
    if (const auto owner = workspace.find<domain::Persona>(persona)) {
        journey.studyId = owner->studyId;
        if (!owner->name().empty())
            journey.name = fromQt(QCoreApplication::translate("chandung::gui::JourneyCommands", "Journey of %1")
                                      .arg(toQt(owner->name())));
    } else if (const auto group = workspace.find<domain::Segment>(segment)) {
        journey.studyId = group->studyId;
        journey.name = fromQt(
            QCoreApplication::translate("chandung::gui::JourneyCommands", "Journey of %1").arg(toQt(group->name)));
    }
    if (const auto study = workspace.find<domain::Study>(journey.studyId)) journey.product = study->product;
    return workspace.save(journey, QCoreApplication::translate("chandung::gui::JourneyCommands", "New journey"))
               ? journey.id
               : domain::Uuid();
}

domain::Uuid duplicateJourney(app::Workspace& workspace, const domain::Uuid& id) {
    auto journey = workspace.find<domain::Journey>(id);
    if (!journey) return {};
    journey->id = domain::Uuid::make();
    journey->name =
        fromQt(QCoreApplication::translate("chandung::gui::JourneyCommands", "%1 (copy)").arg(toQt(journey->name)));
    for (domain::Stage& stage : journey->stages) stage.id = domain::Uuid::make();
    return workspace.save(*journey, QCoreApplication::translate("chandung::gui::JourneyCommands", "Duplicate journey"))
               ? journey->id
               : domain::Uuid();
}

bool trashJourney(app::Workspace& workspace, const domain::Uuid& id) {
    return !id.isNull() && workspace.remove<domain::Journey>(id, Texts::tr("Move journey to trash"));
}

QString journeyPlace(const domain::Uuid& journey) {
    return QStringLiteral("journeys/") + toQt(journey.str());
}

QString journeyOwner(const app::Workspace& workspace, const domain::Journey& journey) {
    if (const auto persona = workspace.find<domain::Persona>(journey.personaId)) return toQt(persona->name());
    if (const auto segment = workspace.find<domain::Segment>(journey.segmentId)) return toQt(segment->name);
    return {};
}

}  // namespace chandung::gui
