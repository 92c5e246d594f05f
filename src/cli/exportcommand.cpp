#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/quality.h"
#include "chandung/exchange/interchange.h"
#include "chandung/exchange/selection.h"
#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

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
constexpr double pngDpi = 200;

class ExportCommand final : public Command {
public:
    void declare(CLI::App& command) override {
        declareFile(command, m_file);
        command
            .add_option("--to", m_to,
                        help(QT_TRANSLATE_NOOP("Cli", "The file to write: .pdf, .png or .json; - is standard output")))
            ->required();
        command.add_option("--format", m_format,
                           help(QT_TRANSLATE_NOOP("Cli", "pdf, png or json, for standard output")));
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
    }

    int run(Console& console) override {
        const QString format = formatOf();
        if (m_layout != "card")
            throw Failure(QCoreApplication::translate(
                              "Cli", "The layout \"%1\" cannot be exported; nothing was written. Use --layout card.")
                              .arg(app::toQt(m_layout)));
        const auto workspace = openToRead(console, m_file);
        std::vector<domain::Uuid> chosen;
        for (const std::string& persona : m_personas) chosen.push_back(findPersona(*workspace, persona));
        const domain::Bundle bundle = workspace->bundle();
        if (format == QLatin1String("json"))
            exportJson(console, bundle, chosen);
        else
            exportCards(console, *workspace, bundle, chosen, format);
        return exitDone;
    }

private:
    /// The ending of the file, or --format for standard output.
    QString formatOf() const {
        const QString ending = QFileInfo(app::toQt(m_to)).suffix();
        const QString format = (m_format.empty() ? ending : app::toQt(m_format)).toLower();
        for (const char* known : {"pdf", "png", "json"})
            if (format == QLatin1String(known)) return format;
        throw Error(ErrorCode::UnknownEnding, {m_to == "-" && !m_format.empty() ? m_format : m_to, ".pdf .png .json"});
    }

    void exportJson(Console& console, const domain::Bundle& bundle, const std::vector<domain::Uuid>& chosen) const {
        const domain::Bundle selected = chosen.empty() ? bundle : exchange::selectPersonas(bundle, chosen);
        writeOutput(console, m_to, exchange::writeInterchange(selected, console.knowledge.catalogue));
    }

    void exportCards(Console& console, app::Workspace& workspace, const domain::Bundle& bundle,
                     const std::vector<domain::Uuid>& chosen, const QString& format) const {
        std::vector<domain::Persona> personas;
        if (chosen.empty()) personas = bundle.personas;
        for (const domain::Uuid& id : chosen)
            if (const domain::Persona* persona = domain::findById(bundle.personas, id)) personas.push_back(*persona);
        if (personas.empty()) throw Error(ErrorCode::NothingToShow, {m_layout});
        ensureFonts();
        const Document document =
            layoutCards(personas, bundle, workspace.catalogue(), console.knowledge, cardOptions(console, workspace));
        if (m_to == "-")
            writeStream(console, document, format);
        else if (format == QLatin1String("pdf"))
            writePdf(document, app::toQt(m_to));
        else
            writePng(document, app::toQt(m_to), pngDpi);
    }

    CardOptions cardOptions(const Console& console, const app::Workspace& workspace) const {
        CardOptions options;
        const auto at = [](const std::vector<std::string>& names, const std::string& name) {
            return std::find(names.begin(), names.end(), name) - names.begin();
        };
        options.page = static_cast<PageSize>(at(pages, m_page));
        options.orientation = static_cast<Orientation>(at(orientations, m_orientation));
        options.language = console.language;
        options.company = workspace.setting(QStringLiteral("brand.company"));
        options.author = workspace.setting(QStringLiteral("author"));
        options.today = domain::todayUtc();
        return options;
    }

    static void writeStream(Console& console, const Document& document, const QString& format) {
        QByteArray bytes;
        if (format == QLatin1String("pdf")) {
            bytes = pdfBytes(document);
        } else {
            if (document.pages.size() > 1)
                throw Failure(
                    QCoreApplication::translate(
                        "Cli",
                        "There are %1 pages, and standard output takes one picture; nothing was written. Name a file, "
                        "or use pdf.")
                        .arg(document.pages.size()));
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            renderPage(document.pages.front(), pngDpi).save(&buffer, "PNG");
        }
        writeOutput(console, "-", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }

    std::string m_file;
    std::string m_to;
    std::string m_format;
    std::vector<std::string> m_personas;
    std::string m_layout = "card";
    std::string m_page = "A4";
    std::string m_orientation = "landscape";
};

static_assert(static_cast<int>(PageSize::A4) == 0 && static_cast<int>(PageSize::Letter) == 1 &&
              static_cast<int>(PageSize::A3) == 2);
static_assert(static_cast<int>(Orientation::Landscape) == 0 && static_cast<int>(Orientation::Portrait) == 1);

}  // namespace

std::unique_ptr<Command> makeExportCommand() {
    return std::make_unique<ExportCommand>();
}

}  // namespace chandung::cli
