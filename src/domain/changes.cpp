#include "chandung/domain/changes.h"

#include "domain/comparisonvalue.h"

#include <set>

namespace chandung::domain {

std::vector<FieldChange> changes(const Persona& before, const Persona& after, const Catalogue& catalogue) {
    std::vector<FieldChange> result;
    const auto compareField = [&](const FieldDefinition& field) {
        const FieldValue& old = before.value(field.key);
        const FieldValue& now = after.value(field.key);
        if (asInterchange(field, old) != asInterchange(field, now)) result.push_back({field.key, old, now});
    };
    for (const FieldDefinition& field : catalogue.fields()) compareField(field);
    std::set<std::string> unknown;
    for (const Persona* persona : {&before, &after})
        for (const auto& [key, value] : persona->fields)
            if (!catalogue.field(key)) unknown.insert(key);
    for (const std::string& key : unknown) {
        FieldDefinition field;
        field.key = key;
        compareField(field);
    }
    return result;
}

}  // namespace chandung::domain
