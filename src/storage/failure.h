#pragma once

#include "chandung/domain/error.h"

#include <filesystem>
#include <string>

struct sqlite3;

namespace chandung::storage {

/// The program's error for a result code of SQLite. The detail names the kind of failure only, never a row's content.
[[nodiscard]] domain::Error failure(const std::filesystem::path& file, int extendedCode, sqlite3* db = nullptr);

/// Whether nothing more may be written after this result code: input/output errors, a full disk, damage, a file that
/// was moved away.
[[nodiscard]] bool stopsWriting(int extendedCode);

/// The program's error for a failed call of the operating system.
[[nodiscard]] domain::Error systemFailure(const std::filesystem::path& file, int error, domain::ErrorCode otherwise);

[[nodiscard]] domain::Error damaged(const std::filesystem::path& file, const std::string& detail);

}  // namespace chandung::storage
