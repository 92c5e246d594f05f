#pragma once

#include "cli/command.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace chandung::cli {

using Json = nlohmann::ordered_json;

/// One JSON value and a line end.
void printJson(std::ostream& out, const Json& json);

/// Objects as a table: a line of names, then a line each; long texts are cut, control characters shown as blanks.
void printTable(std::ostream& out, const Json& rows);

/// Objects as what the user asked for: JSON or a table.
void printRows(std::ostream& out, const Json& rows, bool json);

/// A text fit for one line of a terminal.
[[nodiscard]] std::string oneLine(std::string_view text);

/// Writes a file aside and renames it; `-` is standard output. Throws domain::Error(CannotWriteOutput); then what was
/// there is unchanged.
void writeOutput(Console& console, const std::string& file, std::string_view bytes);

}  // namespace chandung::cli
