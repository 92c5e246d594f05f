// import and export: what goes in, what comes out, and what stays as it is when it cannot.
#include "catch.h"
#include "program.h"

#include <QFile>

using namespace chandung::test;
using nlohmann::json;

namespace {

const std::string onePersona =
    R"({"personas": [{"kind": "b2b", "fields": {"identity.name": "Linh Nguyễn", "goals.goals": ["Đà Nẵng first"], "mood": "good"}}]})";

struct Workspace {
    Program program;
    Workspace() { REQUIRE(program.run(words(program, "new %a.chandung")).code == 0); }
    [[nodiscard]] Answer run(const std::string& line, const QByteArray& input = {}) const {
        return program.run(words(program, line), input);
    }
    [[nodiscard]] std::size_t personas() const { return run("list %a.chandung personas --json").json().size(); }
};

}  // namespace

TEST_CASE("personas are imported with what they bring, and the remarks are told") {
    const Workspace workspace;
    workspace.program.write("in.json", onePersona);
    const Answer answer = workspace.run("import %a.chandung %in.json --json");
    REQUIRE(answer.code == 0);
    const json result = answer.json();
    CHECK(result.at("personas") == 1);
    CHECK(result.at("datasets") == json::array());
    REQUIRE(result.at("warnings").size() == 1);
    CHECK(result.at("warnings").at(0).get<std::string>().find("mood") != std::string::npos);
    CHECK(answer.err.empty());
    const json shown =
        workspace.program.call({"show", workspace.program.path("a.chandung"), "Linh Nguyễn", "--json"}).json();
    CHECK(shown.at("fields").at("own.mood") == "good");
    CHECK(workspace.program.call({"search", workspace.program.path("a.chandung"), "da nang", "--json"}).json().size() ==
          1);
}

TEST_CASE("standard input and several inputs are read") {
    const Workspace workspace;
    CHECK(workspace.run("import %a.chandung -", QByteArray::fromStdString(onePersona)).code == 0);
    workspace.program.write("b.json", onePersona);
    workspace.program.write("c.jsonl", "{\"identity.name\": \"C\"}\n{\"identity.name\": \"D\"}\n");
    CHECK(workspace.run("import %a.chandung %b.json %c.jsonl --json").json().at("personas") == 3);
    CHECK(workspace.personas() == 4);
}

TEST_CASE("a dry run tells the same and changes nothing") {
    const Workspace workspace;
    workspace.program.write("in.json", onePersona);
    const std::string before = workspace.program.bytes("a.chandung");
    const json result = workspace.run("import %a.chandung %in.json --dry-run --json").json();
    CHECK(result.at("personas") == 1);
    CHECK(result.at("warnings").size() == 1);
    CHECK(workspace.program.bytes("a.chandung") == before);
    CHECK(workspace.personas() == 0);
}

