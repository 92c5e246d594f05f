#include "gui/find/hitplace.h"

#include "chandung/app/text.h"
#include "gui/library/personacommands.h"

namespace chandung::gui {

using app::toQt;
using storage::EntityKind;

namespace {

QString sourcePlace(const app::Workspace& workspace, const domain::Uuid& id) {
    const auto source = workspace.find<domain::Source>(id);
    if (!source) return {};
    const bool inStudy = workspace.find<domain::Study>(source->studyId).has_value();
    return (inStudy ? studyPlace(source->studyId, 2) : QStringLiteral("sources")) + QLatin1Char('/') + toQt(id.str());
}

template <class T>
QString analysisPlace(const app::Workspace& workspace, const domain::Uuid& id) {
    const auto item = workspace.find<T>(id);
    return item ? studyPlace(item->studyId, 3) + QLatin1Char('/') + toQt(id.str()) : QString();
}

}  // namespace

QString placeOf(const app::Workspace& workspace, const storage::SearchHit& hit) {
    switch (hit.kind) {
        case EntityKind::Study:
            return studyPlace(hit.id, 1);
        case EntityKind::Source:
            return sourcePlace(workspace, hit.id);
        case EntityKind::Observation: {
            const auto observation = workspace.find<domain::Observation>(hit.id);
            const QString source = observation ? sourcePlace(workspace, observation->sourceId) : QString();
            return source.isEmpty() ? source : source + QLatin1Char('/') + toQt(hit.id.str());
        }
        case EntityKind::Insight:
            return analysisPlace<domain::Insight>(workspace, hit.id);
        case EntityKind::Segment:
            return analysisPlace<domain::Segment>(workspace, hit.id);
        case EntityKind::Persona: {
            const bool field = workspace.catalogue().field(hit.field) != nullptr;
            return personaPlace(hit.id) + (field ? QLatin1Char('/') + toQt(hit.field) : QString());
        }
        case EntityKind::Committee:
            return QStringLiteral("committees/") + toQt(hit.id.str());
        case EntityKind::Journey:
            return QStringLiteral("journeys/") + toQt(hit.id.str()) +
                   (hit.field == "messages" ? QStringLiteral("/messages") : QString());
        case EntityKind::Plan: {
            const auto plan = workspace.find<domain::Plan>(hit.id);
            return plan ? QStringLiteral("plans/") + toQt(plan->personaId.str()) : QString();
        }
        case EntityKind::Attachment: {
            const auto attachment = workspace.find<domain::Attachment>(hit.id);
            return attachment ? sourcePlace(workspace, attachment->sourceId) : QString();
        }
        case EntityKind::Guide: {
            const auto guide = workspace.find<domain::Guide>(hit.id);
            return guide ? studyPlace(guide->studyId, 2) + QStringLiteral("/guide/") + toQt(hit.id.str()) : QString();
        }
        case EntityKind::Dataset:
            return QStringLiteral("sources/table/") + toQt(hit.id.str());
        case EntityKind::Image:
            return {};
    }
    return {};
}

}  // namespace chandung::gui
