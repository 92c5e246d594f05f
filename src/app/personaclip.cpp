#include "chandung/app/personaclip.h"

#include "bundleimport.h"
#include "chandung/app/text.h"
#include "chandung/exchange/selection.h"

#include <QCoreApplication>

#include <map>

namespace chandung::app {

namespace {

using domain::Uuid;

/// A persona that is here already comes as a copy, with journeys and plans of its own.
void makeCopies(const Workspace& workspace, domain::Bundle& bundle) {
    std::map<Uuid, Uuid> copies;
    for (domain::Persona& persona : bundle.personas) {
        persona.version = 1;
        if (!workspace.find<domain::Persona>(persona.id)) continue;
        const Uuid fresh = Uuid::make();
        copies.emplace(persona.id, fresh);
        persona.id = fresh;
        persona.favourite = false;
        persona.set("identity.name",
                    fromQt(QCoreApplication::translate("PersonaClip", "%1 (copy)").arg(toQt(persona.name()))));
    }
    const auto follow = [&](auto& list) {
        for (auto& one : list)
            if (const auto copy = copies.find(one.personaId); copy != copies.end()) {
                one.personaId = copy->second;
                one.id = Uuid::make();
                if constexpr (requires { one.stages; })
                    for (auto& stage : one.stages) stage.id = Uuid::make();
            }
    };
    follow(bundle.journeys);
    follow(bundle.plans);
}

/// Fields of one's own that are not known here are added first, so that their values have a place.
void addOwnFields(Workspace& workspace, const domain::Bundle& bundle) {
    domain::Bundle own;
    for (const domain::FieldDefinition& field : bundle.ownFields)
        if (!workspace.catalogue().field(field.key)) own.ownFields.push_back(field);
    if (own.ownFields.empty()) return;
    own.ownGroups = bundle.ownGroups;
    workspace.import(std::move(own));
}

}  // namespace

QString personaMime() {
    return QStringLiteral("application/x-chandung-personas+json");
}

QByteArray copyPersonas(const Workspace& workspace, const std::vector<Uuid>& personas) {
    const domain::Bundle chosen = exchange::selectPersonas(workspace.bundle(), personas);
    return QByteArray::fromStdString(exchange::writeInterchange(chosen, workspace.knowledge().catalogue));
}

std::vector<Uuid> pastePersonas(Workspace& workspace, const QByteArray& text, const QString& what) {
    exchange::ReadResult read =
        exchange::readInterchange(text.toStdString(), "clipboard", workspace.knowledge().catalogue);
    addOwnFields(workspace, read.bundle);
    makeCopies(workspace, read.bundle);
    const domain::Bundle bundle = resolvedBundle(workspace.store(), std::move(read.bundle));
    const Workspace::Group group(workspace, what);
    bool kept = true;
    const auto saveAll = [&](const auto& list) {
        for (const auto& one : list) kept = kept && workspace.save(one, what);
    };
    saveAll(bundle.studies);
    saveAll(bundle.sources);
    saveAll(bundle.observations);
    saveAll(bundle.insights);
    saveAll(bundle.segments);
    saveAll(bundle.images);
    std::vector<Uuid> added;
    for (domain::Persona persona : bundle.personas) {
        for (auto& [key, value] : persona.fields)
            if (auto* list = std::get_if<domain::Statements>(&value))
                for (domain::Statement& statement : *list) statement.id = {};
        kept = kept && workspace.save(persona, what);
        if (kept) added.push_back(persona.id);
    }
    saveAll(bundle.journeys);
    saveAll(bundle.plans);
    return added;
}

}  // namespace chandung::app
