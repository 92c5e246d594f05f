#pragma once

#include "chandung/domain/fieldvalue.h"
#include "storage/connection.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace chandung::storage {

class Query;

/// Where what was read belongs: the fields of a persona, or nothing when it is not wanted.
using FieldsOf = std::function<domain::FieldValues*(const domain::Uuid& persona)>;

/// The statements of personas and the citations behind them.
class StatementTable {
public:
    explicit StatementTable(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] domain::Statements find(const domain::Uuid& persona, const std::string& field) const;
    /// All statements of one persona.
    void load(const domain::Uuid& persona, domain::FieldValues& fields) const;
    /// Those of all personas, in two passes over the tables.
    void loadAll(const FieldsOf& fieldsOf) const;

    /// Statements of fields that have none yet, many rows at a time.
    using OfField = std::pair<const std::string*, const domain::Statements*>;
    void insert(const domain::Uuid& persona, const std::vector<OfField>& fields);
    void remove(const domain::Uuid& persona, const std::string& field);

    struct Counts {
        int statements = 0;
        int backed = 0;
    };
    [[nodiscard]] Counts counts(const domain::Uuid& persona) const;
    /// Of all personas that are not in the trash.
    [[nodiscard]] std::size_t statementCount() const;
    [[nodiscard]] std::size_t citationCount() const;

    /// Whether the workspace has what a citation points to, be it in the trash.
    [[nodiscard]] bool holds(domain::CitationTarget target, const domain::Uuid& id) const;
    /// Citations of this thing keep its name and point to nothing.
    void detach(domain::CitationTarget target, const domain::Uuid& id, const std::string& name);

private:
    void collect(Query& statements, Query& citations, const FieldsOf& fieldsOf) const;
    Connection& m_connection;
};

}  // namespace chandung::storage
