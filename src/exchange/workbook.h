#pragma once

#include "chandung/exchange/tablereader.h"
#include "ziparchive.h"

#include <string_view>

namespace chandung::exchange {

/// Whether bytes begin like a workbook: a ZIP archive, or the container of one with a password.
[[nodiscard]] bool isWorkbook(std::string_view bytes);

/// Reads one sheet; dates come out as 2026-03-01, percentages as 45%, errors as empty cells.
[[nodiscard]] TableReading readWorkbook(std::string_view bytes, const std::string& path, const TableOptions& options);

/// The two formats, once the archive is open.
[[nodiscard]] TableReading readXlsx(ZipArchive& archive, const TableOptions& options);
[[nodiscard]] TableReading readOds(ZipArchive& archive, const TableOptions& options);

}  // namespace chandung::exchange
