#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Rows of cells, the first row names the columns.
using Cells = std::vector<std::vector<std::string>>;

/// One row for each persona: id, kind, study, segment, tags, then every field of the catalogue but pictures, by key.
/// Lists have one entry a line, a second part behind " | "; a range is "900-1400 MYR/month". Evidence is not in it.
[[nodiscard]] Cells personaTable(const std::vector<domain::Persona>& personas, const domain::Bundle& bundle,
                                 const domain::Catalogue& catalogue);

/// A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) with an
/// apostrophe before it; `unguarded` takes exactly that away again.
[[nodiscard]] std::string guarded(std::string_view cell);
[[nodiscard]] std::string unguarded(std::string_view cell);

/// RFC 4180 with a byte order mark, which spreadsheets need to read UTF-8. Cells are guarded.
[[nodiscard]] std::string writeCsv(const Cells& cells);

/// A sheet of a workbook.
struct Sheet {
    std::string name;
    Cells cells;
};

/// Writes a workbook (.xlsx); every cell is a guarded text. A text longer than a cell takes (32,767 UTF-16 units) is
/// cut at the end and marked with "…". Throws domain::Error(CannotWriteOutput).
void writeXlsx(const std::string& path, const std::vector<Sheet>& sheets, const std::string& title,
               const std::string& author);

}  // namespace chandung::exchange
