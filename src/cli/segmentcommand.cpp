#include "chandung/analysis/grouping.h"
#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/data/draftpersonas.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "cli/input.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <numeric>
#include <ostream>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;

/// "auto", or a number of groups.
std::string checkGroups(const std::string& text) {
    if (text == "auto") return {};
    const bool digits = !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string::npos;
    const std::size_t groups = digits ? static_cast<std::size_t>(std::stoul(text)) : 0;
    return groups >= 2 && groups <= analysis::mostGroups ? std::string() : "--groups: auto, 2-16";
}

/// Columns by name, parted by commas; a name may have commas of its own.
std::vector<std::size_t> columnsNamed(const domain::Table& table, const std::string& names) {
    std::vector<std::size_t> columns;
    std::size_t begin = 0;
    while (begin < names.size()) {
        // The longest beginning that is a name, so that "Age, years" is found before "Age".
        std::size_t end = names.size();
        std::size_t column = table.columnCount();
        for (;; end = names.rfind(',', end - 1)) {
            if (end == std::string::npos || end <= begin) break;
            column = table.find(names.substr(begin, end - begin));
            if (column < table.columnCount()) break;
        }
        if (column == table.columnCount())
            throw Error(ErrorCode::NotFound, {"column", names.substr(begin, names.find(',', begin) - begin)});
        columns.push_back(column);
        begin = end + 1;
    }
    return columns;
}

class SegmentCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command
            .add_option(
                "DATASET", m_dataset,
                help(QT_TRANSLATE_NOOP("Cli", "A table: an id, the file's name or a unique beginning of an id")))
            ->required();
        command.add_option("--groups", m_groups, help(QT_TRANSLATE_NOOP("Cli", "How many groups, or auto")))
            ->check(CLI::Validator(checkGroups, "auto|N"));
        command.add_option("--columns", m_columns,
                           help(QT_TRANSLATE_NOOP("Cli", "The columns to group by, parted by commas")));
        command.add_option(
            "--seed", m_seed,
            help(QT_TRANSLATE_NOOP("Cli", "Where chance begins; the same number gives the same groups")));
        command.add_option("--assignments", m_assignments,
                           help(QT_TRANSLATE_NOOP("Cli", "Writes the group of every row as CSV")));
        command.add_flag("--save", m_save,
                         help(QT_TRANSLATE_NOOP("Cli", "Keeps the segments and a draft persona for each")));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = m_save ? openToChange(console, m_file) : openToRead(console, m_file);
        const domain::Dataset dataset = findDataset(*workspace, m_dataset);
        const domain::Table cells = workspace->cells(dataset.id);
        const auto profiles = app::profilesOf(dataset, cells);
        analysis::GroupingOptions options;
        options.columns = m_columns.empty() ? app::columnsToGroup(dataset, profiles) : columnsNamed(cells, m_columns);
        if (options.columns.empty()) throw Error(ErrorCode::CannotGroup, {"columns"});
        options.groups = m_groups == "auto" ? 0 : static_cast<std::size_t>(std::stoul(m_groups));
        options.seed = m_seed;
        options.progress = progressOn(console);
        const analysis::Grouping grouping = analysis::findGroups(cells, profiles, options);
        // What is kept and what is written stand or fall together.
        workspace->store().transact([&] {
            if (m_save) keep(console, *workspace, dataset, cells, profiles, grouping);
            if (!m_assignments.empty()) writeOutput(console, m_assignments, assignments(grouping));
        });
        report(console, grouping, profiles);
        return exitDone;
    }

private:
    static std::string assignments(const analysis::Grouping& grouping) {
        std::string csv = "group\n";
        for (const std::uint8_t group : grouping.groupOf) csv += std::to_string(group + 1) + '\n';
        return csv;
    }

    void keep(const Console& console, app::Workspace& workspace, domain::Dataset dataset, const domain::Table& cells,
              const std::vector<analysis::ColumnProfile>& profiles, const analysis::Grouping& grouping) {
        auto source = workspace.find<domain::Source>(dataset.sourceId);
        if (!source) {
            source = app::sourceOf(dataset, {});
            dataset.sourceId = source->id;
            workspace.store().sources().put(*source);
            workspace.store().datasets().put(dataset);
        }
        app::DraftOptions options;
        options.chosen.resize(grouping.groups);
        std::iota(options.chosen.begin(), options.chosen.end(), std::size_t{0});
        options.study = source->studyId;
        const auto study = workspace.find<domain::Study>(source->studyId);
        options.kind = study ? study->kind : app::kindOf(dataset, workspace.catalogue());
        options.language = console.language;
        for (const domain::PersonaSummary& persona : workspace.personaSummaries())
            options.takenNames.push_back(persona.name);
        const app::DatasetGroups groups{dataset, cells, profiles, grouping.segments, grouping.groupOf};
        (void)workspace.import(app::draftFromGroups(groups, options, workspace.catalogue()));
    }

    void report(Console& console, const analysis::Grouping& grouping,
                const std::vector<analysis::ColumnProfile>& profiles) const {
        Json segments = Json::array();
        for (std::size_t i = 0; i < grouping.segments.size(); ++i)
            segments.push_back(segmentJson(grouping.segments[i], i, profiles));
        Json warnings = Json::array();
        for (const analysis::GroupingWarning& warning : grouping.warnings)
            warnings.push_back(app::fromQt(app::messageFor(warning, grouping, profiles)));
        if (m_json) {
            Json tried = Json::array();
            for (const analysis::TriedGroups& each : grouping.tried)
                tried.push_back({{"groups", each.groups}, {"silhouette", each.silhouette}});
            printJson(console.out, {{"groups", grouping.groups},
                                    {"quality", {{"silhouette", grouping.silhouette}}},
                                    {"tried", tried},
                                    {"segments", segments},
                                    {"warnings", warnings}});
            return;
        }
        if (m_assignments == "-") return;
        console.out << app::fromQt(app::recommendationText(grouping)) << "\n\n";
        for (std::size_t i = 0; i < grouping.segments.size(); ++i) {
            const analysis::Group& group = grouping.segments[i];
            console.out << app::fromQt(QStringLiteral("%1  %2  %3 (%4)")
                                           .arg(app::groupLetter(i), app::groupName(group, i),
                                                app::percentText(group.share), app::countText(group.size)))
                        << '\n';
            for (const analysis::Trait& trait : group.traits)
                console.out << "   " << oneLine(app::fromQt(app::traitText(trait, profiles[trait.column]))) << '\n';
        }
        for (const Json& warning : warnings) console.err << oneLine(warning.get<std::string>()) << '\n';
    }

    static Json segmentJson(const analysis::Group& group, std::size_t index,
                            const std::vector<analysis::ColumnProfile>& profiles) {
        Json traits = Json::array();
        for (const analysis::Trait& trait : group.traits)
            traits.push_back({{"column", profiles[trait.column].name},
                              {"value", trait.value},
                              {"share", trait.share},
                              {"overall", trait.overall},
                              {"lift", trait.lift}});
        return {{"name", app::fromQt(app::groupName(group, index))},
                {"size", group.size},
                {"share", group.share},
                {"traits", std::move(traits)},
                {"example_row", group.exampleRows.empty() ? Json() : Json(group.exampleRows.front())}};
    }

    std::string m_file;
    std::string m_dataset;
    std::string m_groups = "auto";
    std::string m_columns;
    std::uint64_t m_seed = 1;
    std::string m_assignments;
    bool m_save = false;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeSegmentCommand() {
    return std::make_unique<SegmentCommand>();
}

}  // namespace chandung::cli
