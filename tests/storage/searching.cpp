// Full text: accents and case do not matter, every word begins a word of the text, names first.

#include "storagesupport.h"

#include <algorithm>

using namespace chandung;
using namespace chandung::domain;
using namespace chandung::test;
using storage::EntityKind;
using storage::SearchHit;

namespace {

struct Fixture {
    Fixture() : store(WorkspaceStore::create(folder.path("a.chandung"))) { sample.putInto(*store); }

    bool finds(const std::string& query, EntityKind kind, const std::string& field) const {
        const auto hits = store->search(query, 100);
        return std::any_of(hits.begin(), hits.end(),
                           [&](const SearchHit& hit) { return hit.kind == kind && hit.field == field; });
    }

    WorkspaceFolder folder;
    Sample sample;
    std::unique_ptr<WorkspaceStore> store;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "accents, case and the Vietnamese d do not matter, on either side") {
    for (const char* query : {"da nang", "Đà Nẵng", "đà", "DA NANG", "đa nẵng", "nang da", "d na", "Đ"})
        CHECK(finds(query, EntityKind::Persona, "demographics.location"));
    CHECK_FALSE(finds("da nan g", EntityKind::Persona, "demographics.location"));
    CHECK_FALSE(finds("anang", EntityKind::Persona, "demographics.location"));
    CHECK_FALSE(finds("da hue", EntityKind::Persona, "demographics.location"));
}

TEST_CASE_METHOD(Fixture, "everything with words is found where it stands") {
    CHECK(finds("may cat vai mien", EntityKind::Study, "name"));
    CHECK(finds("ai quyet dinh", EntityKind::Study, "questions"));
    CHECK(finds("phong van 4", EntityKind::Source, "title"));
    CHECK(finds("hang ve tre", EntityKind::Observation, "text"));
    CHECK(finds("dung hen", EntityKind::Insight, "text"));
    CHECK(finds("quang nam", EntityKind::Segment, "company.industry"));
    CHECK(finds("chot thang", EntityKind::Persona, "goals.goals"));
    CHECK(finds("cung tre", EntityKind::Persona, "goals.goals"));  // a quote
    CHECK(finds("uu tien", EntityKind::Persona, "tags"));
    CHECK(finds("tran binh", EntityKind::Committee, "members"));
    CHECK(finds("so sanh", EntityKind::Journey, "stages"));
    CHECK(finds("thu ngan", EntityKind::Plan, "ways"));
}

TEST_CASE_METHOD(Fixture, "a hit names the thing and shows the words as they are written") {
    const auto hits = store->search("nang", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == sample.persona.id);
    CHECK(hits[0].name == "Linh Nguyễn");
    CHECK(hits[0].snippet == "Đà \xEE\x80\x80Nẵng\xEE\x80\x81");
}

TEST_CASE_METHOD(Fixture, "a snippet is a part of a long text") {
    std::string story;
    for (int i = 0; i < 200; ++i) story += "trước ";
    story += "kim cương";
    for (int i = 0; i < 200; ++i) story += " sau";
    store->personas().setField(sample.persona.id, "identity.story", story);
    const auto hits = store->search("kim cuong", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet.size() < 350);
    CHECK(hits[0].snippet.find("\xEE\x80\x80kim\xEE\x80\x81 \xEE\x80\x80"
                               "cương\xEE\x80\x81") != std::string::npos);
    CHECK(hits[0].snippet.substr(0, 3) == "…");
}

TEST_CASE_METHOD(Fixture, "hits in names come before others") {
    Persona persona;
    persona.id = Uuid::make();
    persona.set("identity.name", std::string("Zalo Phạm"));
    store->personas().put(persona);
    const auto hits = store->search("zalo", 10);
    REQUIRE(hits.size() >= 2);
    CHECK(hits[0].id == persona.id);
    CHECK(hits[0].field == "identity.name");
    CHECK(store->search("zalo", 1).size() == 1);
}

TEST_CASE_METHOD(Fixture, "signs in a query do no harm") {
    for (const char* query : {"\"", "*",      "(", ")", "-",  "\"*()-", "AND", "OR NOT", "NEAR(", "name:",
                              "^",  "{text}", "'", ";", "\\", "a\"b",   "đ*",  "--",     "🙂",  "\xff\xfe"})
        CHECK_NOTHROW(store->search(query, 10));
    CHECK(store->search("", 10).empty());
    CHECK(store->search("  \t ", 10).empty());
    CHECK(store->search("\"*()-", 10).empty());
    CHECK(finds("\"da\" (nang)*", EntityKind::Persona, "demographics.location"));
    std::string manyLetters(100000, 'a');
    manyLetters.append(" b");
    CHECK_NOTHROW(store->search(manyLetters, 10));
}

TEST_CASE_METHOD(Fixture, "a persona is found by what it inherits from its segment, unless it says otherwise") {
    CHECK(finds("quang nam", EntityKind::Persona, "company.industry"));
    store->personas().setField(sample.persona.id, "company.industry", std::string("Bao bì"));
    CHECK_FALSE(finds("quang nam", EntityKind::Persona, "company.industry"));
    CHECK(finds("quang nam", EntityKind::Segment, "company.industry"));
    CHECK(finds("bao bi", EntityKind::Persona, "company.industry"));
}

TEST_CASE_METHOD(Fixture, "the trash is not searched") {
    store->personas().trash(sample.persona.id);
    CHECK_FALSE(finds("da nang", EntityKind::Persona, "demographics.location"));
    store->personas().restore(sample.persona.id);
    CHECK(finds("da nang", EntityKind::Persona, "demographics.location"));
    store->personas().erase(sample.persona.id);
    CHECK(store->search("da nang", 10).empty());
}

TEST_CASE_METHOD(Fixture, "of thousands of hits the first page comes at once, names and whole words first") {
    store->transact([&] {
        for (int i = 0; i < 2300; ++i) {
            Source source;
            source.id = Uuid::make();
            source.title = "Nguồn " + std::to_string(i);
            source.notes = i == 150 ? "khao sat" : "Một bản khảo sátxyz dài hơn về khách hàng " + std::to_string(i);
            store->sources().put(source);
        }
        Persona persona;
        persona.id = Uuid::make();
        persona.set("identity.name", std::string("Khảo Sát Viên"));
        store->personas().put(persona);
    });
    const auto hits = store->search("khao sat", 50);
    REQUIRE(hits.size() == 50);
    CHECK(hits[0].name == "Khảo Sát Viên");
    CHECK(hits[1].name == "Nguồn 150");  // both words whole, among thousands of beginnings
    CHECK(hits[2].kind == EntityKind::Source);
}

TEST_CASE_METHOD(Fixture, "names have words of their own: they come first, and stay right when they change") {
    Persona persona = sample.persona;
    persona.id = Uuid::make();
    persona.set("identity.name", std::string("Zulaikha O'Brien-Tan"));
    persona.set("demographics.location", std::string("Linh Đàm, Zulu"));
    store->personas().put(persona);
    // In one thing the name, in the other the location.
    const auto place = [&](const std::string& query, const Uuid& id, const std::string& field) {
        const auto hits = store->search(query, 100);
        return std::find_if(hits.begin(), hits.end(),
                            [&](const SearchHit& hit) { return hit.id == id && hit.field == field; }) -
               hits.begin();
    };
    const auto last = static_cast<std::ptrdiff_t>(store->search("linh", 100).size());
    CHECK(place("linh", persona.id, "demographics.location") < last);
    CHECK(place("linh", sample.persona.id, "identity.name") < place("linh", persona.id, "demographics.location"));
    CHECK(place("zul", persona.id, "identity.name") == 0);
    CHECK(place("zul", persona.id, "demographics.location") == 1);
    for (const char* query : {"o'brien", "brien tan", "tan zulaikha", "tan"}) {
        INFO(query);
        CHECK(finds(query, EntityKind::Persona, "identity.name"));
    }
    store->personas().setField(persona.id, "identity.name", std::string("Aisyah"));
    CHECK_FALSE(finds("zulaikha", EntityKind::Persona, "identity.name"));
    CHECK(finds("aisyah", EntityKind::Persona, "identity.name"));
    store->personas().setField(persona.id, "demographics.location", {});
    CHECK_FALSE(finds("zulu", EntityKind::Persona, "demographics.location"));
    CHECK(store->checkIntegrity().ok);
}

TEST_CASE_METHOD(Fixture, "what is written together is found as if it were written one by one") {
    const auto found = [&](const std::string& word) { return store->search(word, 50).size(); };
    const auto named = [&](const std::string& name, const std::string& goal) {
        Persona persona;
        persona.id = Uuid::make();
        persona.set("identity.name", name);
        persona.set("goals.goals", Statements{statement(goal)});
        return persona;
    };
    std::vector<Persona> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(named("Zebra " + std::to_string(i), std::string(5000, 'w') + " okapi" + std::to_string(i)));
    store->transact([&] {
        for (const Persona& one : many) store->personas().put(one);
        CHECK(found("zebra") == 40);  // also before it is kept
        CHECK(found("okapi39") == 1);
        Persona again = many.front();
        again.set("identity.name", std::string("Quagga"));
        store->personas().put(again);
        store->personas().trash(many[1].id);
        CHECK(found("zebra") == 38);
        CHECK(found("quagga") == 1);
        // A part that is taken back takes back its words alone.
        store->personas().put(named("Tapir", "stays"));
        CHECK_THROWS(store->transact([&] {
            store->personas().put(named("Dodo", "goes"));
            store->personas().erase(many[2].id);
            throw std::runtime_error("taken back");
        }));
        CHECK(found("dodo") == 0);
        store->personas().restore(many[1].id);
    });
    CHECK(found("zebra") == 39);
    CHECK(found("tapir") == 1);
    CHECK(found("okapi2") == 11);
    CHECK(store->checkIntegrity().problems.empty());
    CHECK_THROWS(store->transact([&] {
        store->personas().put(named("Dodo", "goes"));
        throw std::runtime_error("taken back");
    }));
    store->personas().put(named("Gnu", "alone"));
    CHECK(found("dodo") == 0);
    CHECK(found("gnu") == 1);
    store->transact([&] {
        for (const Persona& one : many) store->personas().erase(one.id);
    });
    CHECK(found("zebra") == 0);
    CHECK(found("okapi") == 0);
    CHECK(store->checkIntegrity().problems.empty());
}
