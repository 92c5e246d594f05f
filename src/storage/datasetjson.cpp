#include "storage/datasetjson.h"

#include <nlohmann/json.hpp>

namespace chandung::storage {

namespace {

using Json = nlohmann::ordered_json;
using domain::DatasetColumn;

Json toJson(const DatasetColumn& column) {
    Json json = {{"name", column.name},
                 {"type", column.type},
                 {"missing", column.missing},
                 {"distinct", column.distinct},
                 {"personal", column.personal}};
    if (column.decided) json["decided"] = true;
    if (column.leftOut) json["left_out"] = true;
    if (!column.field.empty()) json["field"] = column.field;
    return json;
}

DatasetColumn fromJson(const Json& json) {
    DatasetColumn column;
    column.name = json.at("name").get<std::string>();
    column.type = json.at("type").get<std::string>();
    column.missing = json.at("missing").get<std::size_t>();
    column.distinct = json.at("distinct").get<std::size_t>();
    column.personal = json.at("personal").get<bool>();
    column.decided = json.value("decided", false);
    column.leftOut = json.value("left_out", false);
    column.field = json.value("field", std::string());
    return column;
}

}  // namespace

std::string columnsToJson(const std::vector<DatasetColumn>& columns) {
    Json list = Json::array();
    for (const DatasetColumn& column : columns) list.push_back(toJson(column));
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<DatasetColumn>> columnsFromJson(const std::string& json) {
    try {
        std::vector<DatasetColumn> columns;
        for (const Json& item : Json::parse(json)) columns.push_back(fromJson(item));
        return columns;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace chandung::storage
