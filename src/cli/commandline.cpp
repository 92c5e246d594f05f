#include "chandung/cli/commandline.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "cli/arguments.h"
#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <ostream>

namespace chandung::cli {

namespace {

using app::fromQt;
using app::toQt;

QString text(const char* source) {
    return QCoreApplication::translate("Cli", source);
}

/// One line on standard error, whatever the message holds.
int fail(Console& console, const QString& message, int code) {
    console.err << fromQt(message.simplified()) << std::endl;
    return code;
}

int usage(Console& console, const std::string& command, const QString& what) {
    const QString help = QCoreApplication::translate("Cli", "Help: chandung %1--help")
                             .arg(command.empty() ? QString() : toQt(command) + QLatin1Char(' '));
    return fail(console, what + QLatin1Char(' ') + help, exitUsage);
}

/// CLI11's own texts are English; the kind of mistake is said in the user's language, with the detail behind it.
QString usageMessage(const CLI::ParseError& error) {
    const QString detail = toQt(error.what());
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return QCoreApplication::translate("Cli", "Something is missing: %1.").arg(detail);
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return QCoreApplication::translate("Cli", "This is not understood: %1.").arg(detail);
    return QCoreApplication::translate("Cli", "Wrong usage: %1.").arg(detail);
}

/// Runs work and puts every failure into one line and an exit code.
int guarded(Console& console, const std::function<int()>& work) {
    try {
        const int code = work();
        console.out.flush();
        if (!console.out)
            throw domain::Error(domain::ErrorCode::CannotWriteOutput,
                                {"-", fromQt(text(QT_TRANSLATE_NOOP("Cli", "standard output is closed or full")))});
        return code;
    } catch (const domain::Error& error) {
        return fail(console, app::messageFor(error), exitFailed);
    } catch (const Failure& failure) {
        return fail(console, toQt(failure.what()), exitFailed);
    } catch (const std::bad_alloc&) {
        return fail(console, app::messageFor(domain::Error(domain::ErrorCode::OutOfMemory)), exitFailed);
    } catch (const std::exception& error) {
        return fail(console,
                    QCoreApplication::translate("Cli", "It could not be done; nothing was changed. Detail: %1")
                        .arg(toQt(error.what())),
                    exitFailed);
    }
}

/// The headings and marks of the help; before options are declared.
void nameParts(CLI::App& app) {
    const std::pair<const char*, const char*> labels[] = {
        {"Usage", QT_TRANSLATE_NOOP("Cli", "Usage")},        {"OPTIONS", QT_TRANSLATE_NOOP("Cli", "OPTIONS")},
        {"SUBCOMMAND", QT_TRANSLATE_NOOP("Cli", "COMMAND")}, {"Positionals", QT_TRANSLATE_NOOP("Cli", "Arguments")},
        {"REQUIRED", QT_TRANSLATE_NOOP("Cli", "REQUIRED")},
    };
    for (const auto& [key, label] : labels) app.get_formatter()->label(key, fromQt(text(label)));
    app.option_defaults()->group(fromQt(text(QT_TRANSLATE_NOOP("Cli", "Options"))));
    app.set_help_flag("-h,--help", fromQt(text(QT_TRANSLATE_NOOP("Cli", "Shows this help"))));
}

void describe(CLI::App& program) {
    nameParts(program);
    program.description(fromQt(text(
        QT_TRANSLATE_NOOP("Cli", "Chandung: customer personas with evidence. Without a command the window opens."))));
    program.set_version_flag("--version", "chandung " CHANDUNG_VERSION,
                             fromQt(text(QT_TRANSLATE_NOOP("Cli", "Shows the version of the program"))));
    program.footer(fromQt(text(QT_TRANSLATE_NOOP("Cli", "--lang en|vi|ms may stand anywhere."))));
}

/// Help for all commands.
int showProgram(Console& console, const Arguments& arguments) {
    CLI::App program({}, "chandung");
    describe(program);
    const std::string commands = fromQt(text(QT_TRANSLATE_NOOP("Cli", "Commands")));
    for (const CommandEntry& entry : commandTable())
        program.add_subcommand(entry.name, fromQt(text(entry.help)))->group(commands);
    const bool version = std::find(arguments.rest.begin(), arguments.rest.end(), "--version") != arguments.rest.end();
    console.out << (version ? program.version() + "\n" : program.help());
    return exitDone;
}

int runCommand(Console& console, const Arguments& arguments, const CommandEntry& entry) {
    CLI::App parser(fromQt(text(entry.help)), std::string("chandung ") + entry.name);
    nameParts(parser);
    const std::unique_ptr<Command> command = entry.make();
    command->declare(parser);
    try {
        parser.parse(std::vector<std::string>(arguments.rest.rbegin(), arguments.rest.rend()));
    } catch (const CLI::CallForHelp&) {
        console.out << parser.help();
        return exitDone;
    } catch (const CLI::ParseError& error) {
        return usage(console, entry.name, usageMessage(error));
    }
    return guarded(console, [&] { return command->run(console); });
}

const CommandEntry* entryOf(const std::string& name) {
    const auto& table = commandTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const CommandEntry& entry) { return name == entry.name; });
    return found == table.end() ? nullptr : &*found;
}

bool asksForHelp(const std::vector<std::string>& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
        return argument == "--help" || argument == "-h" || argument == "--version";
    });
}

}  // namespace

bool isCommand(const QStringList& arguments) {
    const Arguments arranged = arrange(arguments);
    if (!arranged.command.empty() || asksForHelp(arranged.rest)) return true;
    // One argument that is, or looks like, a file opens the window; a bare word is a command that does not exist.
    const QStringList plain = plainArguments(arguments);
    if (plain.size() != 1) return plain.size() > 1;
    const QString& file = plain.first();
    return !file.contains(QLatin1Char('.')) && !file.contains(QLatin1Char('/')) && !QFileInfo::exists(file);
}

bool needsFonts(const QStringList& arguments) {
    return arrange(arguments).command == "export";
}

int run(const QStringList& arguments, const app::Knowledge& knowledge, std::istream& in, std::ostream& out,
        std::ostream& err) {
    const Arguments arranged = arrange(arguments);
    const auto named = domain::languageFromCode(fromQt(arranged.languageCode));
    app::LanguageSwitch language;
    language.use(named.value_or(app::systemLanguage()));
    Console console{knowledge, language.current(), in, out, err};
    if (arranged.hasLanguage && (!named || domain::languageCode(*named) != fromQt(arranged.languageCode)))
        return usage(console, arranged.command,
                     QCoreApplication::translate("Cli", "Wrong usage: --lang is en, vi or ms."));
    if (const CommandEntry* entry = entryOf(arranged.command)) return runCommand(console, arranged, *entry);
    if (asksForHelp(arranged.rest)) return showProgram(console, arranged);
    const QString unknown = plainArguments(arguments).value(0);
    return usage(console, {}, QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(unknown));
}

}  // namespace chandung::cli