TEST_CASE("a bad input leaves the workspace as it was, also when another one is good") {
    const Workspace workspace;
    workspace.program.write("good.json", onePersona);
    const std::string before = workspace.program.bytes("a.chandung");
    const std::pair<const char*, std::string> inputs[] = {
        {"bad.json", "{\"personas\": [\n{]}"},
        {"type.json", R"({"personas": [{"fields": {"identity.name": "A", "demographics.age": "old"}}]})"},
        {"double.json", R"({"personas": [], "personas": []})"},
        {"empty.json", "{\"personas\": []}"},
        {"other.json", "[{\"colour\": \"A\"}]"},
        {"deep.json", std::string(100'000, '[')},
        {"utf16.json", std::string("\xFF\xFE{\0}\0", 6)},
        {"table.xlsx", "PK\x03\x04"}};
    for (const auto& [name, content] : inputs) {
        workspace.program.write(name, content);
        const Answer answer = workspace.run("import %a.chandung %good.json %" + std::string(name));
        INFO(answer.err);
        CHECK(answer.code == 1);
        CHECK(answer.oneLine());
        CHECK(answer.out.empty());
        CHECK(answer.err.find(name[0] == 't' && name[1] == 'y' ? "demographics.age" : name) != std::string::npos);
        CHECK(workspace.program.bytes("a.chandung") == before);
    }
    CHECK(workspace.run("import %a.chandung %missing.json").code == 1);
    CHECK(workspace.run("import %a.chandung %").code == 1);
}

TEST_CASE("imported personas are put into the study that is named") {
    const Workspace workspace;
    workspace.program.write("study.json", R"({"studies": [{"name": "Plants"}]})");
    REQUIRE(workspace.run("import %a.chandung %study.json").code == 0);
    workspace.program.write("in.json", onePersona);
    REQUIRE(workspace.run("import %a.chandung --study Plants %in.json").code == 0);
    CHECK(workspace.run("list %a.chandung personas --json").json().at(0).at("study") == "Plants");
    CHECK(workspace.run("import %a.chandung --study Other %in.json").code == 1);
}

TEST_CASE("exported, imported into an empty workspace, exported again: the same bytes") {
    for (const char* language : {"en", "vi", "ms"}) {
        INFO(language);
        const Workspace workspace;
        REQUIRE(workspace.run(std::string("new %full.chandung --sample --lang ") + language).code == 0);
        REQUIRE(workspace.run("export %full.chandung --to %one.json").code == 0);
        const Answer imported = workspace.run("import %a.chandung %one.json --json");
        INFO(imported.out << imported.err);
        REQUIRE(imported.code == 0);
        CHECK(imported.json().at("warnings") == json::array());
        REQUIRE(workspace.run("export %a.chandung --to %two.json").code == 0);
        CHECK((workspace.program.bytes("one.json") == workspace.program.bytes("two.json")));
        const Answer streamed = workspace.run("export %a.chandung --to - --format json");
        CHECK((streamed.out == workspace.program.bytes("one.json")));
        // the same again: everything is there already
        const json again = workspace.run("import %a.chandung %one.json --json").json();
        CHECK(again.at("personas") == 0);
        REQUIRE(workspace.run("export %a.chandung --to %three.json").code == 0);
        CHECK((workspace.program.bytes("one.json") == workspace.program.bytes("three.json")));
    }
}

TEST_CASE("chosen personas are exported with what they stand on") {
    const Workspace workspace;
    REQUIRE(workspace.run("new %full.chandung --sample").code == 0);
    const json rows = workspace.run("list %full.chandung personas --json").json();
    const std::string first = rows.at(0).at("id");
    const std::string second = rows.at(1).at("id");
    REQUIRE(
        workspace.run("export --persona " + second + " %full.chandung --persona " + first + " --to %some.json").code ==
        0);
    const json document = json::parse(workspace.program.bytes("some.json"));
    REQUIRE(document.at("personas").size() == 2);
    CHECK(document.at("personas").at(0).at("id") == second);
    CHECK(workspace.run("import %a.chandung %some.json --json").json().at("warnings") == json::array());
}

TEST_CASE("cards are exported as PDF and PNG") {
    const Workspace workspace;
    REQUIRE(workspace.run("new %full.chandung --sample").code == 0);
    const std::string id = workspace.run("list %full.chandung personas --json").json().at(0).at("id");
    const Answer pdf =
        workspace.run("export %full.chandung --to %cards.pdf --page letter --orientation portrait --persona " + id);
    INFO(pdf.err);
    REQUIRE(pdf.code == 0);
    CHECK(workspace.program.bytes("cards.pdf").substr(0, 5) == "%PDF-");
    REQUIRE(workspace.run("export %full.chandung --to %card.png --persona " + id).code == 0);
    CHECK(workspace.program.bytes("card.png").substr(1, 3) == "PNG");
    const Answer stream = workspace.run("export %full.chandung --to - --format pdf --persona " + id);
    CHECK(stream.out.substr(0, 5) == "%PDF-");
    CHECK(stream.err.empty());
}

TEST_CASE("what cannot be exported leaves an existing output as it is") {
    const Workspace workspace;
    for (const char* name : {"out.pdf", "out.xyz", "out.html"}) workspace.program.write(name, "mine");
    for (const char* line : {"export %a.chandung --to %out.pdf", "export %a.chandung --to %out.xyz",
                             "export %a.chandung --to %out.html", "export %a.chandung --to %out.pdf --layout journey",
                             "export %a.chandung --to %out.pdf --persona Nobody", "export %a.chandung --to -"}) {
        INFO(line);
        const Answer answer = workspace.run(line);
        CHECK(answer.code == 1);
        CHECK(answer.oneLine());
        CHECK(answer.out.empty());
    }
    for (const char* name : {"out.pdf", "out.xyz", "out.html"}) CHECK(workspace.program.bytes(name) == "mine");
}
