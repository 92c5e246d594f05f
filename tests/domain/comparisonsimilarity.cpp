#include "chandung/domain/comparison.h"

#include "chandung/domain/insight.h"

#include "catch.h"
#include "comparisonfixture.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace chandung::domain;
using namespace chandung::test;

namespace {

double alike(const Persona& a, const Persona& b) {
    return similarity(a, b, smallCatalogue()).percent;
}

/// The similarity to `original` after each step of a series of changes to one field must fall.
void fallsWithEach(const std::string& key, const std::vector<FieldValue>& series) {
    const Persona rest = filled(2);
    Persona original = rest;
    original.set(key, series.front());
    double before = 100;
    CHECK(alike(original, original) == before);
    for (std::size_t i = 1; i < series.size(); ++i) {
        Persona changed = rest;
        changed.set(key, series[i]);
        const double now = alike(original, changed);
        INFO(key << ", step " << i);
        CHECK(now < before);
        CHECK(now == alike(changed, original));
        before = now;
    }
}

Statements list(const std::vector<std::string>& texts) {
    Statements result;
    for (const std::string& text : texts) result.push_back(says(text));
    return result;
}

Statement with(Statement statement, const std::function<void(Statement&)>& change) {
    change(statement);
    return statement;
}

}  // namespace

TEST_CASE("a copy is 100, whatever its name, label, photo, ids and segment") {
    RandomEdits random(1);
    for (int round = 0; round < 30; ++round) {
        const Persona original = random.persona();
        Persona copy = original;
        copy.id = Uuid::make();
        copy.segmentId = Uuid::make();
        copy.tags = {"copy"};
        copy.set("identity.name", std::string("Copy"));
        copy.set("identity.label", std::string("Another label"));
        ImageValue photo;
        photo.photo = Uuid::make();
        copy.set("identity.photo", photo);
        for (auto& [key, value] : copy.fields)
            if (auto* statements = std::get_if<Statements>(&value))
                for (Statement& statement : *statements) statement.id = Uuid::make();
        CHECK(alike(original, copy) == 100);
    }
}

TEST_CASE("two empty personas are 100, an empty and a filled one 0") {
    CHECK(alike(Persona(), Persona()) == 100);
    CHECK(similarity(Persona(), Persona(), smallCatalogue()).groups.empty());
    CHECK(alike(personaOf({{"identity.name", "Lan"}}), Persona()) == 100);
    CHECK(alike(filled(1), Persona()) == 0);
}

TEST_CASE("what is inherited does not count") {
    Segment segment;
    segment.company["company.industry"] = std::string("Food");
    const Persona a = personaOf({{"traits.bold", 30.0}});
    const Persona b = personaOf({{"traits.bold", 60.0}});
    const Comparison with = compare({&a, &b}, {&segment, &segment}, smallCatalogue());
    CHECK(with.similarity[0][1].percent == alike(a, b));
    CHECK(with.similarity[0][0].percent == 100);
}

TEST_CASE("personas with nothing in common are near 0") {
    CHECK(alike(filled(1), filled(2)) < 1);
    const Persona a =
        personaOf({{"goals.goals", list({"Close the month without any surprises", "Keep the best people for longer",
                                         "Get a second supplier for every part"})}});
    const Persona b =
        personaOf({{"goals.goals", list({"A birthday present for his mother in the summer", "Pay in three parts",
                                         "Delivery to the door on the same day"})}});
    CHECK(alike(a, b) < 5);
}

TEST_CASE("every change to a counted field makes a copy less alike, for random personas and changes") {
    RandomEdits random(42);
    for (int round = 0; round < 200; ++round) {
        const Persona original = random.persona();
        Persona changed = original;
        double before = alike(original, changed);
        REQUIRE(before == 100);
        for (const std::string& key : random.countedKeysShuffled()) {
            random.change(changed, key);
            const double now = alike(original, changed);
            INFO("round " << round << ", " << key);
            if (before > 0) CHECK(now < before);
            CHECK(now >= 0);
            CHECK(now == alike(changed, original));
            before = now;
        }
    }
}

