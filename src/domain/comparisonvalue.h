#pragma once

#include "chandung/domain/catalogue.h"
#include "chandung/domain/fieldvalue.h"

namespace chandung::domain {

/// A value as the interchange format has it, so that two are equal exactly when their JSON is: statements without ids,
/// second parts only where the field has one, lost evidence by the name that is left of it.
[[nodiscard]] FieldValue asInterchange(const FieldDefinition& field, const FieldValue& value);
[[nodiscard]] Citation asInterchange(const Citation& citation);

/// What is not equal is less than wholly alike, however near.
inline constexpr double unequal = 0.99;

/// 0–1, 1 for equal numbers; steep, so that what is halfway counts as rather unlike. `span` is the greatest distance
/// possible, 0 when the greater number is the measure.
[[nodiscard]] double numberLikeness(double a, double b, double span);

/// What two values share of what there is, both as weights: a field weighs 1, a list the square root of its different
/// entries.
struct Agreement {
    double shared = 0;
    double all = 0;

    Agreement& operator+=(const Agreement& other) {
        shared += other.shared;
        all += other.all;
        return *this;
    }
    /// 0–1; where there is nothing, both are equal.
    [[nodiscard]] double likeness() const { return all > 0 ? shared / all : 1; }
};

}  // namespace chandung::domain
