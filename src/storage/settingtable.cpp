#include "storage/settingtable.h"

#include "storage/clock.h"
#include "storage/query.h"

namespace chandung::storage {

std::map<std::string, std::string> SettingTable::all() const {
    std::map<std::string, std::string> settings;
    Query query(m_connection, "SELECT key, value FROM setting");
    while (query.next()) settings[query.text(0)] = query.text(1);
    return settings;
}

std::string SettingTable::find(const std::string& key) const {
    Query query(m_connection, "SELECT value FROM setting WHERE key = ?", key);
    return query.next() ? query.text(0) : std::string();
}

void SettingTable::set(const std::string& key, const std::string& value) {
    if (value.empty())
        Query(m_connection, "DELETE FROM setting WHERE key = ?", key).run();
    else
        Query(m_connection,
              "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", key,
              value)
            .run();
}

domain::Uuid SettingTable::workspaceId() const {
    Query query(m_connection, "SELECT id FROM workspace");
    return query.next() ? query.uuid(0) : domain::Uuid();
}

void SettingTable::setWorkspaceId(const domain::Uuid& id) {
    Query(m_connection, "INSERT INTO workspace (one, id, created_at) VALUES (1, ?, ?)", id, nowUtc()).run();
}

}  // namespace chandung::storage
