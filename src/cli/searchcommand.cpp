#include "chandung/app/text.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <ostream>

namespace chandung::cli {

namespace {

/// Without the marks around the matched words.
std::string plainSnippet(const std::string& snippet) {
    QString text = app::toQt(snippet);
    text.remove(QChar(0xE000)).remove(QChar(0xE001));
    return app::fromQt(text);
}

class SearchCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command.add_option("QUERY", m_query, help(QT_TRANSLATE_NOOP("Cli", "Words, or beginnings of words")))
            ->required();
        command.add_option("--limit", m_limit, help(QT_TRANSLATE_NOOP("Cli", "The most results")))
            ->check(CLI::Range(1, 10'000));
        declareJson(command, m_json);
    }

    int run(Console& console) override {
        const auto workspace = openToRead(console, m_file);
        Json rows = Json::array();
        for (const storage::SearchHit& hit : workspace->search(app::toQt(m_query), static_cast<std::size_t>(m_limit)))
            rows.push_back({{"kind", storage::entityCode(hit.kind)},
                            {"id", hit.id.str()},
                            {"name", hit.name},
                            {"field", hit.field},
                            {"snippet", plainSnippet(hit.snippet)}});
        printRows(console.out, rows, m_json);
        return exitDone;
    }

private:
    std::string m_file;
    std::string m_query;
    int m_limit = 50;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeSearchCommand() {
    return std::make_unique<SearchCommand>();
}

}  // namespace chandung::cli
