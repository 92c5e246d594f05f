#include "storage/owncataloguetable.h"

#include "storage/definitionjson.h"
#include "storage/query.h"

namespace chandung::storage {

using namespace domain;

std::vector<FieldGroup> OwnCatalogueTable::groups() const {
    std::vector<FieldGroup> groups;
    Query query(m_connection, "SELECT definition FROM custom_group ORDER BY position");
    while (query.next()) {
        std::optional<FieldGroup> group = groupFromText(query.text(0));
        if (!group) m_connection.raiseDamaged("bad group");
        groups.push_back(*std::move(group));
    }
    return groups;
}

std::vector<FieldDefinition> OwnCatalogueTable::fields() const {
    std::vector<FieldDefinition> fields;
    Query query(m_connection, "SELECT definition FROM custom_field ORDER BY position");
    while (query.next()) {
        std::optional<FieldDefinition> field = fieldFromText(query.text(0));
        if (!field) m_connection.raiseDamaged("bad field definition");
        fields.push_back(*std::move(field));
    }
    return fields;
}

void OwnCatalogueTable::replace(const std::vector<FieldGroup>& groups, const std::vector<FieldDefinition>& fields) {
    m_connection.change([&] {
        Query(m_connection, "DELETE FROM custom_group").run();
        Query(m_connection, "DELETE FROM custom_field").run();
        int position = 0;
        for (const FieldGroup& group : groups)
            Query(m_connection, "INSERT INTO custom_group (key, position, label, definition) VALUES (?, ?, ?, ?)",
                  group.key, position++, group.label.en, groupToText(group))
                .run();
        position = 0;
        for (const FieldDefinition& field : fields)
            Query(m_connection,
                  "INSERT INTO custom_field (key, position, kind, label, definition) VALUES (?, ?, ?, ?, ?)", field.key,
                  position++, field.kind, field.label.en, fieldToText(field))
                .run();
    });
}

}  // namespace chandung::storage
