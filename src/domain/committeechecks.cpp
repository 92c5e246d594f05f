#include "chandung/domain/committeechecks.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// The member who alone holds every role that is filled, when these are two or more.
const Member* holderOfAll(const Committee& committee) {
    const Member* holder = nullptr;
    for (const Member& member : committee.members) {
        if (member.roles.empty()) continue;
        if (holder) return nullptr;
        holder = &member;
    }
    return holder && holder->roles.size() > 1 ? holder : nullptr;
}

}  // namespace

std::vector<CommitteeIssue> check(const Committee& committee) {
    using enum CommitteeIssueCode;
    std::vector<CommitteeIssue> issues;
    const std::vector<Role> open = committee.openRoles();
    const auto missed = [&](Role role) { return std::find(open.begin(), open.end(), role) != open.end(); };
    if (committee.members.empty()) issues.push_back({NoMember});
    if (committee.members.size() == 1) issues.push_back({OneMember, Role::User, committee.members.front().id});
    if (missed(Role::Decider)) issues.push_back({NoDecider, Role::Decider});
    if (missed(Role::User)) issues.push_back({NoUser, Role::User});
    if (const Member* holder = holderOfAll(committee)) issues.push_back({OneHoldsAll, Role::User, holder->id});
    for (const Role role : open)
        if (role != Role::Decider && role != Role::User) issues.push_back({OpenRole, role});
    return issues;
}

bool isPast(const std::string& date, const std::string& today) {
    return !date.empty() && date < today.substr(0, date.size());
}

std::vector<Member> proposeMembers(const std::vector<Persona>& personas) {
    std::vector<Member> members;
    for (const Persona& persona : personas) {
        const auto* codes = std::get_if<CodeList>(&persona.value("role.committee"));
        if (!codes) continue;
        Member member;
        for (const std::string& text : *codes)
            if (const auto role = fromCode<Role>(text)) member.roles.push_back(*role);
        if (member.roles.empty()) continue;
        member.id = Uuid::make();
        member.personaId = persona.id;
        member.title = persona.text("role.title");
        const Statements& points = persona.statements("message.points");
        if (!points.empty()) member.needs = points.front().text;
        members.push_back(std::move(member));
    }
    return members;
}

}  // namespace chandung::domain
