#include "tableheader.h"

#include "encoding.h"

#include <algorithm>
#include <array>
#include <set>

namespace chandung::exchange {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

/// Without space at the ends, and line breaks and runs of spaces as one space.
std::string tidy(std::string_view text) {
    std::string out;
    bool gap = false;
    while (!text.empty()) {
        std::size_t length = 1;
        bool space = text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r');
        if (text.starts_with(noBreakSpace)) {
            space = true;
            length = noBreakSpace.size();
        }
        if (space) {
            gap = !out.empty();
        } else {
            if (gap) out += ' ';
            gap = false;
            out += text[0];
        }
        text.remove_prefix(length);
    }
    return out;
}

std::string cellOf(const TextRow& row, std::size_t column) {
    return column < row.size() ? tidy(row[column]) : std::string();
}

/// What survey tools write below a question that has no options.
bool isPlaceholder(const std::string& text) {
    static constexpr std::array words{"Response", "Open-Ended Response", "Responses", "Phản hồi", "Trả lời", "Respons",
                                      "Jawapan"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool hasDigitsOnly(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '/' || c == ':' || c == ' ' ||
               c == '%';
    });
}

/// Question above, options below: names are missing above and all there below, and the row below is not data.
bool isOptionRow(const TextRow& above, const TextRow& below) {
    std::size_t filled = 0;
    std::size_t missing = 0;
    std::size_t placeholders = 0;
    for (std::size_t column = 0; column < std::max(above.size(), below.size()); ++column) {
        const std::string option = cellOf(below, column);
        if (hasDigitsOnly(option)) return false;
        if (isPlaceholder(option)) ++placeholders;
        if (!cellOf(above, column).empty()) continue;
        ++missing;
        if (!option.empty()) ++filled;
    }
    if (missing == 0) return placeholders >= 2 && placeholders * 2 >= below.size();
    return filled == missing && (placeholders > 0 || cellOf(below, 0).empty());
}

TextRow joined(const TextRow& above, const TextRow& below) {
    TextRow names;
    std::string question;
    for (std::size_t column = 0; column < std::max(above.size(), below.size()); ++column) {
        if (const std::string own = cellOf(above, column); !own.empty()) question = own;
        const std::string option = cellOf(below, column);
        if (option.empty() || isPlaceholder(option))
            names.push_back(cellOf(above, column));
        else
            names.push_back(question.empty() ? option : question + ": " + option);
    }
    return names;
}

}  // namespace

std::size_t countHeaderRows(const std::vector<TextRow>& rows, const TableOptions& options) {
    if (!options.header || rows.empty()) return 0;
    if (options.headerRow && !options.twoHeaderRows) return 1;
    if (rows.size() < 2 || (options.twoHeaderRows && !*options.twoHeaderRows)) return 1;
    if (rows.size() > 2 && std::any_of(rows[2].begin(), rows[2].end(),
                                       [](const std::string& cell) { return cell.starts_with("{\"ImportId\""); }))
        return 3;
    if (options.twoHeaderRows) return 2;
    return rows.size() > 2 && isOptionRow(rows[0], rows[1]) ? 2 : 1;
}

std::string numberedName(const TableOptions& options, std::size_t column) {
    return options.columnWord + " " + std::to_string(column + 1);
}

std::vector<std::string> columnNames(const std::vector<TextRow>& headers, std::size_t width,
                                     const TableOptions& options, TableReading& reading) {
    TextRow names;
    if (headers.size() == 1) names = headers[0];
    if (headers.size() == 2) names = joined(headers[0], headers[1]);
    if (headers.size() == 3) names = headers[1];
    names.resize(width);
    TableWarning empty{TableWarningCode::EmptyHeader};
    TableWarning twice{TableWarningCode::DuplicateHeader};
    std::set<std::string> given;
    for (const std::string& name : names) given.insert(tidy(name));
    std::set<std::string> used;
    for (std::size_t column = 0; column < width; ++column) {
        std::string name = tidy(names[column]);
        if (name.empty()) {
            name = numberedName(options, column);
            if (!headers.empty() && empty.count++ == 0) empty.detail = name;
        }
        if (used.contains(name)) {
            const std::string wanted = name;
            for (std::size_t number = 2; used.contains(name) || (number > 2 && given.contains(name)) || name == wanted;
                 ++number)
                name = wanted + " (" + std::to_string(number) + ")";
            if (twice.count++ == 0) twice.detail = name;
        }
        used.insert(name);
        names[column] = name;
    }
    for (const TableWarning& warning : {empty, twice})
        if (warning.count > 0) reading.warnings.push_back(warning);
    return names;
}

}  // namespace chandung::exchange
