#include "storage/schema.h"

#include "chandung/storage/workspacestore.h"
#include "storage/migrations/migrations.h"
#include "storage/query.h"
#include "storage/settingtable.h"
#include "storage/sha256.h"

#include <map>
#include <mutex>
#include <string_view>

namespace chandung::storage {

namespace {

/// The text of every object by kind and name. The tables inside the full-text index belong to SQLite and may read
/// differently from version to version.
std::map<std::string, std::string> schemaText(Connection& connection) {
    Query query(connection,
                "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT IN "
                "('search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config') AND name NOT LIKE "
                "'sqlite_stat%'");
    std::map<std::string, std::string> text;
    while (query.next()) text[query.text(0)] = query.text(1);
    return text;
}

/// What the schema of a version reads like; computed once for each.
const std::map<std::string, std::string>& knownSchema(int version) {
    static std::map<int, std::map<std::string, std::string>> known;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::map<std::string, std::string>& text = known[version];
    if (text.empty()) {
        Connection memory;
        for (const Migration& migration : migrations)
            if (migration.version <= version) memory.execute(migration.sql);
        text = schemaText(memory);
    }
    return text;
}

/// The hash of what `knownSchema` of the newest version reads like with the SQLite of Debian 12. A file that reads the
/// same needs no second database to be compared with, which takes longer than all else of opening; with another SQLite
/// the comparison is made.
constexpr std::string_view newestHash = "4d188e97d86cbc42054b83ee75e6b60731af067ed0a414afa6853cf774ee469d";

std::string hashOf(const std::map<std::string, std::string>& schema) {
    std::string all;
    for (const auto& [name, sql] : schema) (((all += name) += '\0') += sql) += '\0';
    return sha256(all);
}

bool isNewest(const std::map<std::string, std::string>& schema, int version) {
    return version == newestSchema() && hashOf(schema) == newestHash;
}

}  // namespace

int newestSchema() {
    return migrations.back().version;
}

int schemaVersionOf(Connection& connection) {
    return static_cast<int>(connection.number("PRAGMA user_version"));
}

void createSchema(Connection& connection) {
    connection.transact([&] {
        connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(connection);
    });
}

void migrate(Connection& connection, const std::function<void()>& then) {
    if (schemaVersionOf(connection) == newestSchema()) return;
    connection.transact([&] {
        const int from = schemaVersionOf(connection);
        for (const Migration& migration : migrations) {
            if (migration.version <= from) continue;
            connection.execute(migration.sql);
            connection.execute("PRAGMA user_version = " + std::to_string(migration.version));
        }
        checkSchema(connection);
        SettingTable settings(connection);
        if (settings.workspaceId().isNull()) settings.setWorkspaceId(domain::Uuid::make());
        if (then) then();
    });
}

void checkSchema(Connection& connection) {
    const std::map<std::string, std::string> text = schemaText(connection);
    if (isNewest(text, newestSchema())) return;
    for (const auto& [name, sql] : knownSchema(newestSchema())) {
        const auto found = text.find(name);
        if (found == text.end() || found->second != sql) connection.raiseDamaged("schema: " + name);
    }
}

bool newestHashIsRight() {
    return hashOf(knownSchema(newestSchema())) == newestHash;
}

void checkKnown(Connection& connection) {
    const int version = schemaVersionOf(connection);
    const std::map<std::string, std::string> text = schemaText(connection);
    if (isNewest(text, version)) return;
    const std::map<std::string, std::string>& known = knownSchema(version);
    for (const auto& [name, sql] : text) {
        const auto found = known.find(name);
        if (found == known.end() || found->second != sql)
            throw domain::Error(domain::ErrorCode::Foreign, {connection.file().string()});
    }
}

}  // namespace chandung::storage
