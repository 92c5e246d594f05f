#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"
#include "chandung/cli/commandline.h"

#include "catch.h"
#include "workspacefolder.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <algorithm>
#include <sstream>

using namespace chandung;
using Json = nlohmann::json;

namespace {

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

Outcome chandungCommand(const std::vector<std::string>& words) {
    static const app::Knowledge knowledge = app::Knowledge::load();
    QStringList arguments = {QStringLiteral("chandung"), QStringLiteral("--lang"), QStringLiteral("en")};
    for (const std::string& word : words) arguments.append(app::toQt(word));
    std::istringstream in;
    std::ostringstream out, err;
    const int code = cli::run(arguments, knowledge, in, out, err);
    return {code, out.str(), err.str()};
}

/// A workspace with the personas given as the interchange format has them.
class Compared {
public:
    explicit Compared(const std::vector<Json>& personas, const Json& more = Json::object()) {
        Json document = {{"format", "chandung.personas"}, {"version", 1}, {"personas", personas}};
        document.update(more);
        test::writeFile(m_folder.path("in.json"), document.dump());
        REQUIRE(chandungCommand({"new", file()}).code == 0);
        const Outcome imported = chandungCommand({"import", file(), m_folder.path("in.json")});
        INFO(imported.err);
        REQUIRE(imported.code == 0);
    }

    [[nodiscard]] std::string file() const { return m_folder.path("w.chandung"); }
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path(name); }
    [[nodiscard]] Json json(const std::vector<std::string>& personas) const {
        std::vector<std::string> words = {"compare", file(), "--json"};
        words.insert(words.end(), personas.begin(), personas.end());
        const Outcome result = chandungCommand(words);
        INFO(result.err);
        REQUIRE(result.code == 0);
        return Json::parse(result.out);
    }

private:
    test::WorkspaceFolder m_folder;
};

Json rowOf(const Json& comparison, const std::string& field) {
    for (const Json& row : comparison.at("rows"))
        if (row.at("field") == field) return row;
    return {};
}

Json persona(const std::string& name, Json fields, const std::string& segment = {}) {
    fields["identity.name"] = name;
    Json result = {{"kind", "b2b"}, {"fields", std::move(fields)}};
    if (!segment.empty()) result["segment"] = segment;
    return result;
}

const Json lan = Json::parse(R"({
    "goals.goals": ["Fewer late deliveries", {"text": "Grow", "evidence": [{"source": "Interview 4", "kind": "said"}]}],
    "traits.price_value": 70,
    "role.seniority": "manager"})");

}  // namespace

TEST_CASE("compare prints a row for each field that at least one has, in the order asked") {
    Json minh = lan;
    minh["goals.goals"] = Json::array({"Late deliveries: fewer!", "Save"});
    minh["demographics.age"]["from"] = 34;
    const Compared workspace(std::vector{persona("Lan", lan), persona("Minh", minh)});
    const Json result = workspace.json({"Minh", "Lan"});
    REQUIRE(result.at("personas").size() == 2);
    CHECK(result["personas"][0]["name"] == "Minh");
    CHECK(result.at("rows").size() == 5);
    const Json goals = rowOf(result, "goals.goals");
    CHECK(goals["values"] == Json::array({minh["goals.goals"], lan["goals.goals"]}));
    CHECK(goals["same"] == false);
    CHECK(goals["shared"] == Json::array({"Late deliveries: fewer!"}));
    CHECK(rowOf(result, "demographics.age")["values"] == Json::parse(R"([{"from": 34}, null])"));
    CHECK(rowOf(result, "traits.price_value")["same"] == true);
    CHECK(rowOf(result, "identity.name")["values"] == Json::array({"Minh", "Lan"}));
}

TEST_CASE("same is true exactly when the values are equal as JSON") {
    Json others = lan;
    others["goals.goals"][1]["evidence"][0]["kind"] = "observed";
    const Compared workspace(std::vector{persona("Lan", lan), persona("Copy", lan), persona("Other", others)});
    for (const auto& asked : {std::vector<std::string>{"Lan", "Copy"}, {"Lan", "Other"}, {"Other", "Copy", "Lan"}}) {
        const Json result = workspace.json(asked);
        for (const Json& row : result["rows"]) {
            const Json& values = row["values"];
            CHECK(row["same"] ==
                  std::all_of(values.begin(), values.end(), [&](const Json& v) { return v == values[0]; }));
        }
    }
    CHECK(rowOf(workspace.json({"Lan", "Copy"}), "goals.goals")["same"] == true);
    CHECK(rowOf(workspace.json({"Lan", "Other"}), "goals.goals")["same"] == false);
}

