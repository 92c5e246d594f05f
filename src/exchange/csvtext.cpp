#include "chandung/exchange/csvtext.h"

#include <csv.h>

#include <string_view>

namespace chandung::exchange {

namespace {

/// A cell that no spreadsheet takes for a formula.
std::string harmless(const std::string& cell) {
    constexpr std::string_view dangerous = "=+-@\t\r";
    return !cell.empty() && dangerous.find(cell.front()) != std::string_view::npos ? '\'' + cell : cell;
}

std::string quoted(const std::string& cell) {
    const std::string text = harmless(cell);
    std::string written(csv_write(nullptr, 0, text.data(), text.size()), '\0');
    csv_write(written.data(), written.size(), text.data(), text.size());
    return written;
}

}  // namespace

std::string csvText(const std::vector<std::vector<std::string>>& rows) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + quoted(row[i]);
        text += "\r\n";
    }
    return text;
}

}  // namespace chandung::exchange
