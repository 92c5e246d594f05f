#pragma once

#include "storage/connection.h"

namespace chandung::storage {

/// Marks a new database as ours and gives it the newest schema, in one transaction.
void createSchema(Connection& connection);

/// Brings an older schema to the newest, in one transaction that is only committed when the result is as it should be.
/// Does nothing to the newest.
void migrate(Connection& connection, const std::function<void()>& then = {});

/// Throws Damaged when a table, index or view of the newest schema is missing or reads differently.
void checkSchema(Connection& connection);

/// Throws Foreign when the schema, whichever version it is of, has anything in it that this program did not put there.
/// Nothing of it is run. What a tool beside the program adds (ANALYZE's sqlite_stat tables) does not count.
void checkKnown(Connection& connection);

/// For the test of the shortcut that `checkKnown` and `checkSchema` take.
[[nodiscard]] bool newestHashIsRight();

[[nodiscard]] int schemaVersionOf(Connection& connection);

}  // namespace chandung::storage
