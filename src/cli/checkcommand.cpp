#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/quality.h"
#include "cli/options.h"
#include "cli/output.h"

#include <ostream>

namespace chandung::cli {

namespace {

class CheckCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        const std::string integrity = integrityOf(*workspace);
        const Json findings = integrity == "ok" ? findingsOf(*workspace, console.language) : Json::array();
        if (m_json)
            printJson(console.out, {{"integrity", integrity}, {"findings", findings}});
        else
            print(console, integrity, findings, *workspace);
        if (integrity != "ok") throw domain::Error(domain::ErrorCode::Damaged, {m_file, integrity});
        return exitDone;
    }

private:
    static std::string integrityOf(app::Workspace& workspace) {
        const storage::Integrity integrity = workspace.store().checkIntegrity();
        std::string problems;
        for (const std::string& problem : integrity.problems) problems += (problems.empty() ? "" : "; ") + problem;
        if (integrity.ok) return "ok";
        return problems.empty() ? "damaged" : problems;
    }

    /// Findings about a whole study have no persona, but the study.
    static Json findingsOf(const app::Workspace& workspace, domain::Language language) {
        Json rows = Json::array();
        for (const domain::Finding& finding :
             domain::findings(workspace.bundle(), workspace.catalogue(), domain::todayUtc())) {
            Json row = {{"persona", nullptr},
                        {"rule", domain::code(finding.rule)},
                        {"field", finding.field},
                        {"message", app::fromQt(app::messageFor(finding, workspace.catalogue(), language))}};
            if (!finding.persona.isNull()) row["persona"] = finding.persona.str();
            if (!finding.study.isNull()) row["study"] = finding.study.str();
            if (!finding.other.isNull()) row["other"] = finding.other.str();
            rows.push_back(std::move(row));
        }
        return rows;
    }

    static std::string nameOf(const Json& row, const app::Workspace& workspace) {
        const bool aboutStudy = row.at("persona").is_null();
        const auto id = domain::Uuid::parse(row.at(aboutStudy ? "study" : "persona").get<std::string>());
        if (!id) return {};
        if (aboutStudy) {
            const auto study = workspace.find<domain::Study>(*id);
            return study ? study->name : std::string();
        }
        const auto persona = workspace.find<domain::Persona>(*id);
        return persona && !persona->name().empty() ? persona->name() : id->str();
    }

    static void print(Console& console, const std::string& integrity, const Json& findings,
                      const app::Workspace& workspace) {
        console.out << "integrity: " << oneLine(integrity) << '\n';
        for (const Json& row : findings)
            console.out << oneLine(nameOf(row, workspace)) << ": " << oneLine(row.at("message").get<std::string>())
                        << '\n';
    }

    std::string m_file;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() {
    return std::make_unique<CheckCommand>();
}

}  // namespace chandung::cli
