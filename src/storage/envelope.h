#pragma once

#include "chandung/storage/workspacestore.h"
#include "storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::storage {

/// A column of an aggregate's table beside those that all have. One that refers to another table is kept as null when
/// what it names is not there.
struct ColumnSpec {
    const char* name;
    const char* references = nullptr;
};

/// What all aggregates have in common: id, rev, times, trash. Its statements are made from the table's name and
/// columns.
class Envelope {
public:
    /// `nameSql` gives the name that the trash shows.
    Envelope(EntityKind kind, std::string table, const std::string& nameSql, const std::vector<ColumnSpec>& columns);

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    /// How many there are, not in the trash. Remembered until something changes.
    [[nodiscard]] std::size_t count(Connection& connection) const;
    /// Who has gone through all of them since this state says how many they are.
    void setCount(const std::optional<Connection::State>& state, std::size_t count) const;
    [[nodiscard]] std::vector<TrashEntry> trashed(Connection& connection) const;

    /// To the trash or back; NotFound when it is not there, or is there already.
    void setDeleted(Connection& connection, const domain::Uuid& id, bool deleted) const;
    /// NotFound when it is not there.
    void erase(Connection& connection, const domain::Uuid& id) const;

    /// The revision in the file; 0 when there is none.
    [[nodiscard]] std::int64_t revision(Connection& connection, const domain::Uuid& id) const;

    /// What a thing is called in plain words, also when it is in the trash; empty when there is none.
    [[nodiscard]] std::string nameOf(Connection& connection, const domain::Uuid& id) const;

    /// id, created_at, updated_at, then the columns.
    [[nodiscard]] const std::string& selectLive() const { return m_selectLive; }
    [[nodiscard]] const std::string& selectOne() const { return m_selectOne; }
    /// Also from the trash.
    [[nodiscard]] const std::string& selectAny() const { return m_selectAny; }

    /// Inserts or updates (and takes out of the trash). Parameters: the columns, id, created_at, updated_at, the
    /// revision that is replaced.
    [[nodiscard]] const std::string& upsert() const { return m_upsert; }
    /// Inserts what is not there. Parameters: the columns, id, created_at, updated_at. Without the search index being
    /// written each time, as SQLite does for an upsert.
    [[nodiscard]] const std::string& insert() const { return m_insert; }

private:
    EntityKind m_kind;
    std::string m_table;
    std::string m_selectLive;
    std::string m_selectOne;
    std::string m_selectAny;
    std::string m_selectName;
    std::string m_insert;
    std::string m_upsert;
    std::string m_count;
    std::string m_countAll;
    std::string m_trashed;
    std::string m_trash;
    std::string m_restore;
    std::string m_erase;
    std::string m_revision;
    mutable std::optional<Connection::State> m_countedAt;
    mutable std::size_t m_counted = 0;
};

/// Runs an upsert: an error when the row is not at the revision that was read.
class Query;
void runUpsert(Connection& connection, Query& query);

}  // namespace chandung::storage
