// The arrows between the layers (docs/architecture.md), read off the include lines: a header of a library that a layer
// may not see is found here even when it would compile.
#include "catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = CHANDUNG_SOURCE_DIR;

struct Rule {
    std::vector<std::string> layers;     // chandung/<layer>/ that may be included, beside the own one
    std::vector<std::string> forbidden;  // patterns of what may not
};

const std::string anyQt = "Q[A-Za-z]+(/.*)?|qt[a-z]*\\.h";
const std::string widgets =
    "QtWidgets.*|QtPrintSupport.*|QWidget|QDialog|QMessageBox|QFileDialog|QMainWindow|QLabel|QLineEdit|QPushButton|"
    "QComboBox|QMenu|"
    "QApplication|QListView|QTableView|QTreeView|QPrinter|QPrintDialog|QToolTip|QFrame|QScrollArea|QSplitter|"
    "QVBoxLayout|QHBoxLayout";
const std::string sql = "SQLiteCpp/.*|sqlite3\\.h|QSql.*";
const std::string json = "nlohmann/.*|QJson.*";

std::map<std::string, Rule> rules() {
    return {
        {"domain", {{}, {anyQt, sql, json, "spdlog/.*"}}},
        {"storage", {{"domain"}, {anyQt}}},
        {"exchange", {{"domain"}, {anyQt, sql}}},
        {"analysis", {{"domain"}, {anyQt, sql}}},
        {"app", {{"domain", "storage", "exchange", "analysis"}, {widgets, sql, json}}},
        {"gui", {{"domain", "storage", "exchange", "analysis", "app"}, {sql, json}}},
        {"cli", {{"domain", "storage", "exchange", "analysis", "app"}, {widgets, sql}}},
    };
}

std::vector<fs::path> sourcesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending == ".cpp" || ending == ".h") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> includesOf(std::istream& in) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::vector<std::string> result;
    std::string line;
    std::smatch match;
    while (std::getline(in, line))
        if (std::regex_search(line, match, pattern)) result.push_back(match[1]);
    return result;
}

/// What is wrong with an include of a layer; empty when nothing is.
std::string complaint(const std::string& layer, const Rule& rule, const std::string& include) {
    static const std::regex ours("chandung/([a-z]+)/.*");
    std::smatch match;
    if (std::regex_match(include, match, ours)) {
        const std::string other = match[1];
        if (other == layer) return {};
        if (std::find(rule.layers.begin(), rule.layers.end(), other) != rule.layers.end()) return {};
        return "may not use the layer " + other;
    }
    for (const std::string& pattern : rule.forbidden)
        if (std::regex_match(include, std::regex(pattern))) return "may not see " + include;
    return {};
}

std::size_t lineCount(const fs::path& file) {
    std::ifstream in(file);
    return static_cast<std::size_t>(
        std::count(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>(), '\n'));
}

}  // namespace

TEST_CASE("no layer includes what it may not see") {
    std::size_t checked = 0;
    for (const auto& [layer, rule] : rules()) {
        for (const fs::path& folder : {root / "src" / layer, root / "include/chandung" / layer}) {
            for (const fs::path& file : sourcesBelow(folder)) {
                std::ifstream in(file);
                for (const std::string& include : includesOf(in)) {
                    INFO(file.string() << " includes " << include);
                    CHECK(complaint(layer, rule, include).empty());
                    ++checked;
                }
            }
        }
    }
    REQUIRE(checked > 200);
}

TEST_CASE("the include check finds what is forbidden") {
    const auto all = rules();
    CHECK_FALSE(complaint("domain", all.at("domain"), "QString").empty());
    CHECK_FALSE(complaint("domain", all.at("domain"), "nlohmann/json.hpp").empty());
    CHECK_FALSE(complaint("app", all.at("app"), "QtWidgets/QMessageBox").empty());
    CHECK_FALSE(complaint("gui", all.at("gui"), "SQLiteCpp/Database.h").empty());
    CHECK_FALSE(complaint("exchange", all.at("exchange"), "chandung/storage/repository.h").empty());
    CHECK(complaint("gui", all.at("gui"), "chandung/app/workspace.h").empty());
}

TEST_CASE("each form has its class of the same name, and each class is alone in its file") {
    std::size_t forms = 0;
    for (const auto& entry : fs::recursive_directory_iterator(root / "ui")) {
        if (entry.path().extension() != ".ui") continue;
        ++forms;
        const fs::path relative = fs::relative(entry.path(), root / "ui").replace_extension();
        INFO(entry.path().string());
        CHECK(fs::exists(root / "src/gui" / (relative.string() + ".h")));
        CHECK(fs::exists(root / "src/gui" / (relative.string() + ".cpp")));
    }
    REQUIRE(forms > 0);
}

TEST_CASE("no file has more than 500 lines") {
    std::size_t files = 0;
    for (const char* folder : {"src", "include", "tests"}) {
        for (const fs::path& file : sourcesBelow(root / folder)) {
            INFO(file.string());
            CHECK(lineCount(file) <= 500);
            ++files;
        }
    }
    REQUIRE(files > 50);
}

TEST_CASE("no test waits with a macro that gives up in silence") {
    // Those of Qt return from a test that is not Qt's own, and the test passes.
    const std::regex silent(R"(\bQ(TRY_)?(VERIFY|COMPARE)\w*\()");
    CHECK(std::regex_search(std::string("QTRY_") + "VERIFY(a);", silent));
    for (const fs::path& file : sourcesBelow(root / "tests")) {
        INFO(file.string());
        std::ifstream in(file);
        const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        CHECK_FALSE(std::regex_search(text, silent));
    }
}

TEST_CASE("only the given folders and files stand at the top") {
    const std::vector<std::string> given{
        "CMakeLists.txt", "src",       "include", "ui",      "resources",        "tests",
        "docs",           "README.md", "LICENSE", "scripts", "CMakePresets.json"};
    for (const auto& entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        if (name.front() == '.' || name == "build") continue;
        INFO(name);
        CHECK(std::find(given.begin(), given.end(), name) != given.end());
    }
}
