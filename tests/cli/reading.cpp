// Commands that read a workspace: info, list, show, search, check.
#include "catch.h"
#include "program.h"

using namespace chandung::test;
using nlohmann::json;

namespace {

/// A workspace with the English sample, made once.
const Program& sample() {
    static const Program program;
    static const Answer made = program.run(words(program, "new %demo.chandung --sample --lang en"));
    REQUIRE(made.code == 0);
    REQUIRE(made.out.empty());
    REQUIRE(made.err.empty());
    return program;
}

Answer ask(const std::string& line) {
    return sample().run(words(sample(), line));
}

}  // namespace

TEST_CASE("info counts what is in the sample") {
    const json info = ask("info %demo.chandung --json").json();
    CHECK(info.at("format") >= 1);
    const json& counts = info.at("counts");
    CHECK(counts.at("studies") == 2);
    CHECK(counts.at("personas") >= 8);
    CHECK(counts.at("observations") > 20);
    CHECK(ask("info %demo.chandung").out.find("personas") != std::string::npos);
}

TEST_CASE("list shows every kind with id and name") {
    const json counts = ask("info %demo.chandung --json").json().at("counts");
    for (const char* kind :
         {"studies", "sources", "observations", "insights", "segments", "personas", "committees", "journeys"}) {
        INFO(kind);
        const Answer answer = ask(std::string("list %demo.chandung --json ") + kind);
        CHECK(answer.code == 0);
        const json rows = answer.json();
        CHECK(rows.size() == counts.at(kind));
        for (const json& row : rows) {
            CHECK(row.at("id").get<std::string>().size() == 36);
            CHECK_FALSE(row.at("name").get<std::string>().empty());
        }
    }
    CHECK(ask("list %demo.chandung datasets --json").json() == json::array());
    CHECK(ask("list %demo.chandung personas").out.find("Huỳnh Tấn Lộc") != std::string::npos);
    CHECK(ask("list %demo.chandung animals").code == 2);
}

TEST_CASE("a persona is named by its id, its name or a beginning of its id") {
    const json persona = ask("list %demo.chandung personas --json").json().at(0);
    const std::string id = persona.at("id");
    const json byId = ask("show %demo.chandung --json " + id).json();
    CHECK(byId.at("fields").at("identity.name") == persona.at("name"));
    CHECK(byId.contains("inherited"));
    const Answer byName = sample().call({"show", sample().path("demo.chandung"), persona.at("name"), "--json"});
    CHECK(byName.json() == byId);
    const Answer common = ask("show %demo.chandung 0193");
    CHECK(common.code == 1);
    CHECK(common.oneLine());
    CHECK(ask("show %demo.chandung " + id.substr(0, 35) + "z").code == 1);
    CHECK(ask("show %demo.chandung " + id).out.find(persona.at("name").get<std::string>()) != std::string::npos);
}

TEST_CASE("search finds without accents, by beginnings of words, and names kind, place and words") {
    const json hits = sample().call({"search", sample().path("demo.chandung"), "huynh tan", "--json"}).json();
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.at(0).at("kind") == "persona");
    CHECK(hits.at(0).at("name") == "Huỳnh Tấn Lộc");
    for (const json& hit : hits)
        for (const char* member : {"kind", "id", "name", "field", "snippet"}) CHECK(hit.contains(member));
    CHECK(hits.at(0).dump().find("\xEE\x80\x80") == std::string::npos);
    CHECK(ask("search %demo.chandung e --limit 3 --json").json().size() <= 3);
    CHECK(ask("search %demo.chandung zzzqqq --json").json() == json::array());
    CHECK(ask("search %demo.chandung a --limit 0").code == 2);
    CHECK(ask("search %demo.chandung a --limit many").code == 2);
}

TEST_CASE("check answers with the integrity and the findings") {
    const Answer answer = ask("check %demo.chandung --json");
    CHECK(answer.code == 0);
    const json result = answer.json();
    CHECK(result.at("integrity") == "ok");
    for (const json& finding : result.at("findings")) {
        CHECK_FALSE(finding.at("message").get<std::string>().empty());
        CHECK(finding.at("persona").get<std::string>().size() == 36);
        CHECK(finding.contains("rule"));
        CHECK(finding.contains("field"));
    }
}

TEST_CASE("reading leaves the file as it is") {
    const std::string before = sample().bytes("demo.chandung");
    for (const char* line :
         {"info %demo.chandung", "list %demo.chandung personas", "search %demo.chandung a", "check %demo.chandung"})
        CHECK(ask(line).code == 0);
    CHECK(sample().bytes("demo.chandung") == before);
}
