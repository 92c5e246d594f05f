#include "chandung/app/data/datasets.h"
#include "chandung/app/data/personamatch.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <ostream>

namespace chandung::cli {

namespace {

class MatchCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        declarePersona(command, m_persona);
        command
            .add_option(
                "DATASET", m_dataset,
                help(QT_TRANSLATE_NOOP("Cli", "A table: an id, the file's name or a unique beginning of an id")))
            ->required();
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        const auto persona = workspace->find<domain::Persona>(findPersona(*workspace, m_persona));
        const domain::Dataset dataset = findDataset(*workspace, m_dataset);
        const domain::Table cells = workspace->cells(dataset.id);
        const auto profiles = app::profilesOf(dataset, cells);
        const auto segment = workspace->find<domain::Segment>(persona->segmentId);
        const auto attributes =
            app::matchAttributes(*persona, segment ? &*segment : nullptr, dataset, profiles, workspace->catalogue());
        const analysis::Match match = analysis::countMatches(cells, profiles, app::predicatesOf(attributes));
        Json steps = Json::array();
        for (std::size_t i = 0; i < attributes.size(); ++i)
            steps.push_back({{"field", attributes[i].field},
                             {"column", profiles[attributes[i].column].name},
                             {"value", attributes[i].value},
                             {"alone", match.steps[i].alone},
                             {"unknown", match.steps[i].unknown},
                             {"matching", match.steps[i].left},
                             {"drop", (i == 0 ? match.rows : match.steps[i - 1].left) - match.steps[i].left}});
        if (m_json) {
            printJson(console.out, {{"rows", match.rows}, {"matching", match.matching}, {"steps", steps}});
            return exitDone;
        }
        console.out << app::fromQt(QCoreApplication::translate("Cli", "%1 of %2 rows fit")
                                       .arg(app::countText(match.matching), app::countText(match.rows)))
                    << '\n';
        printTable(console.out, steps);
        if (steps.empty())
            console.err << app::fromQt(QCoreApplication::translate(
                               "Cli",
                               "No column of the table says anything about what is filled in; say with import "
                               "--map which field a column is."))
                        << '\n';
        return exitDone;
    }

private:
    std::string m_file;
    std::string m_persona;
    std::string m_dataset;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeMatchCommand() {
    return std::make_unique<MatchCommand>();
}

}  // namespace chandung::cli
