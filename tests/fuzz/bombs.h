#pragma once

#include <string>
#include <vector>

namespace chandung::fuzz {

/// A document that is made to take far more than its size suggests.
struct Bomb {
    std::string target;  ///< the target that is fed with it
    std::string what;
    std::string bytes;
};

/// JSON, tables, workbooks, pictures and workspaces; `all`: in every size, else one of each.
[[nodiscard]] std::vector<Bomb> bombs(bool all);

}  // namespace chandung::fuzz
