#include "chandung/app/brand.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/exporter.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>
#include <algorithm>
#include <ostream>

namespace chandung::cli {

namespace {

using domain::Error;
using domain::ErrorCode;
using namespace app::card;

const std::vector<std::string> layouts{"card", "full", "comparison", "committee", "journey", "booklet"};
const std::vector<std::string> pages{"A4", "Letter", "A3"};
const std::vector<std::string> orientations{"landscape", "portrait"};
const std::vector<std::string> themes{"calm", "bold", "print"};

std::size_t placeOf(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

class ExportCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command
            .add_option("--to", m_to,
                        help(QT_TRANSLATE_NOOP("Cli",
                                               "The file to write: .pdf, .png, .svg, .html, .md, .csv, .xlsx or "
                                               ".json; - is standard output")))
            ->required();
        command.add_option(
            "--format", m_format,
            help(QT_TRANSLATE_NOOP("Cli", "The format, an ending without its dot, for standard output")));
        command
            .add_option("--persona", m_personas,
                        help(QT_TRANSLATE_NOOP("Cli", "Only this persona; may be given several times")))
            ->allow_extra_args(false);
        command.add_option("--layout", m_layout, help(QT_TRANSLATE_NOOP("Cli", "The document")))
            ->check(CLI::IsMember(layouts));
        command.add_option("--page", m_page, help(QT_TRANSLATE_NOOP("Cli", "The paper")))
            ->transform(CLI::IsMember(pages, CLI::ignore_case));
        command.add_option("--orientation", m_orientation, help(QT_TRANSLATE_NOOP("Cli", "How the paper lies")))
            ->transform(CLI::IsMember(orientations, CLI::ignore_case));
        command
            .add_option("--theme", m_theme,
                        help(QT_TRANSLATE_NOOP("Cli", "The look of the pages; without it the workspace's")))
            ->transform(CLI::IsMember(themes, CLI::ignore_case));
        command.add_option("--dpi", m_dpi, help(QT_TRANSLATE_NOOP("Cli", "Dots per inch of a PNG, 50 to 600")))
            ->check(CLI::Range(50, 600));
    }

    int run(Console& console) override {
        app::ExportOrder order;
        order.format = format();
        const auto workspace = openToRead(console, m_file);
        for (const std::string& persona : m_personas) {
            const domain::Uuid id = findPersona(*workspace, persona);
            auto& chosen = order.selection.personas;
            if (std::find(chosen.begin(), chosen.end(), id) == chosen.end()) chosen.push_back(id);
        }
        order.layout = static_cast<Layout>(placeOf(layouts, m_layout));
        refuseSenseless(order);
        order.dpi = m_dpi;
        order.card = app::cardOptionsOf(*workspace, console.language);
        order.card.page = static_cast<PageSize>(placeOf(pages, m_page));
        order.card.orientation = static_cast<Orientation>(placeOf(orientations, m_orientation));
        if (!m_theme.empty()) order.card.theme = static_cast<CardTheme>(placeOf(themes, m_theme));
        const domain::Bundle bundle = workspace->bundle();
        ensureFonts();
        write(console, order, {bundle, workspace->catalogue(), console.knowledge});
        return exitDone;
    }

private:
    /// The ending of the file, or --format.
    app::ExportFormat format() const {
        const QString ending = m_format.empty() ? QFileInfo(app::toQt(m_to)).suffix() : app::toQt(m_format);
        if (const auto known = app::formatOf(ending)) return *known;
        throw Error(ErrorCode::UnknownEnding,
                    {m_to == "-" && !m_format.empty() ? m_format : m_to, app::fromQt(app::knownEndings())});
    }

    /// A table has a row for each persona: it cannot show a committee or a journey.
    static void refuseSenseless(const app::ExportOrder& order) {
        const bool table = order.format == app::ExportFormat::Csv || order.format == app::ExportFormat::Xlsx;
        if (!table || (order.layout != Layout::Committee && order.layout != Layout::Journey)) return;
        throw Failure(QCoreApplication::translate("Cli",
                                                  "A table of personas cannot show the layout %1; nothing was written. "
                                                  "Use .pdf, .png, .svg, .html or .md, or leave --layout out.")
                          .arg(QString::fromLatin1(layoutCode(order.layout))));
    }

    void write(Console& console, const app::ExportOrder& order, const app::ExportSource& source) const {
        if (m_to != "-") {
            app::exportTo(app::toQt(m_to), order, source, progressOn(console));
            return;
        }
        int count = 1;
        const QByteArray bytes = app::exportBytes(order, source, &count);
        if (count > 1)
            throw Failure(QCoreApplication::translate(
                              "Cli",
                              "There are %1 pages, and standard output takes one picture; nothing was written. Name a "
                              "file, or use pdf.")
                              .arg(app::countText(count)));
        writeOutput(console, "-", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }

    /// On a terminal only: a line that is written over and taken away at the end.
    static app::ExportProgress progressOn(Console& console) {
        if (!isatty(STDERR_FILENO)) return {};
        return [&console](int done, int total) {
            console.err << '\r';
            if (done < total)
                console.err << done << " / " << total;
            else
                console.err << std::string(24, ' ') << '\r';
            console.err << std::flush;
            return true;
        };
    }

    std::string m_file;
    std::string m_to;
    std::string m_format;
    std::vector<std::string> m_personas;
    std::string m_layout = "card";
    std::string m_page = "A4";
    std::string m_orientation = "landscape";
    std::string m_theme;
    int m_dpi = 200;
};

static_assert(static_cast<int>(PageSize::A4) == 0 && static_cast<int>(PageSize::Letter) == 1 &&
              static_cast<int>(PageSize::A3) == 2);
static_assert(static_cast<int>(Orientation::Landscape) == 0 && static_cast<int>(Orientation::Portrait) == 1);
static_assert(static_cast<int>(Layout::Card) == 0 && static_cast<int>(Layout::Booklet) == 5);
static_assert(static_cast<int>(CardTheme::Calm) == 0 && static_cast<int>(CardTheme::Print) == 2);

}  // namespace

std::unique_ptr<Command> makeExportCommand() {
    return std::make_unique<ExportCommand>();
}

}  // namespace chandung::cli
