#include "tableheader.h"

#include "chandung/domain/error.h"
#include "chandung/exchange/tablereader.h"

#include <algorithm>

namespace chandung::exchange {

using domain::Error;
using domain::ErrorCode;

/// Rows wait until it is clear which of them name the columns; then each goes into the table at once.
struct TableAssembly::State {
    std::string path;
    TableOptions options;
    TableReading reading;
    std::vector<TextRow> waiting;
    std::vector<std::size_t> waitingRows;
    bool started = false;
    std::size_t named = 0;  // columns that the header names
    std::size_t dataRows = 0;
    std::size_t lastRow = 0;
    std::size_t above = 0;  // rows left out above the one that the options name
    TableWarning shortRows{TableWarningCode::ShortRows};
    TableWarning longRows{TableWarningCode::LongRows};
    std::size_t oddRows = 0;  // in a row that look separated by another character
    std::size_t firstOddRow = 0;

    static constexpr std::size_t headerCandidates = 3;

    void start();
    void addData(const std::vector<std::string_view>& cells, std::size_t row);
    void widen(std::size_t width, std::size_t row);
    void watchDelimiter(const std::vector<std::string_view>& cells, std::size_t row);
    void dropNamelessEmpty();
    [[nodiscard]] bool enough() const { return options.maxRows > 0 && dataRows >= options.maxRows; }
};

void TableAssembly::State::widen(std::size_t width, std::size_t row) {
    if (width > maxTableColumns)
        throw Error(ErrorCode::TooManyColumns, {path, std::to_string(row), std::to_string(maxTableColumns)});
    auto& columns = reading.table.columns;
    while (columns.size() < width) {
        columns.emplace_back(numberedName(options, columns.size()));
        for (std::size_t i = 0; i < dataRows; ++i) columns.back().append("");
    }
}

void TableAssembly::State::start() {
    started = true;
    const std::size_t headers = countHeaderRows(waiting, options);
    reading.headerRows = headers;
    reading.headerRow = headers > 0 ? waitingRows.front() : 0;
    const std::vector<TextRow> names(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(headers));
    for (const TextRow& row : names) named = std::max(named, row.size());
    if (headers == 0 && !waiting.empty()) named = waiting.front().size();
    widen(named, waitingRows.empty() ? 0 : waitingRows.front());
    if (headers > 1) reading.warnings.push_back({TableWarningCode::TwoHeaderRows, headers, 0, {}});
    const auto texts = columnNames(names, named, options, reading);
    for (std::size_t column = 0; column < named; ++column) reading.table.columns[column].setName(texts[column]);
    for (std::size_t i = headers; i < waiting.size() && !enough(); ++i) {
        const std::vector<std::string_view> cells(waiting[i].begin(), waiting[i].end());
        addData(cells, waitingRows[i]);
    }
    waiting.clear();
}

/// A file whose cells are separated by another character from some row on is two files: better said than read.
void TableAssembly::State::watchDelimiter(const std::vector<std::string_view>& cells, std::size_t row) {
    bool odd = false;
    if (cells.size() == 1 && named >= 2 && reading.delimiter != '\0')  // sheets have none
        for (const char other : {',', '\t', ';', '|'})
            odd = odd || (other != reading.delimiter &&
                          static_cast<std::size_t>(std::count(cells[0].begin(), cells[0].end(), other)) >= named - 1);
    if (!odd) {
        oddRows = 0;
        return;
    }
    if (oddRows++ == 0) firstOddRow = row;
    if (oddRows >= (named > 2 ? 2u : 3u)) throw Error(ErrorCode::DelimiterChanges, {path, std::to_string(firstOddRow)});
}

void TableAssembly::State::addData(const std::vector<std::string_view>& cells, std::size_t row) {
    std::size_t width = cells.size();
    if (reading.headerRows > 0)  // delimiters at the end of a row mean nothing
        while (width > named && cells[width - 1].empty()) --width;
    if (width > reading.table.columns.size()) widen(width, row);
    if (width > named && longRows.count++ == 0) longRows.row = row;
    if (width < named && shortRows.count++ == 0) shortRows.row = row;
    watchDelimiter(cells, row);
    auto& columns = reading.table.columns;
    for (std::size_t column = 0; column < columns.size(); ++column)
        columns[column].append(column < width ? cells[column] : std::string_view());
    ++dataRows;
    lastRow = row;
}

/// Spreadsheets like to write columns that have neither a name nor a cell.
void TableAssembly::State::dropNamelessEmpty() {
    if (reading.headerRows == 0) return;
    std::size_t index = 0;
    auto& columns = reading.table.columns;
    const auto isEmpty = [&](const domain::Column& column) {
        const bool nameless = column.name() == numberedName(options, index++);
        const auto& chunks = column.chunks();
        return nameless && std::all_of(chunks.begin(), chunks.end(),
                                       [](const domain::ColumnChunk& chunk) { return chunk.text.empty(); });
    };
    std::vector<domain::Column> kept;
    for (domain::Column& column : columns)
        if (!isEmpty(column)) kept.push_back(std::move(column));
    columns = std::move(kept);
}

TableAssembly::TableAssembly(std::string path, TableOptions options) : m_state(std::make_unique<State>()) {
    m_state->path = std::move(path);
    m_state->options = std::move(options);
    m_state->reading.delimiter = m_state->options.delimiter.value_or('\0');
}

TableAssembly::~TableAssembly() = default;

void TableAssembly::show(const std::vector<std::string_view>& cells, std::size_t row) {
    auto& rows = m_state->reading.firstRows;
    if (rows.size() >= maxFirstRows || cells.empty()) return;
    constexpr std::size_t shownCells = 12;
    constexpr std::size_t shownBytes = 60;
    FirstRow first{row, {}};
    for (std::size_t i = 0; i < std::min(cells.size(), shownCells); ++i)
        first.cells.emplace_back(cells[i].substr(0, shownBytes));
    rows.push_back(std::move(first));
}

bool TableAssembly::add(const std::vector<std::string_view>& cells, std::size_t row) {
    State& state = *m_state;
    if (cells.empty()) return true;
    show(cells, row);
    if (state.options.header && state.options.headerRow && row < *state.options.headerRow) {
        ++state.above;
        return true;
    }
    if (cells.size() > maxTableColumns)
        throw Error(ErrorCode::TooManyColumns, {state.path, std::to_string(row), std::to_string(maxTableColumns)});
    for (const std::string_view cell : cells)
        if (cell.size() > domain::Column::maxCell)
            throw Error(ErrorCode::CellTooLong,
                        {state.path, std::to_string(row), std::to_string(domain::Column::maxCell)});
    if (state.started) {
        state.addData(cells, row);
    } else {
        state.waiting.emplace_back(cells.begin(), cells.end());
        state.waitingRows.push_back(row);
        if (state.waiting.size() == State::headerCandidates) state.start();
    }
    if (!state.enough()) return true;
    state.reading.complete = false;
    return false;
}

TableReading TableAssembly::finish() {
    State& state = *m_state;
    if (!state.started) state.start();
    if (state.above > 0) {
        state.reading.preambleRows = state.above;
        state.reading.warnings.insert(state.reading.warnings.begin(),
                                      {TableWarningCode::PreambleSkipped, state.above, 0, {}});
    }
    if (state.dataRows == 0) throw Error(ErrorCode::NothingToImport, {state.path});
    if (state.dataRows >= 8 && state.longRows.count * 2 > state.dataRows)
        throw Error(ErrorCode::NotATable, {state.path, std::to_string(state.longRows.row)});
    for (const TableWarning& warning : {state.shortRows, state.longRows})
        if (warning.count > 0) state.reading.warnings.push_back(warning);
    state.dropNamelessEmpty();
    for (domain::Column& column : state.reading.table.columns) column.shrink();
    return std::move(state.reading);
}

}  // namespace chandung::exchange
