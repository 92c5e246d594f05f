#include "chandung/app/brand.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/exporter.h"
#include "chandung/app/text.h"
#include "chandung/domain/comparison.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/valuelines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <ostream>

namespace chandung::cli {

namespace {

/// Interchange values by field key, own and inherited ones.
Json effectiveValues(const domain::Persona& persona, const domain::Bundle& bundle, const app::Knowledge& knowledge) {
    const Json json = Json::parse(exchange::writePersona(persona, bundle, knowledge.catalogue));
    Json values = json.at("fields");
    values.update(json.at("inherited"));
    return values;
}

class CompareCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command
            .add_option("PERSONA", m_names,
                        help(QT_TRANSLATE_NOOP("Cli", "Two or more: ids, unique names or unique beginnings of ids")))
            ->required()
            ->expected(2, -1);
        command.add_option("--to", m_to, help(QT_TRANSLATE_NOOP("Cli", "The comparison document to write")));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        const domain::Bundle bundle = workspace->bundle();
        choose(*workspace, bundle);
        if (!m_to.empty()) {
            write(console, *workspace, bundle);
            return exitDone;
        }
        for (const domain::Persona* persona : m_personas)
            m_values.push_back(effectiveValues(*persona, bundle, console.knowledge));
        const domain::Comparison comparison = domain::compare(m_personas, m_segments, workspace->catalogue());
        if (m_json)
            printJson(console.out, jsonOf(comparison));
        else
            print(console, comparison, workspace->catalogue());
        return exitDone;
    }

private:
    /// The document, in the format of the file's ending.
    void write(const Console& console, const app::Workspace& workspace, const domain::Bundle& bundle) const {
        const auto format = app::formatOf(QFileInfo(app::toQt(m_to)).suffix());
        if (!format) throw domain::Error(domain::ErrorCode::UnknownEnding, {m_to, app::fromQt(app::knownEndings())});
        app::ExportOrder order;
        order.format = *format;
        order.layout = app::card::Layout::Comparison;
        for (const domain::Persona* persona : m_personas) order.selection.personas.push_back(persona->id);
        order.card = app::cardOptionsOf(workspace, console.language);
        app::card::ensureFonts();
        app::exportTo(app::toQt(m_to), order, {bundle, workspace.catalogue(), console.knowledge});
    }

    void choose(const app::Workspace& workspace, const domain::Bundle& bundle) {
        for (const std::string& name : m_names) {
            const domain::Persona* persona = domain::findById(bundle.personas, findPersona(workspace, name));
            if (!persona) throw domain::Error(domain::ErrorCode::NotFound, {"persona", name});
            m_personas.push_back(persona);
            m_segments.push_back(domain::findById(bundle.segments, persona->segmentId));
        }
    }

    Json valueOf(std::size_t persona, const std::string& field) const {
        const auto found = m_values[persona].find(field);
        return found == m_values[persona].end() ? Json() : *found;
    }

    /// Whether all are equal is asked of the values as they are printed.
    Json rowOf(const domain::ComparisonRow& row) const {
        Json values = Json::array();
        for (std::size_t i = 0; i < m_personas.size(); ++i) values.push_back(valueOf(i, row.field));
        const bool same =
            std::all_of(values.begin(), values.end(), [&](const Json& value) { return value == values.front(); });
        Json shared = Json::array();
        for (const domain::SharedStatement& statement : row.shared) shared.push_back(statement.text);
        return {{"field", row.field}, {"values", std::move(values)}, {"same", same}, {"shared", std::move(shared)}};
    }

    Json jsonOf(const domain::Comparison& comparison) const {
        Json personas = Json::array();
        for (const domain::Persona* persona : m_personas)
            personas.push_back({{"id", persona->id.str()}, {"name", persona->name()}});
        Json rows = Json::array();
        for (const domain::ComparisonRow& row : comparison.rows) rows.push_back(rowOf(row));
        Json similarity = Json::array();
        for (const auto& line : comparison.similarity) {
            similarity.push_back(Json::array());
            for (const domain::Similarity& pair : line) similarity.back().push_back(pair.percent);
        }
        return {{"personas", std::move(personas)}, {"rows", std::move(rows)}, {"similarity", std::move(similarity)}};
    }

    /// Similarities, then what differs, then the names of the fields that are the same.
    void print(Console& console, const domain::Comparison& comparison, const domain::Catalogue& catalogue) const {
        const auto label = [&](std::size_t row) {
            return catalogue.field(comparison.rows[row].field)->label.in(console.language);
        };
        for (std::size_t i = 0; i < m_personas.size(); ++i)
            for (std::size_t j = i + 1; j < m_personas.size(); ++j)
                console.out << oneLine(m_personas[i]->name()) << " – " << oneLine(m_personas[j]->name()) << ": "
                            << std::floor(comparison.similarity[i][j].percent) << '\n';
        const domain::RowOrder order = domain::differencesFirst(comparison);
        for (const domain::RowGroup& group : order.groups)
            for (const std::size_t row : group.rows) {
                console.out << '\n' << label(row) << " (" << comparison.rows[row].field << ")\n";
                for (std::size_t i = 0; i < m_personas.size(); ++i)
                    for (const std::string& line : valueLines(valueOf(i, comparison.rows[row].field)))
                        console.out << "  " << oneLine(m_personas[i]->name()) << ": " << line << '\n';
            }
        if (order.identical.empty()) return;
        console.out << '\n' << help(QT_TRANSLATE_NOOP("Cli", "The same")) << '\n';
        for (const std::size_t row : order.identical) console.out << "  " << label(row) << '\n';
    }

    std::string m_file;
    std::vector<std::string> m_names;
    std::string m_to;
    bool m_json = false;
    std::vector<const domain::Persona*> m_personas;
    std::vector<const domain::Segment*> m_segments;
    std::vector<Json> m_values;
};

}  // namespace

std::unique_ptr<Command> makeCompareCommand() {
    return std::make_unique<CompareCommand>();
}

}  // namespace chandung::cli
