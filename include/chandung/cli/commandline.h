#pragma once

#include "chandung/app/knowledge.h"

#include <QStringList>

#include <iosfwd>

namespace chandung::cli {

/// Whether the arguments name a command (else the window is meant: `chandung [FILE]`).
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// Whether the command paints text and so needs a QGuiApplication.
[[nodiscard]] bool needsFonts(const QStringList& arguments);

/// Runs `chandung COMMAND …` (docs/cli.md). Returns the exit code: 0 done, 1 it could not, 2 wrong usage.
/// `arguments` begins with the program's name.
int run(const QStringList& arguments, const app::Knowledge& knowledge, std::istream& in, std::ostream& out,
        std::ostream& err);

}  // namespace chandung::cli
