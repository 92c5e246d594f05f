// Tables on the command line: imported, grouped, matched, and personas made of them.
#include "catch.h"
#include "program.h"

#include <QDate>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

using namespace chandung::test;
using nlohmann::json;

namespace {

struct Workspace {
    Program program;
    Workspace() { REQUIRE(program.run(words(program, "new %a.chandung")).code == 0); }
    [[nodiscard]] Answer run(const std::string& line, const QByteArray& input = {}) const {
        return program.run(words(program, line), input);
    }
    [[nodiscard]] json counts() const { return run("info %a.chandung --json").json().at("counts"); }
};

/// 300 rows of three kinds of buyers, told apart by age, channel and spending; one column of names.
std::string survey() {
    std::string csv = "Name,Age,City,Channel,Spend,Comment\n";
    const char* cities[] = {"Huế", "Đà Nẵng", "Hà Nội"};
    const char* channels[] = {"Zalo", "Fair", "Search"};
    for (int i = 0; i < 300; ++i) {
        const int kind = i % 3;
        csv += "Nguyễn Văn " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i) + "," +
               std::to_string(20 + kind * 18 + i % 7) + "," + cities[i % 10 == 0 ? (kind + 1) % 3 : kind] + "," +
               channels[i % 11 == 0 ? (kind + 1) % 3 : kind] + "," + std::to_string(100 + kind * 400 + i % 90) + ",\n";
    }
    return csv;
}

std::string columnOf(const json& dataset, const std::string& name, const char* member) {
    for (const json& column : dataset.at("columns"))
        if (column.at("name") == name) return column.at(member).dump();
    return "none";
}

}  // namespace

TEST_CASE("a table is imported with its columns described, and listed by name") {
    const Workspace workspace;
    workspace.program.write("Khảo sát.csv", survey());
    const Answer answer = workspace.program.call(
        {"import", workspace.program.path("a.chandung"), workspace.program.path("Khảo sát.csv"), "--json"});
    INFO(answer.err);
    REQUIRE(answer.code == 0);
    const json result = answer.json();
    CHECK(result.at("personas") == 0);
    REQUIRE(result.at("datasets").size() == 1);
    const json& dataset = result.at("datasets").at(0);
    CHECK(dataset.at("rows") == 300);
    REQUIRE(dataset.at("columns").size() == 6);
    CHECK(dataset.at("columns").at(0).size() == 5);
    CHECK(columnOf(dataset, "Age", "type") == "\"number\"");
    CHECK(columnOf(dataset, "City", "type") == "\"category\"");
    CHECK(columnOf(dataset, "City", "distinct") == "3");
    CHECK(columnOf(dataset, "Comment", "missing") == "300");
    CHECK(columnOf(dataset, "Name", "personal") == "true");
    CHECK(columnOf(dataset, "Age", "personal") == "false");
    CHECK_FALSE(result.at("warnings").empty());
    const json rows = workspace.run("list %a.chandung datasets --json").json();
    REQUIRE(rows.size() == 1);
    CHECK(rows.at(0).at("name") == "Khảo sát.csv");
    CHECK(rows.at(0).at("id") == dataset.at("id"));
    CHECK(workspace.counts().at("datasets") == 1);
}

TEST_CASE("standard input, no header and a dry run") {
    const Workspace workspace;
    const std::string before = workspace.program.bytes("a.chandung");
    const json dry = workspace.run("import %a.chandung - --no-header --dry-run --json", "1;a\n2;b\n3;a\n")
                         .json()
                         .at("datasets")
                         .at(0);
    CHECK(dry.at("id").is_null());
    CHECK(dry.at("rows") == 3);
    CHECK(dry.at("columns").at(0).at("name") == "Column 1");
    CHECK(workspace.program.bytes("a.chandung") == before);
    CHECK(workspace.run("import %a.chandung - --json", "x\ty\n1\ta\n2\tb\n").json().at("datasets").at(0).at("rows") ==
          2);
}

