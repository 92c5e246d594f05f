#include "chandung/domain/validation.h"

#include "catch.h"

#include <limits>

using namespace chandung::domain;

namespace {

FieldDefinition field(FieldKind kind) {
    FieldDefinition definition;
    definition.key = "group.field";
    definition.kind = kind;
    return definition;
}

std::optional<FieldProblem> problem(const FieldDefinition& definition, const FieldValue& value) {
    const auto issue = validate(definition, value);
    return issue ? std::optional(issue->problem) : std::nullopt;
}

Range range(std::optional<double> from, std::optional<double> to) {
    Range result;
    result.from = from;
    result.to = to;
    return result;
}

}  // namespace

TEST_CASE("a value must be of its field's kind") {
    CHECK(problem(field(FieldKind::Text), FieldValue(3.0)) == FieldProblem::WrongKind);
    CHECK(problem(field(FieldKind::Number), FieldValue(std::string("3"))) == FieldProblem::WrongKind);
    CHECK(problem(field(FieldKind::Statements), FieldValue(CodeList{"a"})) == FieldProblem::WrongKind);
    CHECK_FALSE(problem(field(FieldKind::Text), FieldValue(std::string("x"))));
    CHECK_FALSE(problem(field(FieldKind::Text), FieldValue()));
}

TEST_CASE("a required field must not be empty") {
    FieldDefinition name = field(FieldKind::Text);
    name.required = true;
    CHECK(problem(name, FieldValue()) == FieldProblem::Required);
    CHECK(problem(name, FieldValue(std::string())) == FieldProblem::Required);
    CHECK_FALSE(problem(name, FieldValue(std::string("Linh"))));
}

TEST_CASE("numbers stay within their bounds") {
    FieldDefinition share = field(FieldKind::Number);
    share.min = 0;
    share.max = 100;
    CHECK_FALSE(problem(share, FieldValue(100.0)));
    CHECK(problem(share, FieldValue(100.5)) == FieldProblem::TooHigh);
    CHECK(problem(share, FieldValue(-1.0)) == FieldProblem::TooLow);
    CHECK(validate(share, FieldValue(101.0))->arg == "100");
    CHECK(problem(share, FieldValue(std::numeric_limits<double>::quiet_NaN())) == FieldProblem::NotANumber);
    CHECK(problem(field(FieldKind::Scale), FieldValue(101.0)) == FieldProblem::TooHigh);
}

TEST_CASE("the first end of a range is not above the second") {
    FieldDefinition age = field(FieldKind::Range);
    age.min = 0;
    age.max = 120;
    CHECK_FALSE(problem(age, FieldValue(range(34, 45))));
    CHECK_FALSE(problem(age, FieldValue(range(34, std::nullopt))));
    CHECK(problem(age, FieldValue(range(45, 34))) == FieldProblem::RangeReversed);
    CHECK(problem(age, FieldValue(range(34, 130))) == FieldProblem::TooHigh);
}

TEST_CASE("codes must be in the list") {
    FieldDefinition choice = field(FieldKind::Choice);
    choice.choices = {{"woman", LocalText::same("Woman")}, {"man", LocalText::same("Man")}};
    CHECK_FALSE(problem(choice, FieldValue(std::string("man"))));
    CHECK(problem(choice, FieldValue(std::string("Man"))) == FieldProblem::UnknownChoice);
    FieldDefinition channels = field(FieldKind::Statements);
    channels.second = SecondPart{"strength", SecondPart::Kind::Strength, {}, {}, {}};
    Statement statement;
    statement.text = "Zalo";
    statement.strength = 6;
    CHECK(problem(channels, FieldValue(Statements{statement})) == FieldProblem::TooHigh);
}

TEST_CASE("dates must exist") {
    for (const char* good : {"", "2026", "2026-02", "2024-02-29"}) CHECK(isDate(good));
    for (const char* bad : {"2026-13", "2026-02-29", "02-2026", "2026-2-1", "yesterday", "2026-01-01 "})
        CHECK_FALSE(isDate(bad));
}
