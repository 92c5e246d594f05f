#include "report.h"

#include <spdlog/fmt/fmt.h>
#include <nlohmann/json.hpp>

namespace chandung::bench {

namespace {

std::string number(double value) {
    return value < 10    ? fmt::format("{:.2f}", value)
           : value < 100 ? fmt::format("{:.1f}", value)
                         : fmt::format("{:.0f}", value);
}

std::string goalText(const Line& line) {
    if (!line.goal) return "";
    return line.floor ? fmt::format("≤ {} ×", number(*line.goal))
                      : fmt::format("≤ {} {}", number(*line.goal), line.unit);
}

/// Columns are filled up by characters, not by bytes.
std::string padded(const std::string& text, std::size_t width) {
    const auto letters = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return text + std::string(width > letters ? width - letters : 0, ' ');
}

}  // namespace

std::string table(const std::vector<Line>& lines) {
    const std::size_t widths[] = {62, 10, 10, 8, 10, 5};
    const auto row = [&](const std::vector<std::string>& cells) {
        std::string text = "|";
        for (std::size_t i = 0; i < cells.size(); ++i) text += ' ' + padded(cells[i], widths[i]) + " |";
        return text + '\n';
    };
    std::string text = row({"work", "ours", "floor", "ratio", "goal", "met"}) + "|---|--:|--:|--:|--:|---|\n";
    for (const Line& line : lines)
        text += row({line.bench + ": " + line.work, number(line.ours) + ' ' + line.unit,
                     line.floor ? number(*line.floor) + ' ' + line.unit : "", line.floor ? number(line.measured()) : "",
                     goalText(line),
                     !line.goal   ? ""
                     : line.met() ? "yes"
                                  : "no"});
    return text;
}

std::string json(const std::vector<Line>& lines) {
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Line& line : lines) {
        nlohmann::ordered_json one{
            {"bench", line.bench}, {"work", line.work}, {"unit", line.unit}, {"ours", line.ours}};
        if (line.floor) one["floor"] = *line.floor;
        if (line.floor) one["ratio"] = line.measured();
        if (line.goal) one["goal"] = *line.goal;
        if (line.goal) one["met"] = line.met();
        if (line.size > 0) one["size"] = line.size;
        all.push_back(std::move(one));
    }
    return all.dump(2) + '\n';
}

}  // namespace chandung::bench
