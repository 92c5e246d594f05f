#include "cli/options.h"
#include "cli/output.h"
#include "cli/rows.h"

#include <QCoreApplication>

#include <ostream>

namespace chandung::cli {

namespace {

class ListCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        std::vector<std::string> kinds;
        for (const RowKind& kind : rowKinds()) kinds.emplace_back(kind.name);
        command.add_option("KIND", m_kind, help(QT_TRANSLATE_NOOP("Cli", "What to list")))
            ->required()
            ->check(CLI::IsMember(kinds));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        Json rows = Json::array();
        for (const RowKind& kind : rowKinds())
            if (m_kind == kind.name) rows = kind.rows(*workspace, workspace->bundle());
        printRows(console.out, rows, m_json);
        return exitDone;
    }

private:
    std::string m_file;
    std::string m_kind;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeListCommand() {
    return std::make_unique<ListCommand>();
}

}  // namespace chandung::cli
