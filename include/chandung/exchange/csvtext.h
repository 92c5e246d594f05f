#pragma once

#include <string>
#include <vector>

namespace chandung::exchange {

/// Rows as comma-separated values with a byte order mark, so that spreadsheets read every language: all cells quoted,
/// lines ended with CR LF. A cell that a spreadsheet would take for a formula (= + - @ tab CR at its beginning) gets an
/// apostrophe before it.
[[nodiscard]] std::string csvText(const std::vector<std::vector<std::string>>& rows);

}  // namespace chandung::exchange
