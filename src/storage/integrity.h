#pragma once

#include "storage/connection.h"

#include <cstdint>

namespace chandung::storage {

/// What quick_check (`full`: integrity_check) and foreign_key_check find; empty when all is well.
[[nodiscard]] std::vector<std::string> integrityProblems(Connection& connection, bool full = false);

/// The first look into an opened file: a small one is checked page by page, an older schema is brought up to date (for
/// an editor, after a backup below `backups`, if given; `afterMigration` runs in the same transaction), and the schema
/// must be the known one. Throws Damaged, Foreign, or ReadOnly for an older schema that cannot be brought up to date.
void openSchema(Connection& connection, Connection::Mode mode, std::uintmax_t fileSize,
                const std::filesystem::path& backups, const std::function<void()>& afterMigration);

}  // namespace chandung::storage
