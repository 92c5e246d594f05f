// The cases of csv-spectrum and of Papa Parse's simple dialect, where CHANDUNG_DATA names them.
#include "chandung/domain/error.h"
#include "chandung/exchange/tablereader.h"

#include "catch.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace chandung;
using nlohmann::json;

namespace {

std::vector<std::filesystem::path> casesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().string().ends_with(".expected.json")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

exchange::TableOptions optionsOf(const json& config) {
    exchange::TableOptions options;
    options.header = config.value("header", false);
    if (config.contains("delimiter")) options.delimiter = config["delimiter"].get<std::string>().at(0);
    if (config.contains("quoteChar")) options.quote = config["quoteChar"].get<std::string>().at(0);
    return options;
}

/// The rows of the table; rows are as long as the widest, so the expected ones are filled up.
json rowsOf(const domain::Table& table) {
    json rows = json::array();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        json cells = json::array();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.push_back(std::string(table.at(row, column)));
        rows.push_back(cells);
    }
    return rows;
}

json filledUp(json rows, std::size_t width) {
    for (json& row : rows)
        while (row.size() < width) row.push_back("");
    return rows;
}

json recordsOf(const domain::Table& table) {
    json records = json::array();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        json record = json::object();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            record[table.columns[column].name()] = std::string(table.at(row, column));
        records.push_back(record);
    }
    return records;
}

}  // namespace

TEST_CASE("every published case of separated values reads as its author expects") {
    const char* data = std::getenv("CHANDUNG_DATA");
    if (data == nullptr) {
        WARN("CHANDUNG_DATA is not set: the published cases are not run");
        return;
    }
    std::size_t run = 0;
    for (const auto& file : casesBelow(std::filesystem::path(data) / "csv")) {
        std::ifstream in(file);
        const json expected = json::parse(in);
        const auto csv = std::filesystem::path(data) / "csv" / expected["input"].get<std::string>();
        INFO(csv.string() << ": " << expected["description"]);
        const auto options = optionsOf(expected["config"]);
        ++run;
        if (expected["expected_rows"].is_array() && expected["expected_rows"].empty()) {
            CHECK_THROWS_AS(exchange::readTableFile(csv.string(), options), domain::Error);
            continue;
        }
        const auto reading = exchange::readTableFile(csv.string(), options);
        if (expected["expected_rows"].is_array())
            CHECK(rowsOf(reading.table) == filledUp(expected["expected_rows"], reading.table.columnCount()));
        else
            CHECK(recordsOf(reading.table) == expected["expected_records"]);
    }
    CHECK(run >= 70);
}
