#include "gui/committee/committeecommands.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/committeechecks.h"

#include <QCoreApplication>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

/// Where a function returns a qualified type, lupdate loses this context: it is written out there.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::CommitteeCommands)
};

}  // namespace

domain::Uuid newCommittee(app::Workspace& workspace, domain::CommitteeKind kind, const domain::Uuid& study,
                          const domain::Uuid& segment) {
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.kind = kind;
    committee.studyId = study;
    committee.segmentId = segment;
    committee.name = fromQt(QCoreApplication::translate("chandung::gui::CommitteeCommands", "New committee"));
    if (const auto group = workspace.find<domain::Segment>(segment)) {
        committee.studyId = group->studyId;
        committee.name = group->name;
    }
    if (const auto owner = workspace.find<domain::Study>(committee.studyId)) committee.product = owner->product;
    return workspace.save(committee, QCoreApplication::translate("chandung::gui::CommitteeCommands", "New committee"))
               ? committee.id
               : domain::Uuid();
}

domain::Uuid duplicateCommittee(app::Workspace& workspace, const domain::Uuid& id) {
    auto committee = workspace.find<domain::Committee>(id);
    if (!committee) return {};
    committee->id = domain::Uuid::make();
    committee->name =
        fromQt(QCoreApplication::translate("chandung::gui::CommitteeCommands", "%1 (copy)").arg(toQt(committee->name)));
    for (domain::Member& member : committee->members) member.id = domain::Uuid::make();
    return workspace.save(*committee,
                          QCoreApplication::translate("chandung::gui::CommitteeCommands", "Duplicate committee"))
               ? committee->id
               : domain::Uuid();
}

bool trashCommittee(app::Workspace& workspace, const domain::Uuid& id) {
    return !id.isNull() && workspace.remove<domain::Committee>(id, Texts::tr("Move committee to trash"));
}

std::vector<domain::Member> proposedMembers(const app::Workspace& workspace, const domain::Committee& committee) {
    if (committee.segmentId.isNull()) return {};
    std::vector<domain::Persona> personas;
    for (const domain::PersonaSummary& summary : workspace.personaSummaries()) {
        if (summary.segmentId != committee.segmentId || summary.roles.empty() || summary.negative) continue;
        const bool known = std::any_of(committee.members.begin(), committee.members.end(),
                                       [&](const domain::Member& member) { return member.personaId == summary.id; });
        if (known) continue;
        if (auto persona = workspace.find<domain::Persona>(summary.id)) personas.push_back(std::move(*persona));
    }
    return domain::proposeMembers(personas);
}

QString committeePlace(const domain::Uuid& committee) {
    return QStringLiteral("committees/") + toQt(committee.str());
}

}  // namespace chandung::gui
