#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/data/draftpersonas.h"
#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"
#include "chandung/exchange/personarows.h"
#include "cli/input.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <ostream>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;

struct DryRun {};

/// One input, read: personas and what belongs to them, or a table.
struct Input {
    std::optional<exchange::ReadResult> personas;
    domain::Dataset dataset;
    domain::Table cells;
};

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

/// KEY=FIELD; an empty FIELD leaves the key out.
std::string checkMap(const std::string& text) {
    const std::size_t equals = text.rfind('=');
    return equals == std::string::npos || equals == 0 ? "KEY=FIELD" : std::string();
}

class ImportCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command
            .add_option("INPUT", m_inputs,
                        help(QT_TRANSLATE_NOOP("Cli", "Tables (CSV, XLSX, ODS) and JSON files; - is standard input")))
            ->required();
        command.add_option("--as", m_as, help(QT_TRANSLATE_NOOP("Cli", "What the input is")))
            ->check(CLI::IsMember({"personas", "dataset"}));
        command.add_option("--study", m_study,
                           help(QT_TRANSLATE_NOOP("Cli", "The study for what belongs to none: an id or a name")));
        command
            .add_option(
                "--map", m_map,
                help(QT_TRANSLATE_NOOP("Cli", "KEY=FIELD: the field that a column or key is; no field leaves it out")))
            ->check(CLI::Validator(checkMap, "KEY=FIELD"))
            ->allow_extra_args(false);
        command.add_flag(
            "--no-header", m_noHeader,
            help(QT_TRANSLATE_NOOP("Cli", "The first row of a table is data, not the names of the columns")));
        command.add_flag("--dry-run", m_dryRun, help(QT_TRANSLATE_NOOP("Cli", "Only says what would happen")));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToChange(console, m_file);
        m_studyId = m_study.empty() ? domain::Uuid() : findStudy(*workspace, m_study);
        for (const std::string& entry : m_map) {
            const std::size_t equals = entry.rfind('=');
            m_mapping[entry.substr(0, equals)] = entry.substr(equals + 1);
        }
        // Every input is read before the first is kept: a bad one leaves the workspace as it was.
        std::vector<Input> inputs;
        for (const std::string& input : m_inputs) inputs.push_back(read(console, *workspace, input));
        keep(*workspace, inputs);
        report(console);
        return exitDone;
    }

