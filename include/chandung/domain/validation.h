#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"

#include <optional>
#include <string>

namespace chandung::domain {

/// Why a value is refused; put into words by app/messages.
enum class FieldProblem {
    WrongKind,      ///< the value is not of the field's kind
    Required,       ///< must not be empty
    TooLow,         ///< arg: the least value
    TooHigh,        ///< arg: the greatest value
    NotANumber,     ///< infinite or not a number
    RangeReversed,  ///< the first end is above the second
    UnknownChoice,  ///< arg: the code
    TextTooLong     ///< arg: the limit in bytes
};

struct FieldIssue {
    FieldProblem problem;
    std::string arg;
};

/// The longest text of one field or statement, in bytes.
inline constexpr std::size_t maxTextBytes = std::size_t{256} * 1024;

/// Nothing when the value fits the field.
[[nodiscard]] std::optional<FieldIssue> validate(const FieldDefinition& field, const FieldValue& value);

/// Nothing for a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD; empty is allowed.
[[nodiscard]] bool isDate(const std::string& text);

}  // namespace chandung::domain
