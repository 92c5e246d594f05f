#include "chandung/app/merging.h"

#include "chandung/app/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace chandung::app {

namespace {

using domain::Uuid;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::app::Merging)
};

/// Points everything of one kind that `change` alters at the other persona.
template <class T, class F>
bool repoint(Workspace& workspace, const QString& what, F&& change) {
    for (T& item : workspace.all<T>())
        if (change(item) && !workspace.save(item, what)) return false;
    return true;
}

void join(std::string& text, const std::string& other) {
    if (other.empty() || text == other) return;
    text += text.empty() ? other : "; " + other;
}

/// What was planned for the other is planned for the one that is kept; where both have a plan they become one.
bool unitePlans(Workspace& workspace, const Uuid& keep, const Uuid& other, const QString& what) {
    const std::vector<domain::Plan> plans = workspace.all<domain::Plan>();
    const auto own = std::find_if(plans.begin(), plans.end(), [&](const auto& plan) { return plan.personaId == keep; });
    for (const domain::Plan& plan : plans) {
        if (plan.personaId != other) continue;
        if (own == plans.end()) {
            domain::Plan moved = plan;
            moved.personaId = keep;
            if (!workspace.save(moved, what)) return false;
            continue;
        }
        domain::Plan united = *workspace.find<domain::Plan>(own->id);
        for (const domain::PlanWay& way : plan.ways) {
            const auto same = std::find_if(united.ways.begin(), united.ways.end(),
                                           [&](const domain::PlanWay& one) { return one.way == way.way; });
            if (same == united.ways.end()) {
                united.ways.push_back(way);
                continue;
            }
            for (auto member : {&domain::PlanWay::idea, &domain::PlanWay::owner, &domain::PlanWay::channel,
                                &domain::PlanWay::measure, &domain::PlanWay::result})
                join((*same).*member, way.*member);
        }
        if (!workspace.save(united, what) || !workspace.remove<domain::Plan>(plan.id, what)) return false;
    }
    return true;
}

/// What one persona hears in a stage the other one hears now; where both hear something it is said together.
bool uniteMessages(domain::Stage& stage, const Uuid& keep, const Uuid& other) {
    const auto of = [&](const Uuid& persona) {
        return std::find_if(stage.messages.begin(), stage.messages.end(),
                            [&](const domain::StageMessage& message) { return message.personaId == persona; });
    };
    const auto moved = of(other);
    if (moved == stage.messages.end()) return false;
    const auto own = of(keep);
    if (own == stage.messages.end()) {
        moved->personaId = keep;
        return true;
    }
    for (auto member : {&domain::StageMessage::question, &domain::StageMessage::objection,
                        &domain::StageMessage::answer, &domain::StageMessage::proof, &domain::StageMessage::channel,
                        &domain::StageMessage::content, &domain::StageMessage::call})
        join((*own).*member, (*moved).*member);
    stage.messages.erase(moved);
    return true;
}

bool repointAll(Workspace& workspace, const Uuid& keep, const Uuid& other, const QString& what) {
    const bool members = repoint<domain::Committee>(workspace, what, [&](domain::Committee& committee) {
        bool changed = false;
        for (domain::Member& member : committee.members)
            if (member.personaId == other) {
                member.personaId = keep;
                changed = true;
            }
        return changed;
    });
    const auto moveJourney = [&](domain::Journey& journey) {
        bool changed = journey.personaId == other;
        if (changed) journey.personaId = keep;
        for (domain::Stage& stage : journey.stages) changed = uniteMessages(stage, keep, other) || changed;
        return changed;
    };
    return members && repoint<domain::Journey>(workspace, what, moveJourney) &&
           unitePlans(workspace, keep, other, what);
}

void takeFromOther(domain::Persona& merged, const domain::Persona& other, const std::set<std::string>& keys) {
    for (const std::string& key : keys) {
        const domain::FieldValue& value = other.value(key);
        if (!domain::isEmpty(value) && !std::holds_alternative<domain::Statements>(value)) merged.set(key, value);
    }
}

}  // namespace

PointingAt pointingAt(const Workspace& workspace, const Uuid& persona) {
    PointingAt counts;
    for (const domain::Committee& committee : workspace.all<domain::Committee>())
        for (const domain::Member& member : committee.members)
            if (member.personaId == persona) ++counts.members;
    for (const domain::Journey& journey : workspace.all<domain::Journey>())
        if (journey.personaId == persona) ++counts.journeys;
    for (const domain::Plan& plan : workspace.all<domain::Plan>())
        if (plan.personaId == persona) ++counts.plans;
    return counts;
}

domain::Merge previewMerge(const Workspace& workspace, const Uuid& keep, const Uuid& other) {
    if (keep == other) throw domain::Error(domain::ErrorCode::CannotMerge, {"same"});
    const auto first = workspace.find<domain::Persona>(keep);
    const auto second = workspace.find<domain::Persona>(other);
    if (!first || !second) throw domain::Error(domain::ErrorCode::CannotMerge, {"gone"});
    return domain::merge(*first, *second, workspace.catalogue());
}

bool mergePersonas(Workspace& workspace, const Uuid& keep, const Uuid& other, const std::set<std::string>& fromOther) {
    domain::Persona merged;
    try {
        merged = previewMerge(workspace, keep, other).persona;
    } catch (const domain::Error& error) {
        Q_EMIT workspace.failed(messageFor(error));
        return false;
    }
    takeFromOther(merged, *workspace.find<domain::Persona>(other), fromOther);
    const QString what = Texts::tr("Merge personas");
    bool done = false;
    {
        const Workspace::Group group(workspace, what);
        done = workspace.save(merged, what) && repointAll(workspace, keep, other, what) &&
               workspace.remove<domain::Persona>(other, what);
    }
    // Half of a merge is none.
    if (!done) workspace.undoStack().undo();
    return done;
}

}  // namespace chandung::app
