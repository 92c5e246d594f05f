#pragma once

#include "chandung/exchange/tablereader.h"
#include "csvparser.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace chandung::exchange {

/// A text of separated values and how it is to be split.
struct CsvText {
    std::string_view bytes;  ///< without a byte order mark
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    char quote = '"';
    std::size_t skipBytes = 0;  ///< UTF-8 bytes above the first row
    std::size_t skipLines = 0;  ///< lines that these are
};

/// What is known when all rows have been read.
struct CsvEnd {
    std::size_t rows = 0;         ///< rows of the file, those left out included
    std::size_t unclosedRow = 0;  ///< row whose quotation never ends; 0: none
    std::size_t replaced = 0;     ///< bytes that are no character
    bool open = false;            ///< the text ends within a row
};

/// Hands every row to `take`, in order and in the calling thread; `take` ends the reading with false. A large text that
/// is read to its end is split in a thread of its own, beside `take`. Progress and limits are those of the options.
/// Throws domain::Error: NotATable, CellTooLong, Cancelled, and what `take` throws.
[[nodiscard]] CsvEnd readRows(const CsvText& text, const TableOptions& options, const std::string& path,
                              const CsvParser::RowHandler& take);

}  // namespace chandung::exchange
