#include "domain/comparisonvalue.h"

#include "domain/comparisonlist.h"
#include "domain/comparisontext.h"

#include <algorithm>
#include <cmath>

namespace chandung::domain {

namespace {

constexpr double wholeScale = 100;
/// Ends of ranges in different currencies or units say little about each other.
constexpr double otherMeasure = 0.1;

Statement asInterchange(const FieldDefinition& field, Statement statement) {
    statement.id = Uuid();
    const bool hasStrength = field.second && field.second->kind == SecondPart::Kind::Strength;
    if (!hasStrength) statement.strength.reset();
    if (!field.second || hasStrength) statement.detail.clear();
    for (Citation& citation : statement.evidence) citation = asInterchange(citation);
    return statement;
}

Statements asInterchange(const FieldDefinition& field, const Statements& list) {
    Statements result;
    for (const Statement& statement : list) {
        Statement plain = asInterchange(field, statement);
        if (plain != Statement()) result.push_back(std::move(plain));
    }
    return result;
}

double endLikeness(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a == b ? 1 : 0;
    return numberLikeness(*a, *b, 0);
}

double rangeLikeness(const Range& a, const Range& b) {
    const double ends = (endLikeness(a.from, b.from) + endLikeness(a.to, b.to)) / 2;
    const bool sameMeasure = a.currency == b.currency && a.period == b.period && a.unit == b.unit;
    return sameMeasure ? ends : otherMeasure * ends;
}

/// How alike two values of the same alternative are that are not equal; lists are weighed elsewhere.
double likeness(const FieldDefinition& field, const FieldValue& a, const FieldValue& b) {
    if (const auto* text = std::get_if<std::string>(&a)) {
        if (field.kind == FieldKind::Choice) return 0;
        return textLikeness(TextFeatures(*text), TextFeatures(std::get<std::string>(b)));
    }
    if (const auto* number = std::get_if<double>(&a))
        return numberLikeness(*number, std::get<double>(b), field.kind == FieldKind::Scale ? wholeScale : 0);
    if (const auto* range = std::get_if<Range>(&a)) return rangeLikeness(*range, std::get<Range>(b));
    return 0;
}

double weight(const FieldValue& value) {
    if (isEmpty(value)) return 0;
    if (const auto* statements = std::get_if<Statements>(&value)) return listWeight(statements->size());
    if (const auto* codes = std::get_if<CodeList>(&value)) return listWeight(codes->size());
    return 1;
}

}  // namespace

double numberLikeness(double a, double b, double span) {
    if (a == b) return 1;
    const double most = span > 0 ? span : std::max(std::abs(a), std::abs(b));
    const double near = std::max(0.0, 1 - std::abs(a - b) / most);
    return near * near * near * near;
}

Citation asInterchange(const Citation& citation) {
    Citation result = citation;
    if (citation.plainName.empty()) return result;
    result.target = CitationTarget::Source;
    result.targetId = Uuid();
    return result;
}

FieldValue asInterchange(const FieldDefinition& field, const FieldValue& value) {
    FieldValue result = value;
    if (const auto* statements = std::get_if<Statements>(&value)) result = asInterchange(field, *statements);
    const auto* number = std::get_if<double>(&value);
    if (isEmpty(result) || (number && !std::isfinite(*number))) return {};
    return result;
}

Agreement agreement(const FieldDefinition& field, const FieldValue& a, const FieldValue& b) {
    if (a == b) return {weight(a), weight(a)};
    if (isEmpty(a) || isEmpty(b) || a.index() != b.index()) return {0, std::max(weight(a), weight(b))};
    if (const auto* statements = std::get_if<Statements>(&a))
        return listAgreement(*statements, std::get<Statements>(b), field.ranked);
    if (const auto* codes = std::get_if<CodeList>(&a)) return listAgreement(*codes, std::get<CodeList>(b));
    return {unequal * likeness(field, a, b), 1};
}

}  // namespace chandung::domain