TEST_CASE("what is no table is refused in one line, with the workspace as it was") {
    const Workspace workspace;
    workspace.program.write("good.csv", survey());
    const std::string before = workspace.program.bytes("a.chandung");
    std::string wide;
    for (int i = 0; i < 10'000; ++i) wide += "c" + std::to_string(i) + ",";
    const std::pair<const char*, std::string> inputs[] = {
        {"empty.csv", ""},
        {"nul.csv", std::string("a,b\n1,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n", 22)},
        {"picture.csv", "\x89PNG\r\n\x1A\n" + std::string(500, '\1')},
        {"wide.csv", wide + "\n" + wide + "\n"},
        {"cell.csv", "a,b\n1,2\n3,\"" + std::string(50'000'000, 'x') + "\"\n"},
        {"sheet.xlsx", "PK\x03\x04"}};
    for (const auto& [name, content] : inputs) {
        workspace.program.write(name, content);
        const Answer answer = workspace.run("import %a.chandung %good.csv %" + std::string(name));
        INFO(name << ": " << answer.err);
        CHECK(answer.code == 1);
        CHECK(answer.oneLine());
        CHECK(answer.err.find(name) != std::string::npos);
        CHECK(workspace.program.bytes("a.chandung") == before);
    }
    CHECK(workspace.run("import %a.chandung %good.csv --map Colour=demographics.age").code == 1);
    CHECK(workspace.run("import %a.chandung %good.csv --map Age=demographics.nothing").code == 1);
    CHECK(workspace.run("import %a.chandung %good.csv --map Age").code == 2);
    CHECK(workspace.program.bytes("a.chandung") == before);
}

TEST_CASE("groups are found, written per row and the same every time") {
    const Workspace workspace;
    workspace.program.write("survey.csv", survey());
    REQUIRE(workspace.run("import %a.chandung %survey.csv").code == 0);
    const Answer answer = workspace.run("segment %a.chandung survey.csv --groups auto --assignments %out.csv --json");
    INFO(answer.err);
    REQUIRE(answer.code == 0);
    const json result = answer.json();
    CHECK(result.at("groups") == 3);
    CHECK(result.at("quality").at("silhouette").get<double>() > 0.3);
    CHECK(result.at("tried").size() == 7);
    REQUIRE(result.at("segments").size() == 3);
    double shares = 0;
    for (const json& segment : result.at("segments")) {
        shares += segment.at("share").get<double>();
        CHECK_FALSE(segment.at("traits").empty());
        CHECK_FALSE(segment.at("name").get<std::string>().empty());
        CHECK(segment.at("example_row").get<std::size_t>() < 300);
        for (const json& trait : segment.at("traits")) CHECK(trait.at("column") != "Name");
    }
    CHECK(shares == Approx(1));
    const std::string assignments = workspace.program.bytes("out.csv");
    std::istringstream lines(assignments);
    std::string line;
    std::getline(lines, line);
    CHECK(line == "group");
    std::vector<std::map<std::string, int>> groupOfKind(3);
    for (int row = 0; std::getline(lines, line); ++row) ++groupOfKind[static_cast<std::size_t>(row % 3)][line];
    std::set<std::string> largest;
    for (const auto& groups : groupOfKind) {  // the planted kinds, but for a row or two that were planted between them
        const auto most = std::max_element(groups.begin(), groups.end(),
                                           [](const auto& x, const auto& y) { return x.second < y.second; });
        CHECK(most->second >= 98);
        largest.insert(most->first);
    }
    CHECK(largest == std::set<std::string>{"1", "2", "3"});
    CHECK(workspace.run("segment %a.chandung survey.csv --json").json() == result);
    CHECK(workspace.run("segment %a.chandung survey.csv --groups 4 --json").json().at("groups") == 4);
    const json chosen = workspace.run("segment %a.chandung survey.csv --columns Age,Spend --json").json();
    for (const json& segment : chosen.at("segments"))
        for (const json& trait : segment.at("traits"))
            CHECK((trait.at("column") == "Age" || trait.at("column") == "Spend"));
    CHECK(workspace.run("segment %a.chandung survey.csv --columns Age,Shoe").code == 1);
    CHECK(workspace.run("segment %a.chandung nothing.csv").code == 1);
    CHECK(workspace.run("segment %a.chandung survey.csv --groups 1").code == 2);
}

TEST_CASE("saved groups become segments and draft personas whose statements cite the table") {
    const Workspace workspace;
    workspace.program.write("survey.csv", survey());
    REQUIRE(workspace.run("import %a.chandung %survey.csv").code == 0);
    const Answer saved = workspace.run("segment %a.chandung survey.csv --save --json");
    INFO(saved.err);
    REQUIRE(saved.code == 0);
    CHECK(workspace.counts().at("segments") == 3);
    CHECK(workspace.counts().at("personas") == 3);
    CHECK(workspace.counts().at("observations").get<int>() >= 9);
    std::set<std::string> names;
    for (const json& row : workspace.run("list %a.chandung personas --json").json()) {
        names.insert(row.at("name").get<std::string>());
        CHECK(row.at("statements") == row.at("backed"));
        const json persona =
            workspace.program
                .call({"show", workspace.program.path("a.chandung"), row.at("id").get<std::string>(), "--json"})
                .json();
        const json& fields = persona.at("fields");
        CHECK(fields.at("demographics.age").at("from") <= fields.at("demographics.age").at("to"));
        CHECK_FALSE(fields.at("demographics.location").get<std::string>().empty());
        CHECK(fields.at("identity.share").get<double>() == Approx(33.3).margin(1));
        for (const json& statement : fields.at("behaviour.habits")) {
            const json& evidence = statement.at("evidence").at(0);
            CHECK(evidence.at("source") == "survey.csv");
            CHECK(evidence.at("quote").get<std::string>().find("300") != std::string::npos);
        }
    }
    CHECK(names.size() == 3);
    CHECK(workspace.run("check %a.chandung --json").json().at("integrity") == "ok");
}

TEST_CASE("drafts name columns as one writes them, give the middle half of numbers, and an age for years of birth") {
    const Workspace workspace;
    std::string table = "Year_Birth,Visits_Month,NumStorePurchases,Plan\n";
    const int year = QDate::currentDate().year();
    for (int i = 0; i < 200; ++i) {
        const bool old = i % 2 == 0;
        // One odd row at the end of the ruler must not stand for its group.
        const int born = i == 0 ? 1893 : year - (old ? 66 : 26) - i / 2 % 8;
        table += std::to_string(born) + "," + std::to_string((old ? 2 : 9) + i / 2 % 3) + "," +
                 std::to_string((old ? 20 : 4) + i / 2 % 4) + "," + (old ? "gold" : "basic") + "\n";
    }
    workspace.program.write("crm.csv", table);
    REQUIRE(workspace.run("import %a.chandung %crm.csv").code == 0);
    const Answer saved = workspace.run("segment %a.chandung crm.csv --groups 2 --save --json");
    INFO(saved.err);
    REQUIRE(saved.code == 0);
    CHECK(saved.out.find("1893") == std::string::npos);
    int eldest = 0;
    for (const json& row : workspace.run("list %a.chandung personas --json").json()) {
        const json persona =
            workspace.program
                .call({"show", workspace.program.path("a.chandung"), row.at("id").get<std::string>(), "--json"})
                .json();
        const json& fields = persona.at("fields");
        const json& age = fields.at("demographics.age");
        CHECK(age.at("to").get<int>() - age.at("from").get<int>() < 8);
        eldest = std::max(eldest, age.at("to").get<int>());
        for (const json& statement : fields.at("behaviour.habits")) {
            const std::string text = statement.at("text").get<std::string>();
            INFO(text);
            CHECK(text.find('_') == std::string::npos);
            CHECK(text.find("NumStore") == std::string::npos);
            CHECK(text.find("Year") == std::string::npos);  // an age is in its field
        }
    }
    CHECK(eldest > 65);
    CHECK(eldest < 75);
    const std::string observed = workspace.run("list %a.chandung observations --json").out;
    CHECK(observed.find("Year Birth: half of the group is between 19") != std::string::npos);
    // Found again in the table by the age.
    const std::string id = workspace.run("list %a.chandung personas --json").json().at(0).at("id").get<std::string>();
    const json match =
        workspace.program.call({"match", workspace.program.path("a.chandung"), id, "crm.csv", "--json"}).json();
    CHECK(match.at("steps").at(0).at("field") == "demographics.age");
    CHECK(match.at("steps").at(0).at("matching").get<int>() >= 50);
}

TEST_CASE("a persona is counted in a table, one attribute after the other") {
    const Workspace workspace;
    workspace.program.write("survey.csv", survey());
    REQUIRE(workspace.run("import %a.chandung %survey.csv").code == 0);
    workspace.program.write("in.json", R"({"personas": [{"kind": "b2c", "fields": {"identity.name": "Lan",
        "demographics.age": {"from": 20, "to": 26}, "demographics.location": "hue"}}]})");
    REQUIRE(workspace.run("import %a.chandung %in.json").code == 0);
    const json match = workspace.run("match %a.chandung Lan survey.csv --json").json();
    CHECK(match.at("rows") == 300);
    REQUIRE(match.at("steps").size() == 2);
    CHECK(match.at("steps").at(0).at("field") == "demographics.age");
    CHECK(match.at("steps").at(0).at("matching") == 100);
    CHECK(match.at("steps").at(0).at("drop") == 200);
    CHECK(match.at("steps").at(1).at("field") == "demographics.location");
    CHECK(match.at("matching") == 90);
    CHECK(workspace.run("match %a.chandung Nobody survey.csv").code == 1);
}

