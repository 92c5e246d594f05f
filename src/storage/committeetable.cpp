#include "storage/committeetable.h"

namespace chandung::storage {

using domain::Committee;
using domain::Member;

namespace {

Member readMember(Query& row) {
    Member member;
    int column = 0;
    member.id = row.uuid(column++);
    member.personaId = row.uuid(column++);
    member.title = row.text(column++);
    member.name = row.text(column++);
    member.influence = row.integer(column++);
    member.stance = row.code<domain::Stance>(column++);
    member.canBlock = row.flag(column++);
    member.block = row.text(column++);
    member.needs = row.text(column++);
    member.next = row.text(column);
    return member;
}

}  // namespace

CommitteeTable::CommitteeTable(Shelf shelf)
    : Table(shelf, Envelope(EntityKind::Committee, "committee", "name",
                            {{"study_id", "study"},
                             {"segment_id", "segment"},
                             {"name"},
                             {"kind"},
                             {"account"},
                             {"product"},
                             {"decision"},
                             {"value"},
                             {"deadline"},
                             {"rivals"},
                             {"buyer_type"},
                             {"not_needed"}})) {}

Committee CommitteeTable::read(Query& row) const {
    int column = firstColumn;
    Committee committee;
    committee.id = row.uuid(0);
    committee.studyId = row.uuid(column++);
    committee.segmentId = row.uuid(column++);
    committee.name = row.text(column++);
    committee.kind = row.code<domain::CommitteeKind>(column++);
    committee.account = row.text(column++);
    committee.product = row.text(column++);
    committee.decision = row.text(column++);
    committee.value = row.text(column++);
    committee.deadline = row.text(column++);
    committee.rivals = row.list(column++);
    committee.buyerType = row.maybeCode<domain::BuyerType>(column++);
    committee.notNeeded = row.codeList<domain::Role>(column);

    Query members(connection(),
                  "SELECT id, persona_id, title, name, influence, stance, can_block, block, needs, next FROM member "
                  "WHERE committee_id = ? ORDER BY position",
                  committee.id);
    while (members.next()) committee.members.push_back(readMember(members));
    Query roles(connection(), "SELECT member, role FROM member_role WHERE committee_id = ? ORDER BY member, position",
                committee.id);
    while (roles.next()) {
        const auto member = static_cast<std::size_t>(roles.number(0));
        if (member >= committee.members.size()) connection().raiseDamaged("role without member");
        committee.members[member].roles.push_back(roles.code<domain::Role>(1));
    }
    return committee;
}

void CommitteeTable::write(const Committee& committee, std::int64_t revision) {
    upsert(committee, revision, committee.studyId, committee.segmentId, committee.name, committee.kind,
           committee.account, committee.product, committee.decision, committee.value, committee.deadline,
           committee.rivals, committee.buyerType, committee.notNeeded);
    if (revision > 0) Query(connection(), "DELETE FROM member WHERE committee_id = ?", committee.id).run();
    int position = 0;
    for (const Member& member : committee.members) {
        Query(connection(),
              "INSERT INTO member (committee_id, position, id, persona_id, title, name, influence, stance, can_block, "
              "block, needs, next) "
              "VALUES (?, ?, ?, (SELECT id FROM persona WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
              committee.id, position, member.id, member.personaId, member.title, member.name, member.influence,
              member.stance, member.canBlock, member.block, member.needs, member.next)
            .run();
        int place = 0;
        for (const domain::Role role : member.roles)
            Query(connection(), "INSERT INTO member_role (committee_id, member, position, role) VALUES (?, ?, ?, ?)",
                  committee.id, position, place++, role)
                .run();
        ++position;
    }
}

std::string CommitteeTable::title(const Committee& committee) const {
    return committee.name;
}

std::vector<SearchText> CommitteeTable::texts(const Committee& committee) const {
    std::vector<std::string> members;
    for (const Member& member : committee.members)
        members.insert(members.end(), {member.name, member.title, member.block, member.needs, member.next});
    return {{"name", committee.name, true},   {"account", committee.account}, {"product", committee.product},
            {"decision", committee.decision}, {"value", committee.value},     {"rivals", lines(committee.rivals)},
            {"members", lines(members)}};
}

}  // namespace chandung::storage
