#pragma once

#include "chandung/app/workspace.h"
#include "cli/output.h"

#include <vector>

namespace chandung::cli {

/// One kind of `list`: its plural name and a row for each thing of it, every row with the same members, `id` and `name`
/// first.
struct RowKind {
    const char* name;
    Json (*rows)(const app::Workspace& workspace, const domain::Bundle& bundle);
};

[[nodiscard]] const std::vector<RowKind>& rowKinds();

}  // namespace chandung::cli
