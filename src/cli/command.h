#pragma once

#include "chandung/app/knowledge.h"

#include <QString>

#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <vector>

namespace CLI {
class App;
}

namespace chandung::cli {

/// What a command is given.
struct Console {
    const app::Knowledge& knowledge;
    domain::Language language;
    std::istream& in;
    std::ostream& out;  ///< data
    std::ostream& err;  ///< messages
};

/// One command of the command line. Made for one call: `declare` binds its options to members, then `run` is called.
class Command {
public:
    virtual ~Command() = default;
    virtual void declare(CLI::App& command) = 0;
    /// Throws domain::Error or Failure when it cannot; what it returns is the exit code.
    virtual int run(Console& console) = 0;
};

/// A failure of the command line itself, already in the user's words.
class Failure : public std::runtime_error {
public:
    explicit Failure(const QString& message) : std::runtime_error(message.toStdString()) {}
};

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeInfoCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeSegmentCommand();
std::unique_ptr<Command> makeMatchCommand();
std::unique_ptr<Command> makeExportCommand();

/// The table of commands: name, one line of help (to be translated in the context "Cli"), what makes it.
struct CommandEntry {
    const char* name;
    const char* help;
    std::unique_ptr<Command> (*make)();
};

[[nodiscard]] const std::vector<CommandEntry>& commandTable();

}  // namespace chandung::cli
