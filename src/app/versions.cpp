#include "chandung/app/versions.h"

#include "chandung/app/text.h"
#include "chandung/domain/quality.h"

#include <QCoreApplication>

namespace chandung::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::app::Versions)
};

}  // namespace

std::vector<storage::PersonaVersion> versionsOf(Workspace& workspace, const domain::Uuid& persona) {
    return workspace.store().versions(persona);
}

std::optional<domain::Persona> personaOfVersion(Workspace& workspace, const domain::Uuid& persona, int version) {
    for (storage::PersonaVersion& past : workspace.store().versions(persona))
        if (past.review.version == version) return std::move(past.persona);
    return std::nullopt;
}

bool markReviewed(Workspace& workspace, const domain::Uuid& id, const QString& who, const QString& note) {
    auto persona = workspace.find<domain::Persona>(id);
    if (!persona) return false;
    persona->markReviewed(domain::isoDate(domain::todayUtc()), fromQt(who.simplified()), fromQt(note.trimmed()));
    return workspace.save(*persona, Texts::tr("Review persona"));
}

bool restoreVersion(Workspace& workspace, const domain::Uuid& id, int version) {
    auto persona = workspace.find<domain::Persona>(id);
    const auto past = personaOfVersion(workspace, id, version);
    if (!persona || !past) return false;
    persona->fields = past->fields;
    persona->kind = past->kind;
    return workspace.save(*persona, Texts::tr("Restore version %1").arg(version));
}

}  // namespace chandung::app
