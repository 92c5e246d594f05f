#include "cli/options.h"

#include "chandung/app/text.h"

#include <QCoreApplication>

namespace chandung::cli {

std::string help(const char* source) {
    return app::fromQt(QCoreApplication::translate("Cli", source));
}

void declareFile(CLI::App& command, std::string& file) {
    command.add_option("FILE", file, help(QT_TRANSLATE_NOOP("Cli", "The workspace file")))->required();
}

void declareJson(CLI::App& command, bool& json) {
    command.add_flag("--json", json, help(QT_TRANSLATE_NOOP("Cli", "Prints one JSON value and nothing else")));
}

void declarePersona(CLI::App& command, std::string& persona) {
    command
        .add_option("PERSONA", persona,
                    help(QT_TRANSLATE_NOOP("Cli", "An id, a unique name or a unique beginning of an id")))
        ->required();
}

std::unique_ptr<app::Workspace> openToRead(const Console& console, const std::string& file) {
    return app::Workspace::open(app::toQt(file), console.knowledge, storage::Access::ReadOnly);
}

std::unique_ptr<app::Workspace> openToChange(const Console& console, const std::string& file) {
    return app::Workspace::open(app::toQt(file), console.knowledge, storage::Access::ReadWrite);
}

}  // namespace chandung::cli
