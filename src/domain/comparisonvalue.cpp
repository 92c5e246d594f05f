#include "domain/comparisonvalue.h"

#include <algorithm>
#include <cmath>

namespace chandung::domain {

namespace {

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

}  // namespace chandung::domain
