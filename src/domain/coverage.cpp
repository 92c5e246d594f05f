#include "chandung/domain/quality.h"

namespace chandung::domain {

namespace {

void add(Coverage& sum, const FieldValue& value) {
    const auto* list = std::get_if<Statements>(&value);
    if (!list) return;
    for (const Statement& statement : *list) {
        ++sum.statements;
        if (!statement.isAssumption()) ++sum.backed;
    }
}

}  // namespace

Coverage coverage(const Persona& persona) {
    Coverage sum;
    for (const auto& [key, value] : persona.fields) add(sum, value);
    return sum;
}

Coverage coverage(const Persona& persona, std::string_view group) {
    Coverage sum;
    for (const auto& [key, value] : persona.fields)
        if (std::string_view(key).substr(0, key.find('.')) == group) add(sum, value);
    return sum;
}

}  // namespace chandung::domain
