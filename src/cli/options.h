#pragma once

#include "chandung/app/workspace.h"
#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace chandung::cli {

/// The argument and options that most commands share, worded once.
void declareFile(CLI::App& command, std::string& file);
void declareJson(CLI::App& command, bool& json);
void declarePersona(CLI::App& command, std::string& persona);

/// Help texts are translated in the context "Cli".
[[nodiscard]] std::string help(const char* source);

/// Opens a workspace to be read, or to be changed.
[[nodiscard]] std::unique_ptr<app::Workspace> openToRead(const Console& console, const std::string& file);
[[nodiscard]] std::unique_ptr<app::Workspace> openToChange(const Console& console, const std::string& file);

}  // namespace chandung::cli
