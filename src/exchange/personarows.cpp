#include "chandung/exchange/personarows.h"

#include "chandung/domain/textfold.h"
#include "chandung/exchange/fieldguess.h"
#include "chandung/exchange/personatable.h"
#include "exchange/foreignpersonas.h"

#include <algorithm>

namespace chandung::exchange {

namespace {

using namespace domain;

constexpr std::string_view nameKey = "identity.name";
constexpr std::size_t longestExample = 80;

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// The catalogue's own writing of a key: "Identity.Name" is identity.name.
std::string keyOf(const std::string& column, const Catalogue& catalogue) {
    const std::string name = trimmed(column);
    if (catalogue.field(name)) return name;
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return catalogue.field(lower) ? lower : name;
}

Json rowsOf(const Table& table, const Catalogue& catalogue) {
    std::vector<std::string> keys;
    for (const Column& column : table.columns) keys.push_back(keyOf(column.name(), catalogue));
    Json rows = Json::array();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Json item = Json::object();
        for (std::size_t column = 0; column < keys.size(); ++column) {
            std::string cell = unguarded(table.at(row, column));
            if (cell.find_first_not_of(" \t\r\n") != std::string_view::npos) item[keys[column]] = std::move(cell);
        }
        if (!item.empty()) rows.push_back(std::move(item));
    }
    return rows;
}

std::string shortened(std::string_view text) {
    std::string line(text.substr(0, longestExample));
    while (!line.empty() && !checkUtf8(line).valid) line.pop_back();
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line.size() < text.size() ? line + "…" : line;
}

std::string exampleOf(const Json& value) {
    if (value.is_string()) return shortened(value.get_ref<const std::string&>());
    if (!value.is_array()) return shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    std::string text;
    for (const Json& item : value) {
        text += (text.empty() ? "" : " · ") + exampleOf(item);
        if (text.size() > longestExample) break;
    }
    return shortened(text);
}

void note(std::vector<ForeignKey>& keys, const std::string& key, std::string example, const Catalogue& catalogue) {
    auto found = std::find_if(keys.begin(), keys.end(), [&](const ForeignKey& known) { return known.key == key; });
    if (found == keys.end()) {
        const std::vector<std::string> fields = guessFields(key, catalogue);
        keys.push_back({key, fields.empty() ? std::string() : fields.front(), 0, {}});
        found = keys.end() - 1;
    }
    if (found->filled++ == 0) found->example = std::move(example);
}

}  // namespace

bool holdsPersonas(const Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return fold(trimmed(column.name())) == nameKey; });
}

ReadResult readPersonaRows(const Table& table, const std::string& name, const Catalogue& catalogue,
                           const FieldMapping& mapping, Language language) {
    ReadContext context;
    context.file = name;
    context.catalogue = catalogue;
    context.language = language;
    const Json rows = rowsOf(table, catalogue);
    if (rows.empty()) throw Error(ErrorCode::NothingToImport, {name});
    return readDocument({{"personas", adoptForeign(rows, mapping, context, true)}}, context);
}

std::vector<ForeignKey> foreignKeys(std::string_view json, const std::string& name, const Catalogue& catalogue) {
    const Json list = personasOf(name.ends_with(".jsonl") ? parseJsonLines(json, name) : parseJson(json, name));
    std::vector<ForeignKey> keys;
    for (const Json& item : list) {
        if (!item.is_object()) throw Error(ErrorCode::WrongFormat, {name, "not_personas"});
        const bool ours = item.contains("fields") && item.at("fields").is_object();
        for (const auto& [key, value] : (ours ? item.at("fields") : item).items())
            if (!saysNothing(value)) note(keys, key, exampleOf(value), catalogue);
    }
    return keys;
}

std::vector<ForeignKey> foreignKeys(const Table& table, const Catalogue& catalogue) {
    std::vector<ForeignKey> keys;
    for (const Column& column : table.columns) {
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string_view cell = column.at(row);
            if (cell.find_first_not_of(" \t\r\n") != std::string_view::npos)
                note(keys, keyOf(column.name(), catalogue), shortened(cell), catalogue);
        }
    }
    return keys;
}

}  // namespace chandung::exchange
