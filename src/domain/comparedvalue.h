#pragma once

#include "domain/comparisonlist.h"
#include "domain/comparisontext.h"

namespace chandung::domain {

/// A value as it is compared: in the interchange format, its texts taken apart once. Where it is moved to, it still
/// needs the vocabulary.
class ComparedValue {
public:
    ComparedValue(const FieldDefinition& field, const FieldValue& value, Vocabulary& vocabulary);
    ComparedValue(ComparedValue&&) = default;
    ComparedValue& operator=(ComparedValue&&) = default;

    [[nodiscard]] const FieldValue& plain() const { return m_plain; }
    [[nodiscard]] bool empty() const { return isEmpty(m_plain); }

private:
    friend Agreement agreement(const FieldDefinition& field, const ComparedValue& a, const ComparedValue& b);

    FieldValue m_plain;
    StatementEntries m_entries;            ///< of statements
    const TextFeatures* m_text = nullptr;  ///< of a text or prose
};

/// Of two values of one vocabulary. The shared weight is the whole one exactly when they are equal; symmetric to the
/// last bit.
[[nodiscard]] Agreement agreement(const FieldDefinition& field, const ComparedValue& a, const ComparedValue& b);

}  // namespace chandung::domain
