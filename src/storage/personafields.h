#pragma once

#include "storage/statementtable.h"

namespace chandung::storage {

/// The fields of personas: statements in their own tables, all other values one row each, photos as references.
class PersonaFields {
public:
    explicit PersonaFields(Connection& connection) : m_connection(connection), m_statements(connection) {}

    /// Nothing (monostate) when the field is not filled in.
    [[nodiscard]] domain::FieldValue find(const domain::Uuid& persona, const std::string& field) const;
    /// The same without the photo of a picture: what can be found in it.
    [[nodiscard]] domain::FieldValue findText(const domain::Uuid& persona, const std::string& field) const;
    [[nodiscard]] domain::FieldValues load(const domain::Uuid& persona) const;
    void loadAll(const FieldsOf& fieldsOf) const;

    /// For fields that have no value yet.
    void insert(const domain::Uuid& persona, const domain::FieldValues& fields);
    /// Replaces the value; an empty one takes the field away.
    void set(const domain::Uuid& persona, const std::string& field, const domain::FieldValue& value);

private:
    void collect(Query& values, Query& images, const FieldsOf& fieldsOf) const;
    void insertValue(const domain::Uuid& persona, const std::string& field, const domain::FieldValue& value);

    Connection& m_connection;
    StatementTable m_statements;
};

}  // namespace chandung::storage
