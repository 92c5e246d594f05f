#include "cli/output.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/textfold.h"

#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <ostream>

namespace chandung::cli {

namespace {

constexpr std::size_t widest = 60;

/// Cut at a character, with an ellipsis.
std::string shortened(const std::string& text) {
    if (domain::characterCount(text) <= widest) return text;
    QString cut = app::toQt(text).left(static_cast<qsizetype>(widest) - 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) cut.chop(1);
    return app::fromQt(cut) + "…";
}

std::string cell(const Json& value) {
    if (value.is_string()) return shortened(oneLine(value.get<std::string>()));
    if (value.is_null()) return {};
    if (!value.is_array()) return value.dump();
    std::string joined;
    for (const Json& item : value) joined += (joined.empty() ? "" : ", ") + cell(item);
    return shortened(joined);
}

}  // namespace

void printJson(std::ostream& out, const Json& json) {
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string oneLine(std::string_view text) {
    QString line = app::toQt(text).simplified();
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    return app::fromQt(line);
}

void printTable(std::ostream& out, const Json& rows) {
    if (rows.empty()) return;
    std::vector<std::vector<std::string>> table(1);
    for (const auto& [name, value] : rows.front().items()) table.front().push_back(name);
    for (const Json& row : rows) {
        table.emplace_back();
        for (const auto& [name, value] : row.items()) table.back().push_back(cell(value));
    }
    std::vector<std::size_t> widths(table.front().size());
    for (const auto& line : table)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], domain::characterCount(line[i]));
    for (const auto& line : table) {
        for (std::size_t i = 0; i + 1 < widths.size(); ++i)
            out << line[i] << std::string(widths[i] - domain::characterCount(line[i]) + 2, ' ');
        out << line.back() << '\n';
    }
}

void printRows(std::ostream& out, const Json& rows, bool json) {
    if (json)
        printJson(out, rows);
    else
        printTable(out, rows);
}

void writeOutput(Console& console, const std::string& file, std::string_view bytes) {
    if (file == "-") {
        console.out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return;
    }
    QSaveFile output(app::toQt(file));
    const auto size = static_cast<qint64>(bytes.size());
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes.data(), size) != size || !output.flush() ||
        !output.commit())
        throw domain::Error(domain::ErrorCode::CannotWriteOutput, {file, app::fromQt(output.errorString())});
}

}  // namespace chandung::cli
