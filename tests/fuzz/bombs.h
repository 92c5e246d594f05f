#pragma once

#include "chandung/domain/error.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::fuzz {

/// A document that is made to take far more than its size suggests.
struct Bomb {
    std::string target;  ///< the target that is fed with it
    std::string what;
    std::string bytes;
    /// The reason for which it must be refused; none where reading it within the limits is as good.
    std::optional<domain::ErrorCode> refused = {};
};

/// JSON, tables, workbooks, pictures and workspaces; `all`: in every size, else one of each.
[[nodiscard]] std::vector<Bomb> bombs(bool all);

}  // namespace chandung::fuzz
