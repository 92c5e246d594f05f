#pragma once

#include "chandung/domain/comparison.h"
#include "domain/comparisonvalue.h"

namespace chandung::domain {

/// Whether a field makes two personas more or less alike: all but what tells a copy from its original without making
/// it another persona.
[[nodiscard]] bool countsForSimilarity(const FieldDefinition& field);

/// Adds up how two personas agree, field by field in the order of the catalogue.
class SimilaritySum {
public:
    explicit SimilaritySum(const Catalogue& catalogue);

    void add(const FieldDefinition& field, const Agreement& agreement);
    [[nodiscard]] Similarity similarity() const;

private:
    struct Group {
        std::string key;
        Agreement agreement;
    };
    std::vector<Group> m_groups;
};

}  // namespace chandung::domain
