#include "cli/valuelines.h"

namespace chandung::cli {

namespace {

std::string statementLine(const Json& statement) {
    std::string line = oneLine(statement.at("text").get<std::string>());
    if (statement.contains("evidence")) line += " [" + std::to_string(statement.at("evidence").size()) + "]";
    return line;
}

std::string valueLine(const Json& value) {
    if (value.is_string()) return oneLine(value.get<std::string>());
    if (!value.is_object()) return value.dump();
    if (value.contains("text")) return statementLine(value);
    std::string line;
    for (const auto& [name, part] : value.items()) line += (line.empty() ? "" : ", ") + name + " " + valueLine(part);
    return line;
}

}  // namespace

std::vector<std::string> valueLines(const Json& value) {
    if (value.is_null()) return {};
    if (!value.is_array()) return {valueLine(value)};
    std::vector<std::string> result;
    for (const Json& item : value) result.push_back(valueLine(item));
    return result;
}

}  // namespace chandung::cli
