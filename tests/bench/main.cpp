// bench [--full] [--json FILE] [--folder FOLDER] [NAME…]: measures and prints the table of docs/performance.md.
#include "benches.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <QGuiApplication>

namespace chandung::bench {

const std::map<std::string, Bench>& benches() {
    static const std::map<std::string, Bench> all{
        {"start", startBench},   {"open", openBench},     {"scroll", scrollBench},  {"memory", memoryBench},
        {"save", saveBench},     {"typing", typingBench}, {"find", findBench},      {"pdf", pdfBench},
        {"import", importBench}, {"data", dataBench},     {"compare", compareBench}};
    return all;
}

const std::map<std::string, ChildWork>& children() {
    static const std::map<std::string, ChildWork> all{
        {"window", windowChild}, {"data", dataChild}, {"read-bytes", readBytesChild}};
    return all;
}

namespace {

struct Wish {
    Run run;
    std::string json;
    std::vector<std::string> names;
};

Wish wishOf(const std::vector<std::string>& words) {
    Wish wish;
    wish.run.folder = "bench-files";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--full")
            wish.run.full = true;
        else if (words[i] == "--json" && i + 1 < words.size())
            wish.json = words[++i];
        else if (words[i] == "--folder" && i + 1 < words.size())
            wish.run.folder = words[++i];
        else
            wish.names.push_back(words[i]);
    }
    if (wish.names.empty())
        for (const auto& [name, bench] : benches()) wish.names.push_back(name);
    return wish;
}

int measure(const std::vector<std::string>& words, const std::string& self) {
    Wish wish = wishOf(words);
    std::filesystem::create_directories(wish.run.folder);
    wish.run.folder = std::filesystem::canonical(wish.run.folder).string();
    wish.run.programs = std::filesystem::path(self).parent_path().string();
    std::vector<Line> lines;
    for (const std::string& name : wish.names) {
        const auto found = benches().find(name);
        if (found == benches().end()) {
            std::cerr << "no bench “" << name << "”\n";
            return 2;
        }
        std::cerr << name << " …" << std::endl;
        for (Line& line : found->second(wish.run)) {
            line.bench = name;
            lines.push_back(std::move(line));
        }
    }
    std::cout << table(lines);
    if (!wish.json.empty()) std::ofstream(wish.json) << json(lines);
    return 0;
}

}  // namespace

}  // namespace chandung::bench

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    try {
        if (words.size() >= 2 && words[0] == "--child")
            return chandung::bench::children().at(words[1])(argc, argv, {words.begin() + 2, words.end()});
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return chandung::bench::measure(words, std::filesystem::read_symlink("/proc/self/exe").string());
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
