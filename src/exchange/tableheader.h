#pragma once

#include "chandung/exchange/tablereader.h"

#include <string>
#include <vector>

namespace chandung::exchange {

using TextRow = std::vector<std::string>;

/// How many of the first rows name the columns: 1, 2 (question and option) or 3 (code, question, import id, as
/// Qualtrics writes).
[[nodiscard]] std::size_t countHeaderRows(const std::vector<TextRow>& rows, const TableOptions& options);

/// One name per column, `width` in all, made of the header rows; none empty, none twice. Says in `reading` what had to
/// be changed.
[[nodiscard]] std::vector<std::string> columnNames(const std::vector<TextRow>& headers, std::size_t width,
                                                   const TableOptions& options, TableReading& reading);

/// The name of a column that has none.
[[nodiscard]] std::string numberedName(const TableOptions& options, std::size_t column);

}  // namespace chandung::exchange
