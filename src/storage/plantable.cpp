#include "storage/plantable.h"

namespace chandung::storage {

using domain::Plan;
using domain::PlanWay;

PlanTable::PlanTable(Shelf shelf)
    : Table(shelf,
            Envelope(EntityKind::Plan, "plan", "(SELECT persona.name FROM persona WHERE persona.id = plan.persona_id)",
                     {{"persona_id", "persona"}})) {}

Plan PlanTable::read(Query& row) const {
    Plan plan;
    plan.id = row.uuid(0);
    plan.personaId = row.uuid(firstColumn);
    Query ways(connection(),
               "SELECT way, idea, owner, channel, measure, result FROM plan_way WHERE plan_id = ? ORDER BY position",
               plan.id);
    while (ways.next())
        plan.ways.push_back(
            {ways.code<domain::Way>(0), ways.text(1), ways.text(2), ways.text(3), ways.text(4), ways.text(5)});
    return plan;
}

void PlanTable::write(const Plan& plan, std::int64_t revision) {
    upsert(plan, revision, plan.personaId);
    if (revision > 0) Query(connection(), "DELETE FROM plan_way WHERE plan_id = ?", plan.id).run();
    int position = 0;
    for (const PlanWay& way : plan.ways)
        Query(connection(),
              "INSERT INTO plan_way (plan_id, position, way, idea, owner, channel, measure, result) VALUES (?, ?, ?, "
              "?, ?, ?, ?, ?)",
              plan.id, position++, way.way, way.idea, way.owner, way.channel, way.measure, way.result)
            .run();
}

std::string PlanTable::title(const Plan& plan) const {
    return envelope().nameOf(connection(), plan.id);
}

std::vector<SearchText> PlanTable::texts(const Plan& plan) const {
    std::vector<std::string> ways;
    for (const PlanWay& way : plan.ways)
        ways.insert(ways.end(), {way.idea, way.owner, way.channel, way.measure, way.result});
    return {{"ways", lines(ways)}};
}

}  // namespace chandung::storage
