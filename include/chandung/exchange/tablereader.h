#pragma once

#include "chandung/domain/table.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1258, MacRoman };

/// For showing and for settings: "UTF-8", "Windows-1258" …; the same in every language.
[[nodiscard]] const char* encodingName(Encoding encoding);

/// How a file of separated values is to be read; what is not said is found out.
struct TableOptions {
    std::optional<char> delimiter;
    std::optional<Encoding> encoding;
    char quote = '"';
    bool header = true;                 ///< the first row after a preamble or a `sep=` line names the columns
    std::optional<bool> twoHeaderRows;  ///< question and answer option, as survey tools write them
    /// The row of the file that names the columns, counted from 1 as a spreadsheet shows it; what is above it is left
    /// out. Not said: found out.
    std::optional<std::size_t> headerRow;
    std::size_t maxRows = 0;            ///< 0: all; for a preview
    std::string sheet;                  ///< of a workbook; empty: the first that is shown and has rows
    std::string columnWord = "Column";  ///< a column without a name becomes "Column 3"
    /// Called now and then with 0–1; false stops the reading with Error(Cancelled).
    std::function<bool(double)> progress;
};

enum class TableWarningCode {
    PreambleSkipped,  ///< count: rows above the header that were left out
    TwoHeaderRows,    ///< the names are made of two rows; count: of three (a code row was left out) or two
    EmptyHeader,      ///< count of columns that got a name; detail: the first
    DuplicateHeader,  ///< count of columns that got a number behind their name; detail: the first new name
    ShortRows,        ///< count; row: the first. Cells missing at the end are empty
    LongRows,         ///< count; row: the first. The cells beyond the header are kept in columns of their own
    UnclosedQuote,    ///< row: where the quotation begins that never ends; the rest of the file is in that cell
    BadBytes,         ///< count of bytes that the encoding does not know, each replaced by U+FFFD; row is not known (0)
    GuessedEncoding   ///< detail: the encoding, which the bytes suggest but do not prove
};

/// Something about the file that the marketer should know. `row` counts from 1 as a spreadsheet shows it, header and
/// preamble included.
struct TableWarning {
    TableWarningCode code;
    std::size_t count = 0;
    std::size_t row = 0;
    std::string detail{};
};

/// A sheet of a workbook.
struct SheetInfo {
    std::string name;
    bool hidden = false;  ///< never chosen unless it is named
};

/// A row at the beginning of a file as it is there, cut short: so that the one that names the columns can be pointed
/// at.
struct FirstRow {
    std::size_t row = 0;  ///< from 1, as a spreadsheet shows it
    std::vector<std::string> cells;
};

/// A table and how it was read: everything that a preview lets the marketer correct.
struct TableReading {
    domain::Table table;
    char delimiter = ',';
    Encoding encoding = Encoding::Utf8;
    std::size_t preambleRows = 0;     ///< rows left out above the header, a `sep=` line not counted
    std::size_t headerRows = 0;       ///< 0, 1, 2 or 3
    std::size_t headerRow = 0;        ///< the (first) row that names the columns, from 1; 0: none
    std::vector<FirstRow> firstRows;  ///< of the file, preamble included; at most maxFirstRows
    bool complete = true;             ///< false: maxRows ended the reading
    std::string sheet;                ///< of a workbook; empty: separated values
    std::vector<SheetInfo> sheets;
    std::vector<TableWarning> warnings;
};

/// The most that is read of one file.
inline constexpr std::size_t maxTableBytes = std::size_t{2} << 30;
inline constexpr std::size_t maxTableColumns = 4096;
inline constexpr std::size_t maxFirstRows = 24;

/// Reads separated values or a sheet of an XLSX or ODS workbook. `path` names the file in errors. Throws domain::Error:
/// NothingToImport (no row), NotATable, TooManyColumns, CellTooLong, DelimiterChanges, Cancelled; of workbooks also
/// PasswordProtected, UnsafeContent, NoSuchSheet. Memory beside `bytes`: the table, at most three times the
/// bytes.
[[nodiscard]] TableReading readTable(std::string_view bytes, const std::string& path, const TableOptions& options = {});

/// Reads a file; also throws FileNotFound, NotReadable and TooLarge.
[[nodiscard]] TableReading readTableFile(const std::string& path, const TableOptions& options = {});

/// Makes a table of rows from elsewhere (a sheet of a workbook) by the same rules as separated values: header, two
/// header rows, names, ragged rows, limits. Rows are given in order; finish() once.
class TableAssembly {
public:
    TableAssembly(std::string path, TableOptions options);
    ~TableAssembly();
    TableAssembly(const TableAssembly&) = delete;
    TableAssembly& operator=(const TableAssembly&) = delete;

    /// `row` counts from 1 as a spreadsheet shows it. Returns false when enough has been read. Rows without any cell
    /// are left out.
    bool add(const std::vector<std::string_view>& cells, std::size_t row);
    /// A row that is left out, for `firstRows`.
    void show(const std::vector<std::string_view>& cells, std::size_t row);
    [[nodiscard]] TableReading finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace chandung::exchange
