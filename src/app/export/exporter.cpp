#include "chandung/app/exporter.h"

#include "app/card/words.h"
#include "app/export/reportof.h"
#include "app/export/svgwriter.h"
#include "app/pdf/pdffile.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/outputfile.h"
#include "chandung/app/text.h"
#include "chandung/app/values.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/interchange.h"
#include "chandung/exchange/personatable.h"
#include "chandung/exchange/selection.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace chandung::app {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr std::array endings{"pdf", "png", "svg", "html", "md", "csv", "xlsx", "json"};

void tell(const ExportProgress& progress, int done, int total) {
    if (progress && !progress(done, total)) throw Error(ErrorCode::Cancelled);
}

card::Document layOut(const ExportOrder& order, const ExportSource& source) {
    return card::layoutDocument(order.layout, order.selection, source.bundle, source.catalogue, source.knowledge,
                                order.card);
}

/// Cards are laid out and painted one by one, so that hundreds of them never lie in memory together.
void writeCards(QIODevice& out, const ExportOrder& order, const ExportSource& source, const ExportProgress& progress) {
    const std::vector<domain::Persona> personas = chosenPersonas(order.selection, source.bundle);
    if (personas.empty()) throw Error(ErrorCode::NothingToShow, {card::layoutCode(order.layout)});
    const card::Words words(source.knowledge, order.card.language);
    QStringList names;
    for (const domain::Persona& persona : personas) {
        const QString name = toQt(persona.name()).simplified();
        names.append(name.isEmpty() ? words("unnamed") : name);
    }
    const QString title = names.size() > 3 ? words("title.set") : names.join(QStringLiteral(", "));
    pdf::PdfFile file(title, order.card.author, order.card.language, source.bundle.images);
    int done = 0;
    for (const domain::Persona& persona : personas) {
        tell(progress, done++, static_cast<int>(personas.size()));
        file.add(card::layoutCard(persona, source.bundle, source.catalogue, source.knowledge, order.card));
    }
    file.finish(out);
    tell(progress, done, done);
}

void writePages(QIODevice& out, const ExportOrder& order, const ExportSource& source, const ExportProgress& progress) {
    if (order.layout == card::Layout::Card) return writeCards(out, order, source, progress);
    const card::Document document = layOut(order, source);
    pdf::PdfFile file(document.title, document.author, document.language, source.bundle.images);
    const auto total = static_cast<int>(document.pages.size());
    for (const card::Page& page : document.pages) {
        tell(progress, file.pageCount(), total);
        file.add(page);
    }
    file.finish(out);
    tell(progress, total, total);
}

QByteArray pictureOf(const card::Page& page, const card::Document& document, const ExportOrder& order) {
    return order.format == ExportFormat::Svg ? svgOf(page, document.title, document.language)
                                             : card::pngBytes(page, order.dpi);
}

QByteArray fromStd(const std::string& bytes) {
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray jsonOf(const ExportOrder& order, const ExportSource& source) {
    const bool all = order.selection.personas.empty();
    return fromStd(exchange::writeInterchange(
        all ? source.bundle : exchange::selectPersonas(source.bundle, order.selection.personas), source.catalogue));
}

std::vector<domain::Persona> somePersonas(const ExportOrder& order, const ExportSource& source) {
    std::vector<domain::Persona> personas = chosenPersonas(order.selection, source.bundle);
    if (personas.empty()) throw Error(ErrorCode::NothingToShow, {card::layoutCode(card::Layout::Card)});
    return personas;
}

/// Fields as rows, personas as columns, as they are read: with what the segment gives, choices by their names. Fields
/// that nobody has are left out.
exchange::Cells comparisonCells(const std::vector<domain::Persona>& personas, const ExportSource& source,
                                const card::Words& words, domain::Language language) {
    exchange::Cells cells{{fromQt(words("report.field"))}};
    for (const domain::Persona& persona : personas)
        cells.front().push_back(persona.name().empty() ? fromQt(words("unnamed")) : persona.name());
    for (const domain::FieldDefinition& field : source.catalogue.fields()) {
        if (field.key == "identity.name") continue;
        std::vector<std::string> row{fromQt(words.label(field.rowLabel()))};
        for (const domain::Persona& persona : personas) {
            const domain::Segment* segment = domain::findById(source.bundle.segments, persona.segmentId);
            const domain::FieldValue& value = domain::effectiveValue(persona, segment, field.key);
            row.push_back(fromQt(valueText(field, value, source.knowledge, language)));
        }
        const bool any = std::any_of(row.begin() + 1, row.end(), [](const std::string& cell) { return !cell.empty(); });
        if (any) cells.push_back(std::move(row));
    }
    return cells;
}

/// A comparison has a layout of its own; else one persona is one row.
exchange::Cells tableOf(const std::vector<domain::Persona>& personas, const ExportOrder& order,
                        const ExportSource& source) {
    if (order.layout != card::Layout::Comparison)
        return exchange::personaTable(personas, source.bundle, source.catalogue);
    const card::Words words(source.knowledge, order.card.language);
    return comparisonCells(personas, source, words, order.card.language);
}

/// The statements of all personas, one a row: what the cells of the first sheet cannot hold.
exchange::Sheet statementSheet(const std::vector<domain::Persona>& personas, const ExportSource& source,
                               const card::Words& words) {
    exchange::Sheet sheet{fromQt(words("report.statements")), {{}}};
    for (const char* word : {"report.persona", "report.field", "report.statement", "report.more", "evidence.title"})
        sheet.cells.front().push_back(fromQt(words(word)));
    for (const domain::Persona& persona : personas)
        for (const domain::FieldDefinition& field : source.catalogue.fields())
            for (const domain::Statement& statement : persona.statements(field.key))
                sheet.cells.push_back({persona.name(), fromQt(words.label(field.label)), statement.text,
                                       statement.strength ? std::to_string(*statement.strength) : statement.detail,
                                       std::to_string(statement.evidence.size())});
    return sheet;
}

QByteArray workbookOf(const ExportOrder& order, const ExportSource& source) {
    const std::vector<domain::Persona> personas = somePersonas(order, source);
    const card::Words words(source.knowledge, order.card.language);
    std::vector<exchange::Sheet> sheets{{fromQt(words("title.set")), tableOf(personas, order, source)},
                                        statementSheet(personas, source, words)};
    const QTemporaryDir folder;  // the library writes to a path only
    const QString path = folder.filePath(QStringLiteral("personas.xlsx"));
    if (!folder.isValid()) throw Error(ErrorCode::CannotWriteOutput, {fromQt(path), fromQt(folder.errorString())});
    exchange::writeXlsx(fromQt(path), sheets, fromQt(words("title.set")), fromQt(order.card.author));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotWriteOutput, {fromQt(path), fromQt(file.errorString())});
    return file.readAll();
}

