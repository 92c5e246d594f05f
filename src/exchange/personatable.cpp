#include "chandung/exchange/personatable.h"

#include "chandung/domain/error.h"

#include <algorithm>
#include <charconv>

namespace chandung::exchange {

namespace {

using namespace domain;

std::string numberText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

std::string rangeCell(const Range& range) {
    std::string text = range.from ? numberText(*range.from) : std::string();
    text += '-';
    if (range.to) text += numberText(*range.to);
    if (!range.currency.empty()) text += ' ' + range.currency;
    if (!range.unit.empty()) text += ' ' + range.unit;
    if (!range.period.empty()) text += '/' + range.period;
    return text;
}

/// A list entry stays on its line.
std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string statementLine(const Statement& statement) {
    std::string line = oneLine(statement.text);
    if (statement.strength)
        line += " | " + std::to_string(*statement.strength);
    else if (!statement.detail.empty())
        line += " | " + oneLine(statement.detail);
    return line;
}

template <class List, class Line>
std::string lines(const List& list, Line line) {
    std::string text;
    for (const auto& item : list) {
        if (!text.empty()) text += '\n';
        text += line(item);
    }
    return text;
}

std::string same(const std::string& text) {
    return text;
}

struct CellOf {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(double value) const { return numberText(value); }
    std::string operator()(const Range& range) const { return range.empty() ? std::string() : rangeCell(range); }
    std::string operator()(const CodeList& codes) const { return lines(codes, same); }
    std::string operator()(const Statements& statements) const { return lines(statements, statementLine); }
    std::string operator()(const ImageValue&) const { return {}; }
};

template <class T>
std::string nameOf(const std::vector<T>& list, const Uuid& id) {
    const T* found = findById(list, id);
    return found ? found->name : std::string();
}

}  // namespace

Cells personaTable(const std::vector<Persona>& personas, const Bundle& bundle, const Catalogue& catalogue) {
    Cells cells{{"id", "kind", "study", "segment", "tags"}};
    std::vector<const FieldDefinition*> fields;
    for (const FieldDefinition& field : catalogue.fields())
        if (field.kind != FieldKind::Image) fields.push_back(&field);
    for (const FieldDefinition* field : fields) cells.front().push_back(field->key);
    for (const Persona& persona : personas) {
        std::vector<std::string> row{persona.id.str(), std::string(code(persona.kind)),
                                     nameOf(bundle.studies, persona.studyId),
                                     nameOf(bundle.segments, persona.segmentId), lines(persona.tags, same)};
        for (const FieldDefinition* field : fields) row.push_back(std::visit(CellOf{}, persona.value(field->key)));
        cells.push_back(std::move(row));
    }
    return cells;
}

namespace {

/// Whether a spreadsheet would calculate what follows the apostrophes at the beginning.
bool calculates(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

}  // namespace

std::string guarded(std::string_view cell) {
    return (calculates(cell) ? "'" : "") + std::string(cell);
}

std::string unguarded(std::string_view cell) {
    if (cell.starts_with('\'') && calculates(cell)) cell.remove_prefix(1);
    return std::string(cell);
}

std::string writeCsv(const Cells& cells) {
    std::string csv = "\xEF\xBB\xBF";
    for (const auto& row : cells) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) csv += ',';
            const std::string cell = guarded(row[i]);
            if (cell.find_first_of(",\"\r\n;\t") == std::string::npos) {
                csv += cell;
                continue;
            }
            csv += '"';
            for (const char c : cell) {
                if (c == '"') csv += '"';
                csv += c;
            }
            csv += '"';
        }
        csv += "\r\n";
    }
    return csv;
}

}  // namespace chandung::exchange
