#include "storage/historytable.h"

#include "storage/clock.h"
#include "storage/query.h"
#include "storage/settingtable.h"

namespace chandung::storage {

namespace {

/// What JSON Patch says of something that was not there: every member is added. The same as Json::diff, which compares
/// first.
Json additions(Json after) {
    Json patch = Json::array();
    for (auto& [key, value] : after.get_ref<Json::object_t&>()) {
        Json step = {{"op", "add"}, {"path", (Json::json_pointer() / key).to_string()}};
        step["value"] = std::move(value);
        patch.push_back(std::move(step));
    }
    return patch;
}

}  // namespace

void HistoryTable::add(const domain::Uuid& persona, const std::string& field, const Json& before, Json after) {
    const Json patch = before.empty() ? additions(std::move(after)) : Json::diff(before, after);
    if (patch.empty()) return;
    Query(m_connection, "INSERT INTO history (persona_id, at, who, field, patch) VALUES (?, ?, ?, ?, ?)", persona,
          nowUtc(), SettingTable(m_connection).find("author"), field, toText(patch))
        .run();
}

std::vector<HistoryEntry> HistoryTable::of(const domain::Uuid& persona) const {
    std::vector<HistoryEntry> entries;
    Query query(m_connection, "SELECT at, who, field, patch FROM history WHERE persona_id = ? ORDER BY seq", persona);
    while (query.next()) entries.push_back({persona, query.text(0), query.text(1), query.text(2), query.text(3)});
    return entries;
}

}  // namespace chandung::storage
