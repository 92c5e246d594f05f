#include "cli/options.h"
#include "cli/output.h"

#include <ostream>

namespace chandung::cli {

namespace {

class InfoCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        Json counts = Json::object();
        for (const auto& [name, count] : workspace->store().counts()) counts[name] = count;
        const int format = workspace->store().schemaVersion();
        if (m_json) {
            printJson(console.out, {{"file", m_file}, {"format", format}, {"counts", counts}});
            return exitDone;
        }
        Json rows = Json::array({{{"name", "format"}, {"value", format}}});
        for (const auto& [name, count] : counts.items()) rows.push_back({{"name", name}, {"value", count}});
        printTable(console.out, rows);
        return exitDone;
    }

private:
    std::string m_file;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeInfoCommand() {
    return std::make_unique<InfoCommand>();
}

}  // namespace chandung::cli
