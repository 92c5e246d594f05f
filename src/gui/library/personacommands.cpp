#include "gui/library/personacommands.h"

#include "chandung/app/personaclip.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "chandung/app/workspace.h"
#include "gui/compare/comparecolumn.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

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

namespace {

/// Changes each of them in one step of undo.
template <class Edit>
bool changeAll(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, const QString& what, Edit edit) {
    if (ids.empty()) return false;
    const app::Workspace::Group group(workspace, what);
    bool done = true;
    for (const auto& id : ids) {
        auto persona = workspace.find<domain::Persona>(id);
        if (!persona) continue;
        edit(*persona);
        done = workspace.save(*persona, what) && done;
    }
    return done;
}

}  // namespace

bool setFavourite(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, bool favourite) {
    return changeAll(workspace, ids, Texts::tr("Favourite"),
                     [favourite](domain::Persona& persona) { persona.favourite = favourite; });
}

bool setTag(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, const QString& tag, bool on) {
    const std::string text = app::fromQt(tag.trimmed());
    if (text.empty()) return false;
    return changeAll(workspace, ids, Texts::tr("Tag"), [&](domain::Persona& persona) {
        std::erase(persona.tags, text);
        if (on) persona.tags.push_back(text);
    });
}

bool moveToStudy(app::Workspace& workspace, const std::vector<domain::Uuid>& ids, const domain::Uuid& study) {
    return changeAll(workspace, ids, Texts::tr("Move to study"), [&](domain::Persona& persona) {
        if (persona.studyId == study) return;
        persona.studyId = study;
        persona.segmentId = {};
    });
}

void copyToClipboard(const app::Workspace& workspace, const std::vector<domain::Uuid>& ids) {
    if (ids.empty()) return;
    QStringList names;
    for (const auto& id : ids)
        if (const auto persona = workspace.find<domain::Persona>(id)) names << app::toQt(persona->name());
    auto* data = new QMimeData;
    data->setData(app::personaMime(), app::copyPersonas(workspace, ids));
    data->setText(names.join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool canPaste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(app::personaMime());
}

std::vector<domain::Uuid> pasteFromClipboard(app::Workspace& workspace) {
    if (!canPaste()) return {};
    return app::pastePersonas(workspace, QGuiApplication::clipboard()->mimeData()->data(app::personaMime()),
                              Texts::tr("Paste"));
}

QString comparePlace(const std::vector<domain::Uuid>& ids) {
    QStringList texts;
    for (const auto& id : ids) texts << app::toQt(id.str());
    return QStringLiteral("compare/") + texts.join(QLatin1Char(','));
}

QString earlierPlace(app::Workspace& workspace, const domain::Uuid& persona) {
    const auto versions = app::versionsOf(workspace, persona);
    if (versions.empty()) return comparePlace({persona});
    const QString then = versionColumnId(persona, versions.back().review.version);
    return QStringLiteral("compare/%1,%2").arg(then, app::toQt(persona.str()));
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
