#pragma once

#include <csv.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Splits UTF-8 bytes into rows of cells (libcsv, with spaces kept and quotes taken leniently). Bytes may come in
/// pieces.
class CsvParser {
public:
    /// Gets the cells, valid during the call, and the row's number as a spreadsheet counts it. False stops.
    using RowHandler = std::function<bool(const std::vector<std::string_view>& cells, std::size_t row)>;

    CsvParser(char delimiter, char quote, RowHandler handler);
    ~CsvParser();
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    /// The number of the row before the first, where lines above have been left out.
    void startAfterRow(std::size_t row) { m_row = row; }
    /// Cells longer than this end the reading: see tooLongRow().
    void setMaxCell(std::size_t bytes) { m_maxCell = bytes; }

    /// False when the handler or a limit has ended the reading.
    bool feed(std::string_view bytes);
    /// Takes the last row, which needs no line break.
    void finish();

    [[nodiscard]] std::size_t row() const { return m_row; }                ///< rows so far
    [[nodiscard]] std::size_t tooLongRow() const { return m_tooLongRow; }  ///< 0: none
    [[nodiscard]] std::size_t unclosedRow() const {
        return m_unclosedRow;
    }  ///< row whose quotation never ends; 0: none

private:
    static void onCell(void* text, std::size_t length, void* self);
    static void onRow(int terminator, void* self);
    void endRow(int terminator);
    void checkLength(std::size_t length);

    csv_parser m_parser{};
    RowHandler m_handler;
    std::string m_text;               // the cells of the row, one after the other
    std::vector<std::size_t> m_ends;  // where each ends
    std::vector<std::string_view> m_cells;
    std::size_t m_row = 0;
    std::size_t m_maxCell = static_cast<std::size_t>(-1);
    std::size_t m_tooLongRow = 0;
    std::size_t m_unclosedRow = 0;
    bool m_afterReturn = false;
    bool m_stopped = false;
};

}  // namespace chandung::exchange