TEST_CASE("personas come from other people's tables and JSON") {
    const Workspace workspace;
    workspace.program.write("personas.csv",
                            "identity.name,demographics.age,goals.goals,kind\n"
                            "Lan,\"34-45\",\"Một\nHai\",b2c\nMinh,,,b2b\n");
    const Answer exact = workspace.run("import %a.chandung %personas.csv --json");
    INFO(exact.err);
    REQUIRE(exact.code == 0);
    CHECK(exact.json().at("personas") == 2);
    const json lan = workspace.program.call({"show", workspace.program.path("a.chandung"), "Lan", "--json"}).json();
    CHECK(lan.at("fields").at("demographics.age") == json({{"from", 34}, {"to", 45}}));
    CHECK(lan.at("fields").at("goals.goals") == json({"Một", "Hai"}));

    workspace.program.write("khac.csv", "Tên;Tuổi;Nỗi đau;Màu\nHoa;25-30;Giao trễ;đỏ\n");
    CHECK(workspace.run("import %a.chandung %khac.csv --json").json().at("personas") == 0);
    const json foreign = workspace.program
                             .call({"import", workspace.program.path("a.chandung"), workspace.program.path("khac.csv"),
                                    "--as", "personas", "--map", "Màu=identity.label", "--json"})
                             .json();
    CHECK(foreign.at("personas") == 1);
    CHECK(foreign.at("warnings").empty());
    const json hoa = workspace.program.call({"show", workspace.program.path("a.chandung"), "Hoa", "--json"}).json();
    CHECK(hoa.at("fields").at("identity.label") == "đỏ");
    CHECK(hoa.at("fields").at("demographics.age").at("to") == 30);
    CHECK(hoa.at("fields").at("pains.pains").at(0) == "Giao trễ");

    workspace.program.write(
        "other.json", R"([{"name": "Ali", "age": "50+", "gender": "lelaki", "shoe": "42", "matlamat": ["Murah"]}])");
    const json other = workspace.run("import %a.chandung %other.json --json").json();
    CHECK(other.at("personas") == 1);
    CHECK(other.at("warnings").size() == 1);
    const json ali = workspace.program.call({"show", workspace.program.path("a.chandung"), "Ali", "--json"}).json();
    CHECK(ali.at("fields").at("demographics.age") == json({{"from", 50}}));
    CHECK(ali.at("fields").at("demographics.gender") == "man");
    CHECK(ali.at("fields").at("own.shoe") == "42");
    CHECK(ali.at("fields").at("goals.goals").at(0) == "Murah");
}

TEST_CASE("real tables are imported and grouped, published personas read") {
    const char* folder = std::getenv("CHANDUNG_DATA");
    if (!folder) SUCCEED("CHANDUNG_DATA is not set");
    if (!folder) return;
    const Workspace workspace;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(folder) / "tables")) {
        const std::string name = entry.path().filename().string();
        INFO(name);
        const Answer imported =
            workspace.program.call({"import", workspace.program.path("a.chandung"), entry.path().string(), "--json"});
        INFO(imported.err);
        REQUIRE(imported.code == 0);
        const Answer groups =
            workspace.program.call({"segment", workspace.program.path("a.chandung"), name, "--save", "--json"});
        INFO(groups.err);
        REQUIRE(groups.code == 0);
        CHECK(groups.json().at("groups").get<int>() >= 2);
    }
    CHECK(workspace.counts().at("datasets") == 5);
    const Answer personas = workspace.program.call(
        {"import", workspace.program.path("a.chandung"), std::string(folder) + "/personas/published.json", "--json"});
    INFO(personas.err);
    REQUIRE(personas.code == 0);
    CHECK(personas.json().at("personas") == 33);
}
