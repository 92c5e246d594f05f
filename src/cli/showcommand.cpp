#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/valuelines.h"

#include <QCoreApplication>

#include <ostream>

namespace chandung::cli {

namespace {

class ShowCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        declarePersona(command, m_persona);
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        const domain::Uuid id = findPersona(*workspace, m_persona);
        const domain::Bundle bundle = workspace->bundle();
        const domain::Persona* persona = domain::findById(bundle.personas, id);
        if (!persona) throw domain::Error(domain::ErrorCode::NotFound, {"persona", m_persona});
        const std::string text = exchange::writePersona(*persona, bundle, console.knowledge.catalogue);
        if (m_json)
            console.out << text;
        else
            print(console, *workspace, Json::parse(text));
        return exitDone;
    }

private:
    void print(Console& console, const app::Workspace& workspace, const Json& persona) const {
        for (const auto& [name, value] : persona.items())
            if (name != "fields" && name != "inherited")
                console.out << name << ": " << valueLines(value).front() << '\n';
        printFields(console, workspace, persona.at("fields"));
        if (persona.at("inherited").empty()) return;
        console.out << '\n' << help(QT_TRANSLATE_NOOP("Cli", "From the segment")) << '\n';
        printFields(console, workspace, persona.at("inherited"));
    }

    static void printFields(Console& console, const app::Workspace& workspace, const Json& fields) {
        for (const auto& [key, value] : fields.items()) {
            const domain::FieldDefinition* field = workspace.catalogue().field(key);
            console.out << '\n' << (field ? field->label.in(console.language) : key) << " (" << key << ")\n";
            for (const std::string& line : valueLines(value)) console.out << "  " << line << '\n';
        }
    }

    std::string m_file;
    std::string m_persona;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeShowCommand() {
    return std::make_unique<ShowCommand>();
}

}  // namespace chandung::cli
