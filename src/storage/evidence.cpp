#include "storage/evidence.h"

#include "storage/companyprofiletable.h"
#include "storage/statementtable.h"

#include <functional>

namespace chandung::storage {

using namespace domain;

namespace {

/// Makes plain names of the citations that `lost` is true for; whether there were any.
bool dropCitations(FieldValues& fields, const std::function<bool(const Citation&)>& lost, const std::string& name) {
    bool changed = false;
    for (auto& [key, value] : fields) {
        auto* statements = std::get_if<Statements>(&value);
        if (!statements) continue;
        for (Statement& statement : *statements)
            for (Citation& citation : statement.evidence) {
                if (citation.target == CitationTarget::None || !lost(citation)) continue;
                citation.target = CitationTarget::None;
                citation.targetId = {};
                if (!name.empty()) citation.plainName = name;
                changed = true;
            }
    }
    return changed;
}

}  // namespace

void detachCitations(Connection& connection, CitationTarget target, const Uuid& id, const std::string& name) {
    StatementTable(connection).detach(target, id, name);

    CompanyProfileTable profiles(connection);
    for (auto& [segment, fields] : profiles.containing(id.str()))
        if (dropCitations(
                fields, [&](const Citation& citation) { return citation.targetId == id; }, name))
            profiles.put(segment, fields);
}

void dropDanglingCitations(Connection& connection, FieldValues& fields) {
    dropCitations(
        fields,
        [&](const Citation& citation) { return !StatementTable(connection).holds(citation.target, citation.targetId); },
        {});
}

}  // namespace chandung::storage
