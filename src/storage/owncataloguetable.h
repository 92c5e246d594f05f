#pragma once

#include "chandung/domain/catalogue.h"
#include "storage/connection.h"

namespace chandung::storage {

/// The groups and fields that a marketer added to a workspace.
class OwnCatalogueTable {
public:
    explicit OwnCatalogueTable(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::FieldGroup> groups() const;
    [[nodiscard]] std::vector<domain::FieldDefinition> fields() const;
    void replace(const std::vector<domain::FieldGroup>& groups, const std::vector<domain::FieldDefinition>& fields);

private:
    Connection& m_connection;
};

}  // namespace chandung::storage
