#pragma once

#include "cli/command.h"

#include <string>

namespace chandung::cli {

/// The bytes of a file, `-` is standard input. Throws domain::Error: FileNotFound, NotReadable, TooLarge (more than a
/// JSON document may have).
[[nodiscard]] std::string readInput(Console& console, const std::string& file);

/// Whether an input is read as JSON: `.json` and `.jsonl` always, others when they begin like it.
[[nodiscard]] bool isJsonInput(const std::string& file, const std::string& bytes);

}  // namespace chandung::cli