/// The formats that are one text or one archive.
QByteArray textOf(const ExportOrder& order, const ExportSource& source) {
    switch (order.format) {
        case ExportFormat::Html:
            return fromStd(exchange::writeHtml(reportOf(order, source)));
        case ExportFormat::Markdown:
            return fromStd(exchange::writeMarkdown(reportOf(order, source)));
        case ExportFormat::Csv:
            return fromStd(exchange::writeCsv(tableOf(somePersonas(order, source), order, source)));
        case ExportFormat::Xlsx:
            return workbookOf(order, source);
        case ExportFormat::Json:
            return jsonOf(order, source);
        case ExportFormat::Pdf:
        case ExportFormat::Png:
        case ExportFormat::Svg:
            break;
    }
    return {};
}

QStringList writePictures(const QString& file, const ExportOrder& order, const ExportSource& source,
                          const ExportProgress& progress, QStringList& written) {
    const card::Document document = layOut(order, source);
    const auto total = static_cast<int>(document.pages.size());
    QStringList files;
    for (const card::Page& page : document.pages) {
        const auto done = static_cast<int>(files.size());
        tell(progress, done, total);
        files.append(numberedFile(file, done + 1));
        writeAside(files.last(), pictureOf(page, document, order));
        written.append(files.last());
    }
    tell(progress, total, total);
    return files;
}

}  // namespace

QString endingOf(ExportFormat format) {
    return QString::fromLatin1(endings[static_cast<std::size_t>(format)]);
}

std::optional<ExportFormat> formatOf(const QString& ending) {
    const QString lower = ending.toLower();
    for (std::size_t i = 0; i < endings.size(); ++i)
        if (lower == QLatin1String(endings[i])) return static_cast<ExportFormat>(i);
    if (lower == QLatin1String("htm")) return ExportFormat::Html;
    return std::nullopt;
}

QString knownEndings() {
    QStringList list;
    for (const char* ending : endings) list.append(QLatin1Char('.') + QString::fromLatin1(ending));
    return list.join(QLatin1Char(' '));
}

bool hasPages(ExportFormat format) {
    return format == ExportFormat::Pdf || isPicture(format);
}

bool hasLayout(ExportFormat format) {
    return hasPages(format) || format == ExportFormat::Html || format == ExportFormat::Markdown;
}

bool isPicture(ExportFormat format) {
    return format == ExportFormat::Png || format == ExportFormat::Svg;
}

QStringList exportTo(const QString& file, const ExportOrder& order, const ExportSource& source,
                     const ExportProgress& progress, QStringList* written) {
    QStringList own;
    QStringList& whole = written ? *written : own;
    if (isPicture(order.format)) return writePictures(file, order, source, progress, whole);
    if (order.format == ExportFormat::Pdf) {
        writeAside(file, [&](QIODevice& out) { writePages(out, order, source, progress); });
    } else {
        tell(progress, 0, 1);
        writeAside(file, textOf(order, source));
        tell(progress, 1, 1);
    }
    whole.append(file);
    return {file};
}

QByteArray exportBytes(const ExportOrder& order, const ExportSource& source, int* pages) {
    if (isPicture(order.format)) {
        const card::Document document = layOut(order, source);
        if (pages) *pages = static_cast<int>(document.pages.size());
        return pictureOf(document.pages.front(), document, order);
    }
    if (order.format != ExportFormat::Pdf) return textOf(order, source);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writePages(buffer, order, source, {});
    return bytes;
}

QStringList fileNames(const std::vector<domain::Persona>& personas, ExportFormat format, const QString& fallback) {
    QStringList names;
    QSet<QString> taken;
    for (const domain::Persona& persona : personas) {
        const QString safe = safeFileName(toQt(persona.name()), fallback);
        QString name = safe;
        // Two names that differ in case only are one file on some systems.
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 (%2)").arg(safe).arg(number);
        taken.insert(name.toCaseFolded());
        names.append(name + QLatin1Char('.') + endingOf(format));
    }
    return names;
}

std::vector<domain::Persona> chosenPersonas(const card::Selection& selection, const domain::Bundle& bundle) {
    if (selection.personas.empty()) return bundle.personas;
    std::vector<domain::Persona> list;
    for (const domain::Uuid& id : selection.personas)
        if (const domain::Persona* persona = domain::findById(bundle.personas, id)) list.push_back(*persona);
    return list;
}

}  // namespace chandung::app
