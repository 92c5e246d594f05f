#pragma once

#include "chandung/storage/workspacestore.h"

#include <filesystem>

namespace chandung::storage {

/// On what a file lies: read off the kind of file system, and off the names of the folders for those that a program
/// keeps the same on several machines.
[[nodiscard]] Medium mediumOf(const std::filesystem::path& file);

/// The same for a kind of file system, as statfs(2) numbers it.
[[nodiscard]] Medium mediumOfSystem(long type);

}  // namespace chandung::storage