private:
    Input read(Console& console, const app::Workspace& workspace, const std::string& name) {
        exchange::TableOptions options;
        options.header = !m_noHeader;
        options.columnWord = app::fromQt(QCoreApplication::translate("Data", "Column"));
        options.progress = progressOn(console);
        if (name == "-" || isJsonInput(name, beginningOf(name))) {
            const std::string bytes = readInput(console, name);
            if (isJsonInput(name, bytes)) return readJson(console, workspace, name, bytes);
            return readTable(console, workspace, name, exchange::readTable(bytes, name, options));
        }
        return readTable(console, workspace, name, exchange::readTableFile(name, options));
    }

    Input readJson(Console& console, const app::Workspace& workspace, const std::string& name,
                   const std::string& bytes) {
        if (m_as == "dataset") throw Error(ErrorCode::UnknownEnding, {name, ".csv .tsv .xlsx .ods"});
        if (!m_mapping.empty()) checkKeys(exchange::foreignKeys(bytes, name, workspace.catalogue()));
        Input input;
        input.personas =
            exchange::readInterchange(bytes, name, workspace.catalogue(), false, console.language, m_mapping);
        if (!m_studyId.isNull()) putIntoStudy(input.personas->bundle, m_studyId);
        return input;
    }

    Input readTable(Console& console, const app::Workspace& workspace, const std::string& name,
                    exchange::TableReading reading) {
        const QString file = name == "-" ? QStringLiteral("-") : QFileInfo(app::toQt(name)).fileName();
        for (const exchange::TableWarning& warning : reading.warnings)
            m_warnings.push_back(app::fromQt(file + QStringLiteral(": ") + app::messageFor(warning)));
        Input input;
        if (m_as == "personas" || (m_as.empty() && exchange::holdsPersonas(reading.table))) {
            if (!m_mapping.empty()) checkKeys(exchange::foreignKeys(reading.table, workspace.catalogue()));
            input.personas =
                exchange::readPersonaRows(reading.table, name, workspace.catalogue(), m_mapping, console.language);
            if (!m_studyId.isNull()) putIntoStudy(input.personas->bundle, m_studyId);
            return input;
        }
        const auto profiles = analysis::profileTable(reading.table);
        input.dataset = app::describeTable(app::fromQt(file), reading.table, profiles, workspace.catalogue());
        input.cells = std::move(reading.table);
        mapColumns(input.dataset, workspace.catalogue());
        warnOfPersonal(file, profiles);
        for (const analysis::ColumnProfile& profile : profiles)
            if (profile.noAnswer)
                m_warnings.push_back(app::fromQt(file + QStringLiteral(": ") + app::noAnswerText(profile)));
        return input;
    }

    void checkKeys(const std::vector<exchange::ForeignKey>& keys) const {
        for (const auto& entry : m_mapping)
            if (std::none_of(keys.begin(), keys.end(), [&](const exchange::ForeignKey& known) {
                    return domain::fold(known.key) == domain::fold(entry.first);
                }))
                throw Error(ErrorCode::NotFound, {"column", entry.first});
    }

    void mapColumns(domain::Dataset& dataset, const domain::Catalogue& catalogue) const {
        for (const auto& [key, field] : m_mapping) {
            if (!field.empty() && !catalogue.field(field)) throw Error(ErrorCode::NotFound, {"field", field});
            bool found = false;
            for (domain::DatasetColumn& column : dataset.columns) {
                if (domain::fold(column.name) != domain::fold(key)) continue;
                column.field = field;
                found = true;
            }
            if (!found) throw Error(ErrorCode::NotFound, {"column", key});
        }
    }

    void warnOfPersonal(const QString& file, const std::vector<analysis::ColumnProfile>& profiles) {
        QStringList names;
        for (const analysis::ColumnProfile& profile : profiles)
            if (profile.personal)
                names.append(QStringLiteral("%1 (%2)").arg(app::toQt(profile.name),
                                                           app::personalKindName(profile.personalKind)));
        if (names.isEmpty()) return;
        m_warnings.push_back(
            app::fromQt(QCoreApplication::translate(
                            "Data", "%1: columns that look personal are kept out of groups and personas: %2.")
                            .arg(file, names.join(QStringLiteral(", ")))));
    }

    void keep(app::Workspace& workspace, std::vector<Input>& inputs) {
        const std::size_t before = workspace.count<domain::Persona>();
        const auto importAll = [&] {
            for (Input& input : inputs) {
                if (input.personas) {
                    warn(input.personas->warnings);
                    warn(workspace.import(std::move(input.personas->bundle)));
                } else {
                    keepTable(workspace, input);
                }
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

    void keepTable(app::Workspace& workspace, Input& input) {
        const domain::Source source = app::sourceOf(input.dataset, m_studyId);
        input.dataset.sourceId = source.id;
        workspace.store().transact([&] {
            workspace.store().sources().put(source);
            workspace.store().datasets().add(input.dataset, input.cells);
        });
        Json columns = Json::array();
        for (const domain::DatasetColumn& column : input.dataset.columns)
            columns.push_back({{"name", column.name},
                               {"type", column.type},
                               {"missing", column.missing},
                               {"distinct", column.distinct},
                               {"personal", column.personal}});
        m_datasets.push_back({{"id", m_dryRun ? Json() : Json(input.dataset.id.str())},
                              {"rows", input.dataset.rows},
                              {"columns", std::move(columns)}});
    }

    void warn(const std::vector<exchange::Warning>& warnings) {
        for (const exchange::Warning& warning : warnings) m_warnings.push_back(app::fromQt(app::messageFor(warning)));
    }

    void report(Console& console) const {
        if (m_json) {
            printJson(console.out, {{"personas", m_personas}, {"datasets", m_datasets}, {"warnings", m_warnings}});
            return;
        }
        if (m_personas > 0 || m_datasets.empty()) {
            const QString done = m_dryRun ? QCoreApplication::translate("Cli", "Personas that would be added: %1")
                                          : QCoreApplication::translate("Cli", "Personas added: %1");
            console.out << app::fromQt(done.arg(app::countText(m_personas))) << '\n';
        }
        for (const Json& dataset : m_datasets) {
            const QString done = m_dryRun
                                     ? QCoreApplication::translate("Cli", "A table would be added: %1 rows, %2 columns")
                                     : QCoreApplication::translate("Cli", "A table was added: %1 rows, %2 columns");
            console.out << app::fromQt(done.arg(app::countText(dataset.at("rows").get<std::size_t>()),
                                                app::countText(dataset.at("columns").size())))
                        << '\n';
            printTable(console.out, dataset.at("columns"));
        }
        for (const std::string& warning : m_warnings) console.err << oneLine(warning) << '\n';
    }

    std::string m_file;
    std::vector<std::string> m_inputs;
    std::string m_as;
    std::string m_study;
    std::vector<std::string> m_map;
    bool m_noHeader = false;
    bool m_dryRun = false;
    bool m_json = false;
    domain::Uuid m_studyId;
    exchange::FieldMapping m_mapping;
    std::size_t m_personas = 0;
    Json m_datasets = Json::array();
    std::vector<std::string> m_warnings;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() {
    return std::make_unique<ImportCommand>();
}

}  // namespace chandung::cli