TEST_CASE("every word changed in one statement after the other makes a copy less alike") {
    RandomEdits random(5);
    const std::vector<std::string> words = {"fewer", "late", "deliveries", "every", "month"};
    Statements goals =
        list({"fewer late deliveries every month", "grow abroad without new debt", "keep the best people"});
    std::vector<FieldValue> series = {goals};
    for (const std::string& word : words) {
        std::string& text = goals[0].text;
        text.replace(text.find(word), word.size(), random.freshWord());
        series.push_back(goals);
    }
    fallsWithEach("goals.goals", series);
    fallsWithEach("buying.criteria", series);
}

TEST_CASE("texts fall with words, then with their order and spelling") {
    fallsWithEach("identity.story", {"one two three four", "one two three other", "one two another other"});
    fallsWithEach("identity.story", {"Đà Nẵng and Huế", "Da Nẵng and Huế", "Da Nang and Huế", "Da Nang, Huế and"});
    fallsWithEach("identity.story", {"Đà Nẵng Huế", "Da Nẵng Huế", "Da Nẵng Hue", "Da Nang Hue"});
    fallsWithEach("company.industry", {"Food", "food", "Steel"});
    fallsWithEach("company.industry", {"Food", "Food ", FieldValue()});
    CHECK(alike(personaOf({{"company.industry", "Food"}}), personaOf({{"company.industry", "food"}})) > 85);
}

TEST_CASE("numbers, ranges and choices fall with their distance") {
    fallsWithEach("traits.bold", {50.0, 51.0, 60.0, 100.0});
    fallsWithEach("company.years", {10.0, 11.0, 20.0});
    fallsWithEach("company.years", {10.0, 9.0, 1.0, FieldValue()});
    fallsWithEach("demographics.age", {fromTo(30, 40), fromTo(31, 40), fromTo(31, 45)});
    Range inDong = fromTo(30, 40);
    inDong.currency = "VND";
    Range open = inDong;
    open.to.reset();
    fallsWithEach("demographics.age", {fromTo(30, 40), inDong, open});
    fallsWithEach("identity.target", {"target", "negative"});
    fallsWithEach("company.sells",
                  {CodeList{"a", "b", "c"}, CodeList{"b", "a", "c"}, CodeList{"b", "a"}, CodeList{"b", "d"}});
}

TEST_CASE("a field that only one has weighs more with each entry") {
    fallsWithEach("goals.goals", {FieldValue(), list({"one"}), list({"one", "two"}), list({"one", "two", "three"})});
    fallsWithEach("company.sells", {FieldValue(), CodeList{"a"}, CodeList{"a", "b"}});
}

TEST_CASE("the parts of a statement count, less than its words") {
    const Statement plain = says("Too expensive", {quoted("said twice")});
    const Statement answered = with(plain, [](Statement& s) { s.detail = "Show the cost of a year"; });
    const Statement other = with(plain, [](Statement& s) { s.detail = "Lease"; });
    fallsWithEach("buying.objections",
                  {Statements{answered}, Statements{plain}, list({"Too expensive"}), list({"Too slow"})});
    fallsWithEach("buying.objections", {Statements{answered}, Statements{other}});
    const auto strength = [](int value) {
        return Statements{with(says("Zalo"), [&](Statement& s) { s.strength = value; })};
    };
    fallsWithEach("channels.channels", {strength(5), strength(4), strength(2), list({"Zalo"}), list({"Email"})});
    const auto backed = [](std::vector<Citation> evidence) {
        return Statements{says("Saves time", std::move(evidence))};
    };
    fallsWithEach("goals.goals", {backed({quoted("a"), quoted("b")}), backed({quoted("a")}), backed({})});
    fallsWithEach("goals.goals", {backed({quoted("a"), quoted("b")}), backed({quoted("b"), quoted("a")})});
}

