#pragma once

#include "storage/connection.h"

#include "chandung/domain/uuid.h"

namespace chandung::storage {

/// The settings of a workspace and its identity.
class SettingTable {
public:
    explicit SettingTable(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::map<std::string, std::string> all() const;
    /// Empty when it is not set.
    [[nodiscard]] std::string find(const std::string& key) const;
    /// An empty value takes the setting away.
    void set(const std::string& key, const std::string& value);

    /// Null before the workspace has one.
    [[nodiscard]] domain::Uuid workspaceId() const;
    void setWorkspaceId(const domain::Uuid& id);

private:
    Connection& m_connection;
};

}  // namespace chandung::storage
