// A survey: read, profile, group. The floor is a loop over the bytes of the file; where scikit-learn is installed, its
// KMeans does the same and its agreement with the planted groups is told, too.
#include "analysis/planted.h"
#include "benches.h"
#include "chandung/analysis/grouping.h"
#include "chandung/exchange/tablereader.h"
#include "measure.h"

#include <QFile>
#include <QFileInfo>

#include <fstream>
#include <iostream>

namespace chandung::bench {

namespace {

std::string surveyFile(std::size_t rows, const std::string& folder) {
    const std::string file = folder + "/survey-" + std::to_string(rows) + ".csv";
    if (QFileInfo::exists(QString::fromStdString(file))) return file;
    const test::Planted planted = test::plant(rows, 4, 2.0, 11);
    std::ofstream out(file, std::ios::binary);
    const domain::Table& table = planted.table;
    for (std::size_t c = 0; c < table.columnCount(); ++c) out << (c > 0 ? "," : "") << table.columns[c].name();
    out << '\n';
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < table.columnCount(); ++c) out << (c > 0 ? "," : "") << table.at(r, c);
        out << '\n';
    }
    std::ofstream groups(file + ".groups", std::ios::binary);
    groups.write(reinterpret_cast<const char*>(planted.groupOf.data()),
                 static_cast<std::streamsize>(planted.groupOf.size()));
    return file;
}

}  // namespace

/// FILE: read, profile and group with the four groups that are there.
int dataChild(int, char**, const std::vector<std::string>& arguments) {
    const auto reading = exchange::readTableFile(arguments.at(0));
    const auto profiles = analysis::profileTable(reading.table);
    analysis::GroupingOptions wish;
    wish.groups = 4;
    const auto grouping = analysis::findGroups(reading.table, profiles, wish);
    std::ofstream(arguments.at(0) + ".ours", std::ios::binary)
        .write(reinterpret_cast<const char*>(grouping.groupOf.data()),
               static_cast<std::streamsize>(grouping.groupOf.size()));
    return grouping.groups == 4 ? 0 : 1;
}

/// FILE: every byte is looked at once.
int readBytesChild(int, char**, const std::vector<std::string>& arguments) {
    std::ifstream in(arguments.at(0), std::ios::binary);
    std::vector<char> block(1 << 16);
    std::size_t lines = 0;
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        lines += static_cast<std::size_t>(std::count(block.data(), block.data() + in.gcount(), '\n'));
    return lines > 0 ? 0 : 1;
}

std::vector<Line> dataBench(const Run& run) {
    std::vector<Line> lines;
    for (const long rows : run.full ? std::vector<long>{10000, 100000, 1000000} : std::vector<long>{10000, 100000}) {
        const std::string file = surveyFile(static_cast<std::size_t>(rows), run.folder);
        const auto pair = alternateChildren(
            3, [&] { return runChild("read-bytes", {file}); }, [&] { return runChild("data", {file}); });
        const std::string name = std::to_string(rows) + " rows: read, profile, group";
        lines.push_back({"", name, "ms", pair.ours.milliseconds, pair.floor.milliseconds, {}, rows});
        lines.push_back({"", name + ", memory", "MB", pair.ours.megabytes, {}, {}, rows});
        const auto groupsOf = [](const std::string& path) {
            std::ifstream in(path, std::ios::binary);
            return std::vector<std::uint8_t>(std::istreambuf_iterator<char>(in), {});
        };
        const auto planted = groupsOf(file + ".groups");
        lines.push_back({"",
                         name + ", agreement with the planted groups (ARI)",
                         "",
                         analysis::adjustedRandIndex(groupsOf(file + ".ours"), planted),
                         {},
                         {},
                         rows});
        try {
            const Child other = runProgram({"/usr/bin/python3", CHANDUNG_SOURCE_DIR "/tests/bench/scikit.py", file});
            lines.push_back(
                {"", name + ", floor: scikit-learn", "ms", pair.ours.milliseconds, other.milliseconds, 0.1, rows});
            lines.push_back(
                {"", name + ", memory, floor: scikit-learn", "MB", pair.ours.megabytes, other.megabytes, 0.25, rows});
            lines.push_back({"",
                             "scikit-learn's agreement with the planted groups (ARI)",
                             "",
                             analysis::adjustedRandIndex(groupsOf(file + ".scikit"), planted),
                             {},
                             {},
                             rows});
        } catch (const std::runtime_error&) {
            std::cerr << "scikit-learn is not here (python3-sklearn, python3-pandas): not compared" << std::endl;
        }
    }
    return lines;
}

}  // namespace chandung::bench
