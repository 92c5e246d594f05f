#pragma once

#include "chandung/app/workspace.h"

#include <string>

namespace chandung::cli {

/// The persona or study that a text names: an id, else a name that only one has, else a beginning of an id that only
/// one has. Throws domain::Error: NotFound, Ambiguous.
[[nodiscard]] domain::Uuid findPersona(const app::Workspace& workspace, const std::string& text);
[[nodiscard]] domain::Uuid findStudy(const app::Workspace& workspace, const std::string& text);

/// A dataset by its id, the file's name or a unique beginning of its id.
[[nodiscard]] domain::Dataset findDataset(const app::Workspace& workspace, const std::string& text);

}  // namespace chandung::cli
