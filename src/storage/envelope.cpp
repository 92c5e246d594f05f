#include "storage/envelope.h"

#include "chandung/domain/error.h"
#include "storage/clock.h"
#include "storage/query.h"

#include <sqlite3.h>

namespace chandung::storage {

namespace {

std::string insertSql(const std::string& table, const std::vector<ColumnSpec>& columns) {
    std::string names;
    std::string values;
    for (const ColumnSpec& column : columns) {
        (names += column.name) += ", ";
        values += column.references ? "(SELECT id FROM " + std::string(column.references) + " WHERE id = ?), "
                                    : std::string("?, ");
    }
    return "INSERT INTO " + table + " (" + names + "id, created_at, updated_at) VALUES (" + values + "?, ?, ?)";
}

std::string upsertSql(const std::string& table, const std::vector<ColumnSpec>& columns) {
    std::string updates;
    for (const ColumnSpec& column : columns)
        ((updates += column.name) += " = excluded.") += std::string(column.name) + ", ";
    return insertSql(table, columns) + " ON CONFLICT (id) DO UPDATE SET " + updates +
           "updated_at = excluded.updated_at, deleted_at = NULL, rev = rev + 1 WHERE rev = ?";
}

std::string selectSql(const std::string& table, const std::vector<ColumnSpec>& columns) {
    std::string sql = "SELECT id, created_at, updated_at";
    for (const ColumnSpec& column : columns) sql += ", " + std::string(column.name);
    return sql + " FROM " + table;
}

}  // namespace

Envelope::Envelope(EntityKind kind, std::string table, const std::string& nameSql,
                   const std::vector<ColumnSpec>& columns)
    : m_kind(kind),
      m_table(std::move(table)),
      m_selectLive(selectSql(m_table, columns) + " WHERE deleted_at IS NULL ORDER BY seq"),
      m_selectOne(selectSql(m_table, columns) + " WHERE deleted_at IS NULL AND id = ?"),
      m_selectAny(selectSql(m_table, columns) + " WHERE id = ?"),
      m_selectName("SELECT coalesce(" + nameSql + ", '') FROM " + m_table + " WHERE id = ?"),
      m_insert(insertSql(m_table, columns)),
      m_upsert(upsertSql(m_table, columns)),
      m_count("SELECT count(*) FROM " + m_table + " WHERE deleted_at IS NULL"),
      m_countAll("SELECT count(*) FROM " + m_table),
      m_trashed("SELECT id, coalesce(" + nameSql + ", ''), deleted_at FROM " + m_table +
                " WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, seq DESC"),
      m_trash("UPDATE " + m_table +
              " SET deleted_at = ?, rev = rev + 1 WHERE id = ? AND rev = ? AND deleted_at IS NULL"),
      m_restore("UPDATE " + m_table +
                " SET deleted_at = NULL, rev = rev + 1 WHERE id = ? AND rev = ? AND deleted_at IS NOT NULL"),
      m_erase("DELETE FROM " + m_table + " WHERE id = ?"),
      m_revision("SELECT rev FROM " + m_table + " WHERE id = ?") {}

std::size_t Envelope::count(Connection& connection) const {
    const std::optional<Connection::State> now = connection.state();
    if (now && m_countedAt == now) return m_counted;
    Query query(connection, m_count);
    query.next();
    const auto count = static_cast<std::size_t>(query.number(0));
    setCount(now, count);
    return count;
}

void Envelope::setCount(const std::optional<Connection::State>& state, std::size_t count) const {
    m_countedAt = state;
    m_counted = count;
}

std::vector<TrashEntry> Envelope::trashed(Connection& connection) const {
    std::vector<TrashEntry> entries;
    {
        // All rows are counted in the smallest index; what is in the trash has to be looked for in each of them.
        Query all(connection, m_countAll);
        all.next();
        if (static_cast<std::size_t>(all.number(0)) == count(connection)) return entries;
    }
    Query query(connection, m_trashed);
    while (query.next()) entries.push_back({m_kind, query.uuid(0), query.text(1), query.text(2)});
    return entries;
}

void Envelope::setDeleted(Connection& connection, const domain::Uuid& id, bool deleted) const {
    const std::int64_t rev = revision(connection, id);
    const int changed =
        deleted ? Query(connection, m_trash, nowUtc(), id, rev).run() : Query(connection, m_restore, id, rev).run();
    if (changed == 0) throw domain::Error(domain::ErrorCode::NotFound, {std::string(entityCode(m_kind)), id.str()});
}

void Envelope::erase(Connection& connection, const domain::Uuid& id) const {
    if (Query(connection, m_erase, id).run() == 0)
        throw domain::Error(domain::ErrorCode::NotFound, {std::string(entityCode(m_kind)), id.str()});
}

std::int64_t Envelope::revision(Connection& connection, const domain::Uuid& id) const {
    Query query(connection, m_revision, id);
    return query.next() ? query.number(0) : 0;
}

std::string Envelope::nameOf(Connection& connection, const domain::Uuid& id) const {
    Query query(connection, m_selectName, id);
    return query.next() ? query.text(0) : std::string();
}

void runUpsert(Connection& connection, Query& query) {
    if (query.run() != 1) connection.raise(SQLITE_ABORT);
}

}  // namespace chandung::storage
