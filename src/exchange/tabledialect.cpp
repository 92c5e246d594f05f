#include "tabledialect.h"

#include "csvparser.h"

#include <algorithm>
#include <map>
#include <vector>

namespace chandung::exchange {

namespace {

constexpr std::size_t rowsLookedAt = 200;
constexpr std::size_t longestTitle = 20;  // rows above a header

/// The count of cells in each of the first rows.
std::vector<std::size_t> cellCounts(std::string_view text, bool whole, char delimiter, char quote) {
    std::vector<std::size_t> counts;
    CsvParser parser(delimiter, quote, [&](const std::vector<std::string_view>& cells, std::size_t) {
        counts.push_back(cells.size());
        return counts.size() < rowsLookedAt;
    });
    parser.feed(text);
    if (whole) parser.finish();
    return counts;
}

struct Mode {
    std::size_t cells = 1;
    std::size_t rows = 0;
};

/// The count of cells that most rows have.
Mode modeOf(const std::vector<std::size_t>& counts) {
    std::map<std::size_t, std::size_t> rows;
    for (const std::size_t count : counts) ++rows[count];
    Mode mode;
    if (!counts.empty()) mode = {counts.front(), rows[counts.front()]};
    for (const auto& [cells, number] : rows)
        if (number > mode.rows) mode = {cells, number};
    return mode;
}

std::size_t titleRows(const std::vector<std::size_t>& counts, const Mode& mode) {
    const auto first = std::find_if(counts.begin(), counts.end(), [](std::size_t count) { return count != 1; });
    const auto titles = static_cast<std::size_t>(first - counts.begin());
    const bool table = first != counts.end() && *first == mode.cells && mode.cells >= 3 && mode.rows >= 3;
    return table && titles <= longestTitle ? titles : 0;
}

/// How even the rows are with a delimiter, 0–1; 0 when it separates nothing.
double evenness(const std::vector<std::size_t>& counts, const Mode& mode) {
    if (counts.empty() || mode.cells < 2) return 0;
    const double share = static_cast<double>(mode.rows) / static_cast<double>(counts.size());
    if (counts.front() == mode.cells) return share;
    return titleRows(counts, mode) > 0 ? 0.8 * share : 0.5 * share;
}

char guessDelimiter(std::string_view text, bool whole, char quote, const std::string& path) {
    const auto ends = [&](std::string_view ending) { return path.ends_with(ending); };
    char best = ends(".tsv") || ends(".tab") || ends(".TSV") ? '\t' : ',';
    double bestEvenness = 0;
    std::size_t bestCells = 0;
    for (const char candidate : {',', '\t', ';', '|'}) {
        if (candidate == quote) continue;
        const auto counts = cellCounts(text, whole, candidate, quote);
        const Mode mode = modeOf(counts);
        const double now = evenness(counts, mode);
        if (now > bestEvenness + 0.01 || (now > 0 && now > bestEvenness - 0.01 && mode.cells > bestCells)) {
            best = candidate;
            bestEvenness = now;
            bestCells = mode.cells;
        }
    }
    return best;
}

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

/// Bytes of the first line with its break.
std::size_t lineLength(std::string_view text) {
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos) return text.size();
    return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

/// The character that a `sep=;` line asks for.
std::optional<char> separatorHint(std::string_view line) {
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    if (line.size() != 5) return std::nullopt;
    const bool hint = (line[0] | 32) == 's' && (line[1] | 32) == 'e' && (line[2] | 32) == 'p' && line[3] == '=';
    return hint ? std::optional(line[4]) : std::nullopt;
}

/// Leaves out lines that begin with #, unless the last of them is the header ("#,Name,Age") or nothing else is there.
void skipHashLines(std::string_view head, bool whole, bool findDelimiter, char quote, const std::string& path,
                   TableDialect& dialect) {
    std::string_view rest = head.substr(dialect.skipBytes);
    std::string_view last;
    std::size_t hashes = 0;
    std::size_t lines = 0;
    std::size_t linesAboveLast = 0;
    while (!rest.empty() && (firstLine(rest).starts_with('#') || (hashes > 0 && firstLine(rest).empty()))) {
        if (firstLine(rest).starts_with('#')) {
            last = rest;
            linesAboveLast = lines;
            ++hashes;
        }
        ++lines;
        rest.remove_prefix(lineLength(rest));
    }
    if (hashes == 0 || rest.empty()) return;
    if (findDelimiter) dialect.delimiter = guessDelimiter(rest, whole, quote, path);
    const auto below = modeOf(cellCounts(rest, whole, dialect.delimiter, quote)).cells;
    const auto own = cellCounts(firstLine(last), true, dialect.delimiter, quote);
    if (below >= 2 && !own.empty() && own.front() == below) {
        rest = last;
        --hashes;
        lines = linesAboveLast;
    }
    dialect.skipBytes = static_cast<std::size_t>(rest.data() - head.data());
    dialect.skipLines += lines;
    dialect.hashLines = hashes;
    dialect.preamble += hashes;
}

}  // namespace

TableDialect guessDialect(std::string_view head, bool whole, std::optional<char> delimiter, char quote,
                          const std::string& path) {
    TableDialect dialect;
    if (const auto hint = separatorHint(firstLine(head))) {
        dialect.skipBytes = lineLength(head);
        dialect.skipLines = 1;
        if (!delimiter) delimiter = hint;
    }
    if (delimiter) dialect.delimiter = *delimiter;
    skipHashLines(head, whole, !delimiter, quote, path, dialect);
    const std::string_view rest = head.substr(dialect.skipBytes);
    if (!delimiter) dialect.delimiter = guessDelimiter(rest, whole, quote, path);
    const auto counts = cellCounts(rest, whole, dialect.delimiter, quote);
    dialect.skipRows = titleRows(counts, modeOf(counts));
    dialect.preamble += dialect.skipRows;
    return dialect;
}

}  // namespace chandung::exchange
