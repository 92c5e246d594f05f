#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "cli/input.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <ostream>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;

struct DryRun {};

/// What belongs to no study is put into this one.
void putIntoStudy(domain::Bundle& bundle, const domain::Uuid& study) {
    const auto put = [&](auto& list) {
        for (auto& item : list)
            if (item.studyId.isNull()) item.studyId = study;
    };
    put(bundle.sources);
    put(bundle.insights);
    put(bundle.segments);
    put(bundle.personas);
    put(bundle.committees);
    put(bundle.journeys);
}

class ImportCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command.add_option("INPUT", m_inputs, help(QT_TRANSLATE_NOOP("Cli", "JSON files; - is standard input")))
            ->required();
        command.add_option("--as", m_as, help(QT_TRANSLATE_NOOP("Cli", "What the input is")))
            ->check(CLI::IsMember({"personas", "dataset"}));
        command.add_option("--study", m_study,
                           help(QT_TRANSLATE_NOOP("Cli", "The study for what belongs to none: an id or a name")));
        command.add_flag("--dry-run", m_dryRun, help(QT_TRANSLATE_NOOP("Cli", "Only says what would happen")));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToChange(console, m_file);
        const domain::Uuid study = m_study.empty() ? domain::Uuid() : findStudy(*workspace, m_study);
        // Every input is read before the first is kept: a bad one leaves the workspace as it was.
        std::vector<exchange::ReadResult> inputs;
        for (const std::string& input : m_inputs) {
            inputs.push_back(readPersonas(console, *workspace, input));
            if (!study.isNull()) putIntoStudy(inputs.back().bundle, study);
        }
        keep(*workspace, inputs);
        report(console);
        return exitDone;
    }

private:
    exchange::ReadResult readPersonas(Console& console, const app::Workspace& workspace,
                                      const std::string& input) const {
        const std::string bytes = readInput(console, input);
        if (m_as == "dataset" || !isJsonInput(input, bytes))
            throw Error(ErrorCode::UnknownEnding, {input, ".json .jsonl"});
        return exchange::readInterchange(bytes, input, workspace.catalogue(), false, console.language);
    }

    void keep(app::Workspace& workspace, std::vector<exchange::ReadResult>& inputs) {
        const std::size_t before = workspace.count<domain::Persona>();
        const auto importAll = [&] {
            for (exchange::ReadResult& input : inputs) {
                warn(input.warnings);
                warn(workspace.import(std::move(input.bundle)));
            }
            m_personas = workspace.count<domain::Persona>() - before;
        };
        if (!m_dryRun) return importAll();
        try {  // a dry run is the real one, taken back
            workspace.store().transact([&] {
                importAll();
                throw DryRun{};
            });
        } catch (const DryRun&) {
        }
    }

    void warn(const std::vector<exchange::Warning>& warnings) {
        for (const exchange::Warning& warning : warnings) m_warnings.push_back(app::fromQt(app::messageFor(warning)));
    }

    void report(Console& console) const {
        if (m_json) {
            printJson(console.out, {{"personas", m_personas}, {"datasets", Json::array()}, {"warnings", m_warnings}});
            return;
        }
        const QString done = m_dryRun ? QCoreApplication::translate("Cli", "Personas that would be added: %1")
                                      : QCoreApplication::translate("Cli", "Personas added: %1");
        console.out << app::fromQt(done.arg(m_personas)) << '\n';
        for (const std::string& warning : m_warnings) console.err << oneLine(warning) << '\n';
    }

    std::string m_file;
    std::vector<std::string> m_inputs;
    std::string m_as;
    std::string m_study;
    bool m_dryRun = false;
    bool m_json = false;
    std::size_t m_personas = 0;
    std::vector<std::string> m_warnings;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() {
    return std::make_unique<ImportCommand>();
}

}  // namespace chandung::cli
