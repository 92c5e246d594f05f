#include "chandung/exchange/tablereader.h"

#include "chandung/domain/error.h"
#include "csvrows.h"
#include "encoding.h"
#include "tabledialect.h"
#include "workbook.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace chandung::exchange {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr std::size_t tellingRows = 20;  ///< from so many on, an odd end says that the file was cut
constexpr std::size_t headBytes = std::size_t{1} << 18;

/// Files that are something else, whatever their ending says.
void refuseOtherFormats(std::string_view bytes, const std::string& path) {
    static constexpr std::array<std::string_view, 14> beginnings{"PK\x03\x04",
                                                                 "%PDF",
                                                                 "\x89PNG",
                                                                 "GIF8",
                                                                 "\xFF\xD8\xFF",
                                                                 "\xD0\xCF\x11\xE0",
                                                                 "\x1F\x8B",
                                                                 "SQLite format 3",
                                                                 "{\\rtf",
                                                                 "<!DOCTYPE",
                                                                 "<!doctype",
                                                                 "<html",
                                                                 "<?xml",
                                                                 "\x7F"
                                                                 "ELF"};
    for (const std::string_view beginning : beginnings)
        if (bytes.starts_with(beginning)) throw Error(ErrorCode::NotATable, {path, ""});
}

bool isControl(char c) {
    return (c > 0 && c < 9) || (c > 13 && c < 26);
}

/// The beginning of the text as UTF-8, and whether that is all.
std::pair<std::string, bool> headOf(std::string_view bytes, Encoding encoding) {
    std::string head;
    decode(bytes.substr(0, headBytes), encoding, [&](std::string_view part) {
        head += part;
        return true;
    });
    return {std::move(head), bytes.size() <= headBytes};
}

/// A file that was cut in the middle ends in a quotation that is never closed, or in the only row with too few cells. A
/// short table may do so for other reasons, and is read.
void refuseCut(const TableReading& reading, const CsvEnd& end, const std::string& path) {
    if (reading.table.rowCount() < tellingRows || !reading.complete) return;
    if (end.unclosedRow > 0) throw Error(ErrorCode::NotATable, {path, std::to_string(end.unclosedRow)});
    if (!end.open) return;
    for (const TableWarning& warning : reading.warnings)
        if (warning.code == TableWarningCode::ShortRows && warning.count == 1 && warning.row == end.rows)
            throw Error(ErrorCode::NotATable, {path, std::to_string(warning.row)});
}

/// The marketer says which row names the columns: of what was taken for a preamble only lines above it stay one.
TableDialect throughPreamble(TableDialect dialect, std::string_view head, std::size_t headerRow) {
    dialect.skipRows = 0;
    dialect.preamble = dialect.hashLines;
    if (headerRow > dialect.skipLines) return dialect;
    dialect.preamble = 0;
    dialect.skipLines = 0;
    dialect.skipBytes = 0;
    while (dialect.skipLines + 1 < headerRow) {
        const std::size_t end = head.find('\n', dialect.skipBytes);
        if (end == std::string_view::npos) break;
        dialect.skipBytes = end + 1;
        ++dialect.skipLines;
        ++dialect.preamble;
    }
    return dialect;
}

/// The lines above the text that is parsed, each as one cell.
void showLines(TableAssembly& assembly, std::string_view lines) {
    for (std::size_t row = 1; !lines.empty() && row <= maxFirstRows; ++row) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        std::string_view line = lines.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty()) assembly.show({line}, row);
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

TableReading readText(std::string_view bytes, const std::string& path, TableOptions options,
                      const EncodingGuess& guess) {
    const auto [head, whole] = headOf(bytes, guess.encoding);
    if (static_cast<std::size_t>(std::count_if(head.begin(), head.end(), isControl)) * 20 > head.size())
        throw Error(ErrorCode::NotATable, {path, "1"});
    TableDialect dialect = guessDialect(head, whole, options.delimiter, options.quote, path);
    if (options.header && options.headerRow) dialect = throughPreamble(dialect, head, *options.headerRow);
    options.delimiter = dialect.delimiter;
    TableAssembly assembly(path, options);
    showLines(assembly, std::string_view(head).substr(0, dialect.skipBytes));
    std::size_t titles = dialect.skipRows;
    const CsvText text{bytes, guess.encoding, dialect.delimiter, options.quote, dialect.skipBytes, dialect.skipLines};
    const CsvEnd end = readRows(text, options, path, [&](const std::vector<std::string_view>& cells, std::size_t row) {
        if (titles == 0) return assembly.add(cells, row);
        --titles;
        assembly.show(cells, row);
        return true;
    });

    TableReading reading = assembly.finish();
    refuseCut(reading, end, path);
    if (dialect.preamble > 0) reading.preambleRows += dialect.preamble;
    reading.encoding = guess.encoding;
    auto& warnings = reading.warnings;
    if (dialect.preamble > 0) {
        std::erase_if(warnings, [](const TableWarning& w) { return w.code == TableWarningCode::PreambleSkipped; });
        warnings.push_back({TableWarningCode::PreambleSkipped, reading.preambleRows, 0, {}});
    }
    if (end.unclosedRow > 0) warnings.push_back({TableWarningCode::UnclosedQuote, 1, end.unclosedRow, {}});
    if (end.replaced > 0) warnings.push_back({TableWarningCode::BadBytes, end.replaced, 0, {}});
    if (!guess.certain) warnings.push_back({TableWarningCode::GuessedEncoding, 1, 0, encodingName(guess.encoding)});
    return reading;
}

}  // namespace

TableReading readTable(std::string_view bytes, const std::string& path, const TableOptions& options) {
    if (bytes.size() > maxTableBytes) throw Error(ErrorCode::TooLarge, {path, std::to_string(maxTableBytes)});
    if (isWorkbook(bytes)) return readWorkbook(bytes, path, options);
    refuseOtherFormats(bytes, path);
    EncodingGuess guess = guessEncoding(bytes);
    if (options.encoding && *options.encoding != guess.encoding) guess = {*options.encoding, 0, true};
    if (options.encoding) guess.certain = true;
    bytes.remove_prefix(guess.mark);
    return readText(bytes, path, options, guess);
}

TableReading readTableFile(const std::string& path, const TableOptions& options) {
    std::error_code failure;
    const std::filesystem::path file(path);
    if (!std::filesystem::exists(file, failure)) throw Error(ErrorCode::FileNotFound, {path});
    if (!std::filesystem::is_regular_file(file, failure)) throw Error(ErrorCode::NotReadable, {path});
    const auto size = std::filesystem::file_size(file, failure);
    if (failure) throw Error(ErrorCode::NotReadable, {path});
    if (size > maxTableBytes) throw Error(ErrorCode::TooLarge, {path, std::to_string(maxTableBytes)});
    std::ifstream in(file, std::ios::binary);
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!in) throw Error(ErrorCode::NotReadable, {path});
    return readTable(bytes, path, options);
}

}  // namespace chandung::exchange
