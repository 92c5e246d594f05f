#include "storage/companyprofiletable.h"

#include "storage/query.h"

namespace chandung::storage {

using domain::FieldValues;
using domain::Uuid;

FieldValues CompanyProfileTable::find(const Uuid& segment) const {
    Query query(m_connection, "SELECT fields FROM company_profile WHERE segment_id = ?", segment);
    return query.next() ? query.fieldValues(0) : FieldValues();
}

void CompanyProfileTable::put(const Uuid& segment, const FieldValues& fields) {
    if (fields.empty())
        Query(m_connection, "DELETE FROM company_profile WHERE segment_id = ?", segment).run();
    else
        Query(m_connection,
              "INSERT INTO company_profile (segment_id, fields) VALUES (?, ?) ON CONFLICT DO UPDATE SET fields = "
              "excluded.fields",
              segment, fields)
            .run();
}

std::vector<std::pair<Uuid, FieldValues>> CompanyProfileTable::containing(const std::string& text) const {
    std::vector<std::pair<Uuid, FieldValues>> found;
    Query query(m_connection, "SELECT segment_id, fields FROM company_profile WHERE instr(fields, ?) > 0", text);
    while (query.next()) found.emplace_back(query.uuid(0), query.fieldValues(1));
    return found;
}

}  // namespace chandung::storage
