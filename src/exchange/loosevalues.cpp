#include "exchange/loosevalues.h"

#include "chandung/exchange/fieldguess.h"
#include "exchange/loosenumbers.h"

#include <algorithm>

namespace chandung::exchange {

using namespace domain;

namespace {

std::string trimmed(std::string_view text) {
    const auto blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(blank) - first + 1));
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (std::string part = trimmed(text.substr(begin, end - begin)); !part.empty())
            parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

std::string asText(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Json> looseText(const Json& value, const char* between) {
    if (value.is_object()) return std::nullopt;
    if (!value.is_array()) return Json(trimmed(asText(value)));
    std::string text;
    for (const Json& item : value) {
        if (item.is_structured()) return std::nullopt;
        text += (text.empty() ? "" : between) + asText(item);
    }
    return Json(text);
}

/// A statement as a table holds it: "text | second part".
Json statementLine(const FieldDefinition& field, const std::string& line) {
    const std::size_t bar = line.rfind(" | ");
    if (!field.second || bar == std::string::npos) return line;
    const std::string rest = trimmed(std::string_view(line).substr(bar + 3));
    Json statement = {{"text", trimmed(std::string_view(line).substr(0, bar))}};
    if (field.second->kind == SecondPart::Kind::Strength) {
        if (rest.size() != 1 || rest[0] < '0' || rest[0] > '5') return line;
        statement[field.second->name] = rest[0] - '0';
    } else {
        const auto& choices = field.second->choices;
        const bool known = choices.empty() || std::any_of(choices.begin(), choices.end(),
                                                          [&](const Choice& choice) { return choice.key == rest; });
        if (!known) return line;
        statement[field.second->name] = rest;
    }
    return statement;
}

std::optional<Json> looseStatements(const FieldDefinition& field, const Json& value) {
    Json list = Json::array();
    if (value.is_array()) {
        for (const Json& item : value) {
            if (item.is_array() || (item.is_object() && !item.contains("text"))) return std::nullopt;
            list.push_back(item.is_object() ? item : Json(trimmed(asText(item))));
        }
        return list;
    }
    if (value.is_object()) return std::nullopt;
    const std::string text = asText(value);
    const char* separators = text.find('\n') != std::string::npos ? "\n" : ";";
    for (const std::string& line : split(text, separators)) {
        std::string_view bullet = line;
        for (const std::string_view mark : {"- ", "* ", "• ", "– "})
            if (bullet.starts_with(mark)) bullet.remove_prefix(mark.size());
        list.push_back(statementLine(field, trimmed(bullet)));
    }
    return list;
}

std::optional<Json> looseChoices(const FieldDefinition& field, const Json& value) {
    const auto text = looseText(value, "\n");
    if (!text) return std::nullopt;
    Json list = Json::array();
    for (const std::string& part : split(text->get<std::string>(), "\n;,/|")) {
        const auto choice = guessChoice(field, part);
        if (!choice) return std::nullopt;
        if (std::find(list.begin(), list.end(), *choice) == list.end()) list.push_back(*choice);
    }
    return list;
}

}  // namespace

std::optional<Json> looseValue(const FieldDefinition& field, const Json& value) {
    switch (field.kind) {
        case FieldKind::Text:
            return looseText(value, ", ");
        case FieldKind::Prose:
            return looseText(value, "\n");
        case FieldKind::Statements:
            return looseStatements(field, value);
        case FieldKind::Choice: {
            const auto text = looseText(value, ", ");
            const auto choice = text ? guessChoice(field, text->get<std::string>()) : std::nullopt;
            return choice ? std::optional<Json>(*choice) : std::nullopt;
        }
        case FieldKind::Choices:
            return looseChoices(field, value);
        case FieldKind::Number:
        case FieldKind::Scale: {
            if (value.is_number()) return value;
            if (!value.is_string()) return std::nullopt;
            const auto number = looseNumber(value.get<std::string>());
            return number ? std::optional<Json>(*number) : std::nullopt;
        }
        case FieldKind::Range:
            if (value.is_number() || (value.is_object() && (value.contains("from") || value.contains("to"))))
                return value;
            return value.is_string() ? looseRange(value.get<std::string>(), field) : std::nullopt;
        case FieldKind::Image:
            break;
    }
    return std::nullopt;
}

}  // namespace chandung::exchange
