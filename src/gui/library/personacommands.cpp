#include "gui/library/personacommands.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"

#include <QCoreApplication>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::PersonaCommands)
};

/// The copy's statements are its own: they get ids of their own when they are kept.
void forgetIds(domain::Persona& persona) {
    for (auto& [key, value] : persona.fields)
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (domain::Statement& statement : *list) statement.id = {};
}

}  // namespace

domain::Uuid newPersona(app::Workspace& workspace, const domain::Uuid& study, const domain::Uuid& segment) {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    if (const auto owner = workspace.find<domain::Study>(study)) {
        persona.kind = owner->kind;
        persona.studyId = study;
    }
    persona.segmentId = segment;
    return workspace.save(persona, QCoreApplication::translate("chandung::gui::PersonaCommands", "New persona"))
               ? persona.id
               : domain::Uuid();
}

std::vector<domain::Uuid> duplicatePersonas(app::Workspace& workspace, const std::vector<domain::Uuid>& ids) {
    std::vector<domain::Uuid> made;
    if (ids.empty()) return made;
    const app::Workspace::Group group(workspace, Texts::tr("Duplicate"));
    for (const auto& id : ids) {
        auto persona = workspace.find<domain::Persona>(id);
        if (!persona) continue;
        persona->id = domain::Uuid::make();
        persona->favourite = false;
        persona->reviewed.clear();
        persona->version = 1;
        persona->reviews.clear();
        persona->createdAt.clear();
        persona->updatedAt.clear();
        persona->set("identity.name", app::fromQt(Texts::tr("%1 (copy)").arg(app::toQt(persona->name()))));
        forgetIds(*persona);
        if (workspace.save(*persona, Texts::tr("Duplicate"))) made.push_back(persona->id);
    }
    return made;
}

bool trashPersonas(app::Workspace& workspace, const std::vector<domain::Uuid>& ids) {
    bool done = false;
    if (ids.empty()) return done;
    const app::Workspace::Group group(workspace, Texts::tr("Move to trash"));
    for (const auto& id : ids) done = workspace.remove<domain::Persona>(id, Texts::tr("Move to trash")) || done;
    return done;
}

QString personaPlace(const domain::Uuid& persona) {
    return QStringLiteral("personas/") + app::toQt(persona.str());
}

QString studyPlace(const domain::Uuid& study, int step) {
    return QStringLiteral("studies/%1/%2").arg(app::toQt(study.str())).arg(step);
}

domain::Uuid studyOfPlace(const QString& place) {
    if (!place.startsWith(QLatin1String("studies/"))) return {};
    return domain::Uuid::parse(app::fromQt(place.section(QLatin1Char('/'), 1, 1))).value_or(domain::Uuid());
}

}  // namespace chandung::gui
