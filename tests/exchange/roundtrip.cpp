// Written, read into an empty bundle and written again: the same bytes.
#include "catch.h"
#include "chandung/exchange/selection.h"
#include "sampledata.h"
#include "workspacefolder.h"

#include <filesystem>
#include <nlohmann/json.hpp>

using namespace chandung;
using namespace chandung::test;
using namespace chandung::domain;

TEST_CASE("random bundles come back with the same bytes") {
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Bundle bundle = randomBundle(seed);
        const std::string first = exchange::writeInterchange(bundle, catalogue());
        const auto back = read(first);
        CHECK(back.bundle.personas.size() == bundle.personas.size());
        CHECK(back.bundle.journeys == bundle.journeys);
        CHECK(back.bundle.committees == bundle.committees);
        CHECK(back.bundle.sources == bundle.sources);
        CHECK(back.bundle.observations == bundle.observations);
        CHECK(back.bundle.insights.size() == bundle.insights.size());
        CHECK(back.bundle.images == bundle.images);
        CHECK(back.bundle.plans == bundle.plans);
        CHECK(back.bundle.guides == bundle.guides);
        const std::string second = exchange::writeInterchange(back.bundle, catalogue());
        REQUIRE(second == first);
    }
}

TEST_CASE("the sample comes back with the same bytes in each language") {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(CHANDUNG_SOURCE_DIR) + "/resources/sample")) {
        if (entry.path().extension() != ".json") continue;
        ++files;
        std::string texts[3];
        for (const Language language : allLanguages) {
            INFO(entry.path().string() << " " << languageCode(language));
            const auto sample = exchange::readInterchange(
                readFile(entry.path().string()), entry.path().filename().string(), catalogue(), true, language);
            for (const auto& warning : sample.warnings)
                FAIL_CHECK("remark on " << warning.args.at(0) << " " << warning.args.at(1));
            std::string& text = texts[static_cast<int>(language)];
            text = exchange::writeInterchange(sample.bundle, catalogue());
            CHECK(text.find("{\"en\"") == std::string::npos);
            const auto back = read(text);
            CHECK(back.warnings.empty());
            CHECK(exchange::writeInterchange(back.bundle, catalogue()) == text);
        }
        CHECK(texts[0] != texts[1]);
        CHECK(texts[1] != texts[2]);
    }
    CHECK(files >= 2);
}

TEST_CASE("what is written is plain: codes, short numbers, names for references, nothing empty") {
    Bundle bundle;
    Study study;
    study.id = Uuid::make();
    study.name = "Plants";
    bundle.studies = {study};
    Source one;
    one.id = Uuid::make();
    one.title = "Interview";
    Source two = one;
    two.id = Uuid::make();
    Source three = one;
    three.id = Uuid::make();
    three.title = "Survey";
    bundle.sources = {one, two, three};
    Persona persona;
    persona.id = Uuid::make();
    persona.studyId = study.id;
    persona.fields["traits.price_value"] = 70.0;
    persona.fields["identity.share"] = 12.5;
    persona.fields["identity.name"] = std::string("Linh");
    Statement statement;
    statement.text = "Fewer late deliveries";
    statement.evidence = {{CitationTarget::Source, three.id, {}, EvidenceKind::Said, "quote", "2026-03-02"},
                          {CitationTarget::Source, one.id, {}, EvidenceKind::Observed, {}, {}}};
    persona.fields["goals.goals"] = Statements{{Uuid::make(), "Close the month", {}, {}, {}}, statement};
    bundle.personas = {persona};

    const auto json = nlohmann::ordered_json::parse(exchange::writeInterchange(bundle, catalogue()));
    const auto& written = json.at("personas").at(0);
    CHECK(written.at("study") == "Plants");
    CHECK_FALSE(written.contains("favourite"));
    CHECK_FALSE(json.contains("journeys"));
    CHECK(
        written.at("fields").dump() ==
        R"({"identity.name":"Linh","identity.share":12.5,"goals.goals":["Close the month",{"text":"Fewer late deliveries","evidence":[)"
        R"({"source":"Survey","kind":"said","quote":"quote","date":"2026-03-02"},{"source":")" +
            one.id.str() + R"(","kind":"observed"}]}],"traits.price_value":70})");
}

TEST_CASE("show prints what a persona has from its segment apart from its own") {
    Bundle bundle;
    Segment segment;
    segment.id = Uuid::make();
    segment.name = "Dry food";
    segment.company["company.industry"] = std::string("Food");
    segment.company["company.years"] = 12.0;
    bundle.segments = {segment};
    Persona persona;
    persona.id = Uuid::make();
    persona.segmentId = segment.id;
    persona.fields["company.industry"] = std::string("Spices");
    bundle.personas = {persona};
    const auto json = nlohmann::json::parse(exchange::writePersona(persona, bundle, catalogue()));
    CHECK(json.at("fields").at("company.industry") == "Spices");
    CHECK(json.at("inherited") == nlohmann::json{{"company.years", 12}});
}

TEST_CASE("chosen personas take with them what they stand on") {
    const Bundle bundle = randomBundle(7);
    const Uuid id = bundle.personas.at(1).id;
    const Bundle selected = exchange::selectPersonas(bundle, {id, id});
    REQUIRE(selected.personas.size() == 1);
    const std::string text = exchange::writeInterchange(selected, catalogue());
    const auto back = read(text);
    CHECK(exchange::writeInterchange(back.bundle, catalogue()) == text);
    for (const auto& warning : back.warnings)  // only references that were lost before
        CHECK(warning.kind == exchange::Warning::Kind::LostReference);
    CHECK(selected.committees.empty());
    CHECK(selected.sources.size() <= bundle.sources.size());
}
