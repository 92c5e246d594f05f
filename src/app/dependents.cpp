#include "chandung/app/dependents.h"

#include "chandung/app/workspace.h"

#include <QCoreApplication>

namespace chandung::app {

namespace {

struct Dependents {
    Q_DECLARE_TR_FUNCTIONS(chandung::app::Dependents)
};

}  // namespace

QString dependentsText(const storage::Dependents& found) {
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& text) {
        if (count > 0) parts.append(text);
    };
    const auto n = [](std::size_t count) { return static_cast<int>(count); };
    add(found.statements, Dependents::tr("%n statements", nullptr, n(found.statements)));
    add(found.sources, Dependents::tr("%n sources", nullptr, n(found.sources)));
    add(found.observations, Dependents::tr("%n observations", nullptr, n(found.observations)));
    add(found.files, Dependents::tr("%n files", nullptr, n(found.files)));
    add(found.insights, Dependents::tr("%n insights", nullptr, n(found.insights)));
    add(found.segments, Dependents::tr("%n segments", nullptr, n(found.segments)));
    // Personas whose statements were counted already are not counted once more.
    if (found.statements == 0) add(found.personas, Dependents::tr("%n personas", nullptr, n(found.personas)));
    add(found.committees, Dependents::tr("%n committees", nullptr, n(found.committees)));
    add(found.journeys, Dependents::tr("%n journeys", nullptr, n(found.journeys)));
    add(found.guides, Dependents::tr("%n interview guides", nullptr, n(found.guides)));
    return parts.join(Dependents::tr(", "));
}

QString removalText(Workspace& workspace, storage::EntityKind kind, const domain::Uuid& id, const QString& moved) {
    const QString text = dependentsText(workspace.store().dependents(kind, id));
    return text.isEmpty() ? moved : Dependents::tr("%1. It leaves behind: %2.").arg(moved, text);
}

}  // namespace chandung::app
