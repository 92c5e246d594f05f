#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"
#include "storage/valuejson.h"

namespace chandung::storage {

/// The lasting history of personas: one JSON patch per change.
class HistoryTable {
public:
    explicit HistoryTable(Connection& connection) : m_connection(connection) {}

    /// Notes a change of the whole persona (an empty field) or of one field; nothing when the documents are the same.
    void add(const domain::Uuid& persona, const std::string& field, const Json& before, Json after);
    /// The oldest first.
    [[nodiscard]] std::vector<HistoryEntry> of(const domain::Uuid& persona) const;

private:
    Connection& m_connection;
};

}  // namespace chandung::storage
