#pragma once

#include "chandung/domain/fieldvalue.h"
#include "storage/connection.h"

#include <utility>
#include <vector>

namespace chandung::storage {

/// The company profiles of B2B segments: their company.* fields as one JSON object each.
class CompanyProfileTable {
public:
    explicit CompanyProfileTable(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] domain::FieldValues find(const domain::Uuid& segment) const;
    /// An empty profile is taken away.
    void put(const domain::Uuid& segment, const domain::FieldValues& fields);
    /// The profiles whose JSON contains a text, with their segments.
    [[nodiscard]] std::vector<std::pair<domain::Uuid, domain::FieldValues>> containing(const std::string& text) const;

private:
    Connection& m_connection;
};

}  // namespace chandung::storage
