#include "chandung/domain/committee.h"

#include <algorithm>

namespace chandung::domain {

std::vector<Role> Committee::openRoles() const {
    std::vector<Role> open;
    for (std::size_t i = 0; i < codes<Role>().size(); ++i) {
        const auto role = static_cast<Role>(i);
        const bool filled = std::any_of(members.begin(), members.end(), [&](const Member& member) {
            return std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end();
        });
        const bool needed = std::find(notNeeded.begin(), notNeeded.end(), role) == notNeeded.end();
        if (!filled && needed) open.push_back(role);
    }
    return open;
}

}  // namespace chandung::domain
