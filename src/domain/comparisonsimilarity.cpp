#include "domain/comparisonsimilarity.h"

#include "domain/comparedvalue.h"

#include <algorithm>
#include <array>

namespace chandung::domain {

namespace {
constexpr double whole = 100;
}  // namespace

bool countsForSimilarity(const FieldDefinition& field) {
    static constexpr std::array<std::string_view, 3> appearance = {"identity.name", "identity.label", "identity.photo"};
    return std::find(appearance.begin(), appearance.end(), field.key) == appearance.end();
}

SimilaritySum::SimilaritySum(const Catalogue& catalogue) {
    for (const FieldGroup& group : catalogue.groups()) m_groups.push_back({group.key, {}});
}

void SimilaritySum::add(const FieldDefinition& field, const Agreement& agreement) {
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& entry) { return entry.key == field.group(); });
    group->agreement += agreement;
}

Similarity SimilaritySum::similarity() const {
    Agreement sum;
    for (const Group& entry : m_groups) sum += entry.agreement;
    Similarity result;
    result.percent = whole * sum.likeness();
    for (const Group& entry : m_groups) {
        if (entry.agreement.all == 0) continue;
        result.groups.push_back({entry.key, whole * entry.agreement.likeness(),
                                 whole * entry.agreement.shared / sum.all, whole * entry.agreement.all / sum.all});
    }
    return result;
}

Similarity similarity(const Persona& a, const Persona& b, const Catalogue& catalogue) {
    Vocabulary vocabulary;
    SimilaritySum sum(catalogue);
    for (const FieldDefinition& field : catalogue.fields()) {
        const FieldValue& x = a.value(field.key);
        const FieldValue& y = b.value(field.key);
        if (!countsForSimilarity(field) || (isEmpty(x) && isEmpty(y))) continue;
        sum.add(field, agreement(field, ComparedValue(field, x, vocabulary), ComparedValue(field, y, vocabulary)));
    }
    return sum.similarity();
}

}  // namespace chandung::domain
