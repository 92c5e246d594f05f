#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/uuid.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::domain {

/// One member of a buying committee: a persona (pattern) or a real person (case; name and title are then personal
/// data).
struct Member {
    Uuid id;
    Uuid personaId;  ///< pattern: who it is; case: "like persona X"; null: none
    std::string title;
    std::string name;
    std::vector<Role> roles;
    int influence = 3;  ///< 1–5
    Stance stance = Stance::Unknown;
    bool canBlock = false;
    std::string block;  ///< how they can block
    std::string needs;  ///< what they need to hear
    std::string next;   ///< next step

    bool operator==(const Member&) const = default;
};

/// Who takes part in a purchase: for a segment (pattern) or one account (case).
struct Committee {
    Uuid id;
    Uuid studyId;
    std::string name;
    CommitteeKind kind = CommitteeKind::Pattern;
    Uuid segmentId;
    std::string account;
    std::string product;
    std::string decision;
    std::string value;
    std::string deadline;  ///< YYYY-MM-DD or empty
    std::vector<std::string> rivals;
    std::optional<BuyerType> buyerType;
    std::vector<Member> members;
    std::vector<Role> notNeeded{};  ///< roles that this purchase does not have

    [[nodiscard]] std::vector<Role> openRoles() const;  ///< roles that are needed and nobody fills
    bool operator==(const Committee&) const = default;
};

}  // namespace chandung::domain
