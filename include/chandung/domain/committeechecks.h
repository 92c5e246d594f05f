#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/committee.h"
#include "chandung/domain/persona.h"

#include <string>
#include <vector>

namespace chandung::domain {

/// What is missing or risky in a buying committee.
enum class CommitteeIssueCode {
    NoMember,     ///< nobody is known yet
    NoDecider,    ///< role: decider
    NoUser,       ///< role: user
    OpenRole,     ///< role: one of the others that nobody fills
    OneMember,    ///< only one member is known; member: who
    OneHoldsAll,  ///< of all roles that are filled (two at least) nobody but this member holds one; member: who
};

struct CommitteeIssue {
    CommitteeIssueCode code = CommitteeIssueCode::NoMember;
    Role role = Role::User;
    Uuid member{};

    bool operator==(const CommitteeIssue&) const = default;
};

/// In the order of how much they matter. Roles that the committee says are not needed are not missed.
[[nodiscard]] std::vector<CommitteeIssue> check(const Committee& committee);

/// Whether a date (YYYY, YYYY-MM or YYYY-MM-DD) is over; `today` is YYYY-MM-DD. No date is never over.
[[nodiscard]] bool isPast(const std::string& date, const std::string& today);

/// A pattern's members as its personas give them: one for each that has a role in the purchase. Personas without a role
/// are left out.
[[nodiscard]] std::vector<Member> proposeMembers(const std::vector<Persona>& personas);

}  // namespace chandung::domain
