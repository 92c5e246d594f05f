#pragma once

#include "chandung/exchange/tablereader.h"
#include "cli/command.h"

#include <functional>
#include <string>

namespace chandung::cli {

/// The bytes of a file that is no larger than a JSON document may be; `-` is standard input, up to the size of a table.
/// Throws domain::Error: FileNotFound, NotReadable, TooLarge.
[[nodiscard]] std::string readInput(Console& console, const std::string& file);

/// The first bytes of a file, to tell what it is; empty when it cannot be read.
[[nodiscard]] std::string beginningOf(const std::string& file);

/// The progress of long work, on standard error when that is a terminal; else nothing.
[[nodiscard]] std::function<bool(double)> progressOn(Console& console);

/// Whether an input is read as JSON: `.json` and `.jsonl` always, files with the ending of a table never, others when
/// they begin like it.
[[nodiscard]] bool isJsonInput(const std::string& file, const std::string& bytes);

}  // namespace chandung::cli
