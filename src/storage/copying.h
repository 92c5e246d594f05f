#pragma once

#include "storage/connection.h"

#include <cstddef>
#include <filesystem>

namespace chandung::storage {

/// Fills an empty file with a compact copy of a whole database (VACUUM INTO), then opens and checks it: pages,
/// references and, for the newest version, the schema. Throws Damaged when the copy is not sound.
void copyChecked(Connection& from, const std::filesystem::path& to);

/// How many rows stand in the tables that hold what users made (not in the search index).
[[nodiscard]] std::size_t rowCount(Connection& connection);

struct RowsCopied {
    std::size_t rows = 0;
    std::size_t lost = 0;  ///< rows and rests of tables that could not be read or did not fit; only when `lenient`
};

/// Copies the rows of the base tables, and nothing else, from a database that is not trusted into a fresh one: its
/// triggers, views, virtual tables and generated columns are never run. Every row must pass the checks of the fresh
/// one; `lenient` leaves out what cannot be read or does not pass, else Damaged is thrown.
RowsCopied copyRows(Connection& from, Connection& to, bool lenient);

}  // namespace chandung::storage