TEST_CASE("similarity is symmetric, 100 for a renamed copy, and falls with every change") {
    std::vector<Json> personas = {persona("Lan", lan)};
    Json fields = lan;
    fields["identity.label"] = "A copy";
    personas.push_back(persona("Step 0", fields));
    const std::vector<std::pair<std::string, Json>> changes = {
        {"traits.price_value", 71},
        {"role.seniority", "executive"},
        {"company.years", 12},
        {"goals.goals", Json::array({"Fewer late payments", "Grow"})},
        {"pains.pains", Json::parse(R"([{"text": "Costs", "kind": "money"}])")}};
    std::vector<std::string> names = {"Lan", "Step 0"};
    for (const auto& [key, value] : changes) {
        fields[key] = value;
        names.push_back("Step " + std::to_string(names.size() - 1));
        personas.push_back(persona(names.back(), fields));
    }
    const Compared workspace(personas);
    const Json similarity = workspace.json(names)["similarity"];
    REQUIRE(similarity.size() == names.size());
    CHECK(similarity[0][1] == 100);
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(similarity[i][i] == 100);
        for (std::size_t j = 0; j < i; ++j) CHECK(similarity[i][j] == similarity[j][i]);
        if (i > 1) CHECK(similarity[0][i] < similarity[0][i - 1]);
    }
}

TEST_CASE("inherited values are shown but do not count") {
    const Json segments = Json::parse(R"({"segments": [{"name": "Food", "company": {"company.industry": "Food"}},
                                                       {"name": "Steel", "company": {"company.industry": "Steel"}}]})");
    const Compared workspace(std::vector{persona("Lan", lan, "Food"), persona("Minh", lan, "Steel")}, segments);
    const Json result = workspace.json({"Lan", "Minh"});
    CHECK(rowOf(result, "company.industry")["values"] == Json::array({"Food", "Steel"}));
    CHECK(rowOf(result, "company.industry")["same"] == false);
    CHECK(result["similarity"][0][1] == 100);
}

TEST_CASE("without --json the differences come first and what is the same is named") {
    Json minh = lan;
    minh["traits.price_value"] = 20;
    const Compared workspace(std::vector{persona("Lan", lan), persona("Minh", minh)});
    const Outcome result = chandungCommand({"compare", workspace.file(), "Lan", "Minh"});
    CHECK(result.code == 0);
    const auto different = result.out.find("(traits.price_value)\n  Lan: 70\n  Minh: 20\n");
    const auto same = result.out.find("The same\n");
    REQUIRE(different != std::string::npos);
    REQUIRE(same != std::string::npos);
    CHECK(different < same);
    CHECK(result.out.find("(role.seniority)") == std::string::npos);
    CHECK(result.out.find("Lan – Minh: ") == 0);
}

TEST_CASE("what cannot be compared is said in one line") {
    const Compared workspace(std::vector{persona("Lan", lan), persona("Minh", lan)});
    CHECK(chandungCommand({"compare", workspace.file()}).code == 2);
    CHECK(chandungCommand({"compare", workspace.file(), "Lan"}).code == 2);
    const Outcome unknown = chandungCommand({"compare", workspace.file(), "Lan", "Nobody"});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.find("Nobody") != std::string::npos);
    CHECK(std::count(unknown.err.begin(), unknown.err.end(), '\n') == 1);
    CHECK(unknown.out.empty());
    const Outcome document =
        chandungCommand({"compare", workspace.file(), "Lan", "Minh", "--to", workspace.path("out.doc")});
    CHECK(document.code == 1);
    CHECK(document.err.find("out.doc") != std::string::npos);
    CHECK_THROWS(test::readFile(workspace.path("out.doc")));
}

TEST_CASE("a comparison is written as a document or a table, by the ending") {
    const Compared workspace(std::vector{persona("Lan", lan), persona("Minh", lan)});
    const std::pair<const char*, const char*> beginnings[] = {{"out.pdf", "%PDF"},
                                                              {"out.png", "\x89PNG"},
                                                              {"out.html", "<!DOCTYPE html"},
                                                              {"out.xlsx", "PK"},
                                                              {"out.csv", ""}};
    for (const auto& [name, begins] : beginnings) {
        INFO(name);
        const Outcome done =
            chandungCommand({"compare", workspace.file(), "Lan", "Minh", "--to", workspace.path(name)});
        CHECK(done.code == 0);
        const std::string bytes = test::readFile(workspace.path(name));
        CHECK(bytes.size() > 100);
        std::string start = bytes.substr(0, std::string(begins).size());
        std::string wanted = begins;
        for (std::string* text : {&start, &wanted})
            std::transform(text->begin(), text->end(), text->begin(), [](unsigned char c) { return std::tolower(c); });
        CHECK(start == wanted);
    }
}
