#include "chandung/domain/comparison.h"
#include "domain/comparisonvalue.h"

#include <algorithm>
#include <array>

namespace chandung::domain {

namespace {

constexpr double whole = 100;

/// What tells a copy from its original without making it another persona.
bool counts(const FieldDefinition& field) {
    static constexpr std::array<std::string_view, 3> appearance = {"identity.name", "identity.label", "identity.photo"};
    return std::find(appearance.begin(), appearance.end(), field.key) == appearance.end();
}

struct GroupAgreement {
    std::string group;
    Agreement agreement;
};

std::vector<GroupAgreement> agreementByGroup(const Persona& a, const Persona& b, const Catalogue& catalogue) {
    std::vector<GroupAgreement> result;
    for (const FieldGroup& group : catalogue.groups()) result.push_back({group.key, {}});
    for (const FieldDefinition& field : catalogue.fields()) {
        if (!counts(field)) continue;
        const auto group = std::find_if(result.begin(), result.end(),
                                        [&](const GroupAgreement& entry) { return entry.group == field.group(); });
        group->agreement +=
            agreement(field, asInterchange(field, a.value(field.key)), asInterchange(field, b.value(field.key)));
    }
    return result;
}

}  // namespace

Similarity similarity(const Persona& a, const Persona& b, const Catalogue& catalogue) {
    Agreement sum;
    std::vector<GroupAgreement> groups = agreementByGroup(a, b, catalogue);
    for (const GroupAgreement& entry : groups) sum += entry.agreement;
    Similarity result;
    result.percent = whole * sum.likeness();
    for (GroupAgreement& entry : groups) {
        if (entry.agreement.all == 0) continue;
        result.groups.push_back({std::move(entry.group), whole * entry.agreement.likeness(),
                                 whole * entry.agreement.shared / sum.all, whole * entry.agreement.all / sum.all});
    }
    return result;
}

}  // namespace chandung::domain
