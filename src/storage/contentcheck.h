#pragma once

#include "storage/connection.h"

#include <string>
#include <vector>

namespace chandung::storage {

/// What is wrong with what the pages hold, where SQLite's own checks see nothing: pictures and files are compared with
/// their checksums, texts with their second copy in the search index, the index with its entries. For a file of the
/// newest schema. Where the file may be written, SQLite's own check of the index runs as well. Throws Damaged when
/// something cannot be read at all.
[[nodiscard]] std::vector<std::string> contentProblems(Connection& connection, bool writable);

}  // namespace chandung::storage
