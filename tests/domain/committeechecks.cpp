#include "chandung/domain/committeechecks.h"

#include "catch.h"

#include <algorithm>

using namespace chandung::domain;

namespace {

Member member(std::vector<Role> roles) {
    Member made;
    made.id = Uuid::make();
    made.roles = std::move(roles);
    return made;
}

bool has(const std::vector<CommitteeIssue>& issues, CommitteeIssueCode code) {
    return std::any_of(issues.begin(), issues.end(),
                       [code](const CommitteeIssue& issue) { return issue.code == code; });
}

}  // namespace

TEST_CASE("a committee says which roles nobody fills, decider and user first") {
    Committee committee;
    committee.members = {member({Role::Initiator, Role::Influencer}), member({Role::Buyer}), member({Role::Approver})};
    const auto issues = check(committee);
    REQUIRE(issues.size() == 3);
    CHECK(issues[0] == CommitteeIssue{CommitteeIssueCode::NoDecider, Role::Decider});
    CHECK(issues[1] == CommitteeIssue{CommitteeIssueCode::NoUser, Role::User});
    CHECK(issues[2] == CommitteeIssue{CommitteeIssueCode::OpenRole, Role::Gatekeeper});
    committee.notNeeded = {Role::Gatekeeper};
    CHECK_FALSE(has(check(committee), CommitteeIssueCode::OpenRole));
    committee.members.push_back(member({Role::Decider, Role::User}));
    CHECK(check(committee).empty());
    // One that was not needed and is filled after all is no open role either.
    committee.members.push_back(member({Role::Gatekeeper}));
    CHECK(check(committee).empty());
}

TEST_CASE("a committee of nobody, of one, and of one who holds all roles") {
    Committee committee;
    CHECK(check(committee).front().code == CommitteeIssueCode::NoMember);
    committee.members = {member({Role::Decider})};
    auto issues = check(committee);
    CHECK(issues.front() == CommitteeIssue{CommitteeIssueCode::OneMember, Role::User, committee.members[0].id});
    CHECK_FALSE(has(issues, CommitteeIssueCode::OneHoldsAll));
    committee.members = {member({Role::Decider, Role::User, Role::Buyer}), member({})};
    issues = check(committee);
    CHECK_FALSE(has(issues, CommitteeIssueCode::OneMember));
    REQUIRE(has(issues, CommitteeIssueCode::OneHoldsAll));
    committee.members[1].roles = {Role::User};
    CHECK_FALSE(has(check(committee), CommitteeIssueCode::OneHoldsAll));
}

TEST_CASE("a deadline is over when its last day is") {
    CHECK(isPast("2026-03-13", "2026-03-14"));
    CHECK_FALSE(isPast("2026-03-14", "2026-03-14"));
    CHECK_FALSE(isPast("2026-03", "2026-03-14"));
    CHECK(isPast("2026-02", "2026-03-14"));
    CHECK_FALSE(isPast("2026", "2026-03-14"));
    CHECK(isPast("2025", "2026-03-14"));
    CHECK_FALSE(isPast("", "2026-03-14"));
}

TEST_CASE("a segment's personas become the members of its pattern, with their roles") {
    Persona buyer;
    buyer.id = Uuid::make();
    buyer.set("role.committee", CodeList{"buyer", "influencer"});
    buyer.set("role.title", std::string("Purchasing manager"));
    buyer.set("message.points", Statements{{Uuid::make(), "Delivery on the day", {}, {}, {}}});
    Persona nobody;
    nobody.id = Uuid::make();
    const auto members = proposeMembers({buyer, nobody});
    REQUIRE(members.size() == 1);
    CHECK(members[0].personaId == buyer.id);
    CHECK(members[0].roles == std::vector{Role::Buyer, Role::Influencer});
    CHECK(members[0].title == "Purchasing manager");
    CHECK(members[0].needs == "Delivery on the day");
    CHECK_FALSE(members[0].id.isNull());
}
