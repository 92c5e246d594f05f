#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/exchange/interchange.h"
#include "chandung/storage/workspacestore.h"

#include <vector>

namespace chandung::app {

/// Adds a bundle to a workspace in one transaction. An id that is there with the same content is skipped, one with
/// other content (or in the trash) gets a new id, and references to it follow. Throws domain::Error; then nothing is
/// changed. `dryRun`: nothing is changed in any case. The bundle becomes what was added. `step` is called between the
/// things of the bundle.
[[nodiscard]] std::vector<exchange::Warning> importBundle(storage::WorkspaceStore& store, domain::Bundle& bundle,
                                                          bool dryRun, const storage::Step& step = {});

/// What importing the bundle would add: without what is there already, and with new ids where others are taken.
[[nodiscard]] domain::Bundle resolvedBundle(storage::WorkspaceStore& store, domain::Bundle bundle,
                                            const storage::Step& step = {});

}  // namespace chandung::app