TEST_CASE("order counts a little in a list and much in a ranking") {
    const Statements inOrder = list({"price", "service", "speed", "name"});
    const Statements turned = list({"name", "speed", "service", "price"});
    fallsWithEach("goals.goals",
                  {inOrder, list({"service", "price", "speed", "name"}), turned, list({"name", "speed", "service"})});
    const auto loss = [&](const std::string& key) {
        return 100 - alike(personaOf({{key, inOrder}}), personaOf({{key, turned}}));
    };
    CHECK(loss("goals.goals") > 0);
    CHECK(loss("goals.goals") < 6);
    CHECK(loss("buying.criteria") > 15);
}

TEST_CASE("symmetric also where many pairings are equally good") {
    RandomEdits random(9);
    const auto fewWords = [&] {
        Statements result;
        for (std::size_t i = 1 + random.below(5); i > 0; --i)
            result.push_back(says("w" + std::to_string(random.below(3)) + " w" + std::to_string(random.below(3))));
        return personaOf({{"goals.goals", result}, {"buying.criteria", result}});
    };
    for (int round = 0; round < 300; ++round) {
        const Persona a = fewWords();
        const Persona b = fewWords();
        CHECK(alike(a, b) == alike(b, a));
    }
}

TEST_CASE("a list weighs the square root of its different entries") {
    const auto weight = [](const Statements& a, const Statements& b) {
        const Similarity result = similarity(personaOf({{"traits.bold", 1.0}, {"goals.goals", a}}),
                                             personaOf({{"traits.bold", 1.0}, {"goals.goals", b}}), smallCatalogue());
        return result.groups[0].weight / result.groups[1].weight;
    };
    CHECK(weight(list({"one"}), list({"one"})) == Approx(1));
    CHECK(weight(list({"one", "two", "three", "four"}), {}) == Approx(2));
    CHECK(weight(list({"one", "two"}), list({"three", "four"})) == Approx(2));
    CHECK(weight(list({"one", "two", "three"}), list({"three", "four"})) == Approx(2));
}

TEST_CASE("100 is kept for equal personas, however small the change") {
    Statements many;
    for (int i = 0; i < 300; ++i) many.push_back(says("statement number " + std::to_string(i)));
    const Persona a = personaOf({{"goals.goals", many}, {"company.years", 10.0}});
    Persona b = a;
    b.set("company.years", std::nextafter(10.0, 11.0));
    CHECK(alike(a, b) < 99.99);
    b = a;
    many.back().text += "!";
    b.set("goals.goals", many);
    CHECK(alike(a, b) < 99.99);
    CHECK(alike(a, b) > 90);
}

TEST_CASE("the groups explain the similarity") {
    const Persona a =
        personaOf({{"traits.bold", 40.0}, {"company.industry", "Food"}, {"goals.goals", list({"Grow", "Save"})}});
    const Persona b =
        personaOf({{"traits.bold", 40.0}, {"company.industry", "Steel"}, {"goals.goals", list({"Grow", "Save"})}});
    const Similarity result = similarity(a, b, smallCatalogue());
    REQUIRE(result.groups.size() == 3);
    CHECK(result.groups[0].group == "company");
    CHECK(result.groups[0].percent == 0);
    CHECK(result.groups[0].points == 0);
    CHECK(result.groups[1].group == "goals");
    CHECK(result.groups[1].percent == 100);
    CHECK(result.groups[1].weight > result.groups[2].weight);
    CHECK(result.groups[2].points == result.groups[2].weight);
    double points = 0;
    double weights = 0;
    for (const GroupSimilarity& group : result.groups) {
        points += group.points;
        weights += group.weight;
    }
    CHECK(points == Approx(result.percent));
    CHECK(weights == Approx(100));
}
