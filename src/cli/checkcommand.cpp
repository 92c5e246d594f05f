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
        const Json findings = integrity == "ok" ? findingsOf(workspace->bundle()) : Json::array();
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

    static Json findingsOf(const domain::Bundle& bundle) {
        Json rows = Json::array();
        for (const domain::Persona& persona : bundle.personas) {
            const auto* segment = domain::findById(bundle.segments, persona.segmentId);
            const auto* study = domain::findById(bundle.studies, persona.studyId);
            for (const domain::Finding& finding : domain::findings(persona, segment, study, domain::todayUtc()))
                rows.push_back({{"persona", finding.persona.str()},
                                {"rule", domain::code(finding.rule)},
                                {"field", finding.field},
                                {"message", app::fromQt(app::messageFor(finding))}});
        }
        return rows;
    }

    static void print(Console& console, const std::string& integrity, Json findings, const app::Workspace& workspace) {
        console.out << "integrity: " << oneLine(integrity) << '\n';
        for (Json& row : findings)
            if (const auto id = domain::Uuid::parse(row.at("persona").get<std::string>()))
                if (const auto persona = workspace.find<domain::Persona>(*id)) row.at("persona") = persona->name();
        for (const Json& row : findings)
            console.out << oneLine(row.at("persona").get<std::string>()) << ": "
                        << oneLine(row.at("message").get<std::string>()) << '\n';
    }

    std::string m_file;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() {
    return std::make_unique<CheckCommand>();
}

}  // namespace chandung::cli
