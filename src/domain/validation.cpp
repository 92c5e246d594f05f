#include "chandung/domain/validation.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace chandung::domain {

namespace {

std::string plain(double number) {
    std::string text(32, '\0');
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    text.resize(static_cast<std::size_t>(result.ptr - text.data()));
    return text;
}

std::optional<FieldIssue> checkNumber(const FieldDefinition& field, double number) {
    if (!std::isfinite(number)) return FieldIssue{FieldProblem::NotANumber, {}};
    const std::optional<double> min = field.kind == FieldKind::Scale ? std::optional(0.0) : field.min;
    const std::optional<double> max = field.kind == FieldKind::Scale ? std::optional(100.0) : field.max;
    if (min && number < *min) return FieldIssue{FieldProblem::TooLow, plain(*min)};
    if (max && number > *max) return FieldIssue{FieldProblem::TooHigh, plain(*max)};
    return std::nullopt;
}

std::optional<FieldIssue> checkText(const std::string& text) {
    if (text.size() > maxTextBytes) return FieldIssue{FieldProblem::TextTooLong, std::to_string(maxTextBytes)};
    return std::nullopt;
}

std::optional<FieldIssue> checkRange(const FieldDefinition& field, const Range& range) {
    for (const auto& end : {range.from, range.to})
        if (end)
            if (auto issue = checkNumber(field, *end)) return issue;
    if (range.from && range.to && *range.from > *range.to) return FieldIssue{FieldProblem::RangeReversed, {}};
    const auto known = [](const std::vector<std::string>& list, const std::string& code) {
        return code.empty() || std::find(list.begin(), list.end(), code) != list.end();
    };
    if (!known(field.periods, range.period)) return FieldIssue{FieldProblem::UnknownChoice, range.period};
    if (!known(field.units, range.unit)) return FieldIssue{FieldProblem::UnknownChoice, range.unit};
    return std::nullopt;
}

std::optional<FieldIssue> checkSecond(const SecondPart& second, const Statement& statement) {
    if (second.kind == SecondPart::Kind::Choice && !statement.detail.empty()) {
        const bool known = std::any_of(second.choices.begin(), second.choices.end(),
                                       [&](const Choice& choice) { return choice.key == statement.detail; });
        if (!known) return FieldIssue{FieldProblem::UnknownChoice, statement.detail};
    }
    if (second.kind == SecondPart::Kind::Strength && statement.strength) {
        if (*statement.strength < 0) return FieldIssue{FieldProblem::TooLow, "0"};
        if (*statement.strength > 5) return FieldIssue{FieldProblem::TooHigh, "5"};
    }
    return std::nullopt;
}

std::optional<FieldIssue> checkStatements(const FieldDefinition& field, const Statements& list) {
    for (const Statement& statement : list) {
        if (auto issue = checkText(statement.text)) return issue;
        if (auto issue = checkText(statement.detail)) return issue;
        if (field.second)
            if (auto issue = checkSecond(*field.second, statement)) return issue;
    }
    return std::nullopt;
}

std::optional<FieldIssue> checkChoice(const FieldDefinition& field, const std::string& code) {
    if (code.empty() || field.choice(code)) return std::nullopt;
    return FieldIssue{FieldProblem::UnknownChoice, code};
}

std::optional<FieldIssue> checkChoices(const FieldDefinition& field, const CodeList& list) {
    for (const std::string& code : list)
        if (auto issue = checkChoice(field, code)) return issue;
    return std::nullopt;
}

}  // namespace

std::optional<FieldIssue> validate(const FieldDefinition& field, const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) {
        if (field.required) return FieldIssue{FieldProblem::Required, {}};
        return std::nullopt;
    }
    const FieldIssue wrongKind{FieldProblem::WrongKind, std::string(code(field.kind))};
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Prose: {
            const auto* text = std::get_if<std::string>(&value);
            if (!text) return wrongKind;
            if (field.required && text->empty()) return FieldIssue{FieldProblem::Required, {}};
            return checkText(*text);
        }
        case FieldKind::Choice: {
            const auto* text = std::get_if<std::string>(&value);
            return text ? checkChoice(field, *text) : wrongKind;
        }
        case FieldKind::Choices: {
            const auto* list = std::get_if<CodeList>(&value);
            return list ? checkChoices(field, *list) : wrongKind;
        }
        case FieldKind::Number:
        case FieldKind::Scale: {
            const auto* number = std::get_if<double>(&value);
            return number ? checkNumber(field, *number) : wrongKind;
        }
        case FieldKind::Range: {
            const auto* range = std::get_if<Range>(&value);
            return range ? checkRange(field, *range) : wrongKind;
        }
        case FieldKind::Statements: {
            const auto* list = std::get_if<Statements>(&value);
            return list ? checkStatements(field, *list) : wrongKind;
        }
        case FieldKind::Image:
            return std::holds_alternative<ImageValue>(value) ? std::nullopt : std::optional(wrongKind);
    }
    return std::nullopt;
}

bool isDate(const std::string& text) {
    if (text.empty()) return true;
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    const auto number = [&](std::size_t from, std::size_t count, int& out) {
        const auto result = std::from_chars(text.data() + from, text.data() + from + count, out);
        return result.ec == std::errc() && result.ptr == text.data() + from + count;
    };
    int year = 0;
    int month = 1;
    int day = 1;
    if (!number(0, 4, year) || year < 1) return false;
    if (text.size() >= 7 && (text[4] != '-' || !number(5, 2, month))) return false;
    if (text.size() == 10 && (text[7] != '-' || !number(8, 2, day))) return false;
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

}  // namespace chandung::domain
