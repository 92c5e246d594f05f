#include "domain/comparedvalue.h"

#include <algorithm>
#include <cmath>

namespace chandung::domain {

namespace {

constexpr double wholeScale = 100;
/// Ends of ranges in different currencies or units say little about each other.
constexpr double otherMeasure = 0.1;

double endLikeness(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a == b ? 1 : 0;
    return numberLikeness(*a, *b, 0);
}

double rangeLikeness(const Range& a, const Range& b) {
    const double ends = (endLikeness(a.from, b.from) + endLikeness(a.to, b.to)) / 2;
    const bool sameMeasure = a.currency == b.currency && a.period == b.period && a.unit == b.unit;
    return sameMeasure ? ends : otherMeasure * ends;
}

/// How alike two numbers or ranges are that are not equal.
double likeness(const FieldDefinition& field, const FieldValue& a, const FieldValue& b) {
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

ComparedValue::ComparedValue(const FieldDefinition& field, const FieldValue& value, Vocabulary& vocabulary)
    : m_plain(asInterchange(field, value)) {
    if (const auto* statements = std::get_if<Statements>(&m_plain)) {
        m_entries.reserve(statements->size());
        for (const Statement& statement : *statements) m_entries.emplace_back(statement, vocabulary);
    }
    const auto* text = std::get_if<std::string>(&m_plain);
    if (text && field.kind != FieldKind::Choice) m_text = &vocabulary.features(*text);
}

Agreement agreement(const FieldDefinition& field, const ComparedValue& a, const ComparedValue& b) {
    const FieldValue& x = a.plain();
    const FieldValue& y = b.plain();
    if (x == y) return {weight(x), weight(x)};
    if (isEmpty(x) || isEmpty(y) || x.index() != y.index()) return {0, std::max(weight(x), weight(y))};
    if (std::holds_alternative<Statements>(x)) return listAgreement(a.m_entries, b.m_entries, field.ranked);
    if (const auto* codes = std::get_if<CodeList>(&x)) return listAgreement(*codes, std::get<CodeList>(y));
    if (a.m_text && b.m_text) return {unequal * textLikeness(*a.m_text, *b.m_text), 1};
    return {unequal * likeness(field, x, y), 1};
}

}  // namespace chandung::domain
