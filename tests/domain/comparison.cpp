#include "chandung/domain/comparison.h"

#include "chandung/domain/insight.h"

#include "catch.h"
#include "comparisonfixture.h"

#include <algorithm>

using namespace chandung::domain;
using namespace chandung::test;

namespace {

Comparison side(const std::vector<const Persona*>& personas, const std::vector<const Segment*>& segments = {}) {
    return compare(personas, segments, smallCatalogue());
}

const ComparisonRow& row(const Comparison& comparison, const std::string& key) {
    const auto found = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                    [&](const ComparisonRow& entry) { return entry.field == key; });
    REQUIRE(found != comparison.rows.end());
    return *found;
}

Persona withGoals(std::vector<std::string> texts) {
    Statements goals;
    for (const std::string& text : texts) goals.push_back(says(text));
    return personaOf({{"goals.goals", goals}});
}

Statement lost(const std::string& name, CitationTarget target) {
    Statement result = says("Saves time");
    Citation citation;
    citation.target = target;
    citation.targetId = Uuid::make();
    citation.plainName = name;
    result.evidence = {citation};
    return result;
}

}  // namespace

TEST_CASE("a comparison has a row for each field that at least one has, in catalogue order") {
    const Persona a = personaOf({{"traits.bold", 30.0}, {"identity.name", "Lan"}});
    const Persona b = personaOf({{"identity.name", "Minh"}, {"demographics.age", fromTo(30, 40)}});
    const Comparison result = side({&a, &b});
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[0].field == "identity.name");
    CHECK(result.rows[1].field == "demographics.age");
    CHECK(result.rows[2].field == "traits.bold");
    CHECK(result.rows[2].values == std::vector<FieldValue>{30.0, {}});
    CHECK(result.differing() == 3);
    CHECK(side({}).rows.empty());
}

TEST_CASE("values are what the reader sees, with what the segment gives") {
    Segment food;
    food.company["company.industry"] = std::string("Food");
    const Persona a = personaOf({{"company.industry", "Food"}});
    const Persona b = personaOf({});
    const Comparison result = side({&a, &b}, {nullptr, &food});
    CHECK(row(result, "company.industry").same);
    CHECK(row(result, "company.industry").inherited == std::vector<bool>{false, true});
    CHECK(side({&a, &b}).differing() == 1);
}

TEST_CASE("a row is the same exactly when the interchange format would say so") {
    const Persona a = personaOf({{"goals.goals", Statements{says("Saves time", {quoted("a")})}}});
    Persona b = personaOf({{"goals.goals", Statements{says("Saves time", {quoted("a")})}}});
    CHECK(side({&a, &b}).rows[0].same);

    SECTION("evidence counts") {
        b.set("goals.goals", Statements{says("Saves time", {quoted("b")})});
    }
    SECTION("spelling counts") {
        b.set("goals.goals", Statements{says("saves time", {quoted("a")})});
    }
    SECTION("another statement counts") {
        b.set("goals.goals", Statements{says("Saves time", {quoted("a")}), says("More")});
    }
    SECTION("a missing value counts") {
        b.set("goals.goals", {});
    }
    const Comparison result = side({&a, &b});
    CHECK_FALSE(result.rows[0].same);
    CHECK(result.rows[0].difference > 0);
}

TEST_CASE("what the interchange format does not write makes no difference") {
    const Persona a = personaOf({{"goals.goals", Statements{lost("Interview 4", CitationTarget::Source)}}});
    Statement withStrength = lost("Interview 4", CitationTarget::Insight);
    withStrength.strength = 3;
    withStrength.detail = "goals have no second part";
    const Persona b = personaOf({{"goals.goals", Statements{withStrength, Statement()}}});
    CHECK(side({&a, &b}).rows[0].same);
    CHECK(similarity(a, b, smallCatalogue()).percent == 100);
    const Persona c = personaOf({{"goals.goals", Statements{lost("Interview 5", CitationTarget::Source)}}});
    CHECK_FALSE(side({&a, &c}).rows[0].same);
    Statement channel = says("Zalo");
    channel.strength = 3;
    const Persona d = personaOf({{"channels.channels", Statements{channel}}});
    channel.detail = "channels have a strength only";
    const Persona e = personaOf({{"channels.channels", Statements{channel}}});
    CHECK(side({&d, &e}).rows[0].same);
    const Persona onlyEmpty = personaOf({{"goals.goals", Statements{Statement()}}});
    CHECK(side({&onlyEmpty}).rows.empty());
}

TEST_CASE("statements are shared in spite of case, accents, punctuation and word order") {
    const Persona a = withGoals({"Giao hàng đúng hẹn.", "Fewer late deliveries", "Grow"});
    const Persona b = withGoals({"Late deliveries: FEWER!", "giao hang dung hen"});
    const ComparisonRow goals = side({&a, &b}).rows[0];
    REQUIRE(goals.shared.size() == 2);
    CHECK(goals.shared[0].text == "Giao hàng đúng hẹn.");
    CHECK(goals.shared[0].equal);
    CHECK(goals.shared[0].at == std::vector<std::optional<std::size_t>>{0, 1});
    CHECK(goals.shared[1].text == "Fewer late deliveries");
    CHECK(goals.particular(0) == std::vector<std::size_t>{2});
    CHECK(goals.particular(1).empty());
    CHECK(goals.sharedAt(1, 0) == &goals.shared[1]);
    CHECK_FALSE(goals.same);
}

TEST_CASE("near-equal statements are shared and told apart from equal ones") {
    const Persona a =
        withGoals({"Quotes leave out spare parts, so the real cost shows a year later", "Fewer late deliveries"});
    const Persona b =
        withGoals({"Fewer late payments", "The real cost shows a year later, because parts are left out"});
    const ComparisonRow goals = side({&a, &b}).rows[0];
    REQUIRE(goals.shared.size() == 1);
    CHECK_FALSE(goals.shared[0].equal);
    CHECK(goals.shared[0].at == std::vector<std::optional<std::size_t>>{0, 1});
    CHECK(goals.particular(0) == std::vector<std::size_t>{1});
}

TEST_CASE("each statement has at most one partner in each persona, the nearest") {
    const Persona a = withGoals({"one two three four five", "one two three four five"});
    const Persona b = withGoals({"one two three four six", "five four three two one"});
    const ComparisonRow goals = side({&a, &b}).rows[0];
    REQUIRE(goals.shared.size() == 2);
    CHECK(goals.shared[0].equal);
    CHECK(goals.shared[0].at == std::vector<std::optional<std::size_t>>{0, 1});
    CHECK_FALSE(goals.shared[1].equal);
    CHECK(goals.shared[1].at == std::vector<std::optional<std::size_t>>{1, 0});
}

TEST_CASE("signs without words are equal only to themselves") {
    const Persona a = withGoals({"€€€", "🙂"});
    const Persona b = withGoals({"€€", "🙂"});
    const ComparisonRow goals = side({&a, &b}).rows[0];
    REQUIRE(goals.shared.size() == 1);
    CHECK(goals.shared[0].text == "🙂");
}

TEST_CASE("a statement that only some share is shared between those") {
    const Persona a = withGoals({"Grow"});
    const Persona b = withGoals({"Save"});
    const Persona c = withGoals({"grow", "save"});
    const ComparisonRow goals = side({&a, &b, &c}).rows[0];
    REQUIRE(goals.shared.size() == 2);
    CHECK(goals.shared[0].at == std::vector<std::optional<std::size_t>>{0, std::nullopt, 0});
    CHECK(goals.shared[1].at == std::vector<std::optional<std::size_t>>{std::nullopt, 0, 1});
}

TEST_CASE("differences come first, the greatest first, and what is identical is folded") {
    const Persona a = personaOf({{"identity.target", "target"},
                                 {"demographics.age", fromTo(30, 40)},
                                 {"company.years", 10.0},
                                 {"company.industry", "Food"},
                                 {"traits.bold", 50.0}});
    const Persona b = personaOf({{"identity.target", "target"},
                                 {"demographics.age", fromTo(31, 40)},
                                 {"company.years", 11.0},
                                 {"company.industry", "Steel"},
                                 {"traits.bold", 50.0}});
    const Comparison result = side({&a, &b});
    const RowOrder order = differencesFirst(result);
    REQUIRE(order.groups.size() == 2);
    CHECK(order.groups[0].group == "company");
    REQUIRE(order.groups[0].rows.size() == 2);
    CHECK(result.rows[order.groups[0].rows[0]].field == "company.industry");
    CHECK(result.rows[order.groups[0].rows[0]].difference == 1);
    CHECK(result.rows[order.groups[0].rows[1]].field == "company.years");
    CHECK(order.groups[1].group == "demographics");
    REQUIRE(order.identical.size() == 2);
    CHECK(result.rows[order.identical[0]].field == "identity.target");
    CHECK(result.rows[order.identical[1]].field == "traits.bold");

    const RowOrder all = allRows(result);
    CHECK(all.groups.size() == 4);
    CHECK(all.identical.empty());
    CHECK(all.groups[2].rows.size() == 2);
}

TEST_CASE("each differing field is shown and none that is identical, for random personas") {
    RandomEdits random(7);
    for (int round = 0; round < 60; ++round) {
        const Persona a = random.persona();
        Persona b = a;
        const auto keys = random.countedKeysShuffled();
        const std::size_t changes = random.below(keys.size());
        for (std::size_t i = 0; i < changes; ++i) random.change(b, keys[i]);
        const Comparison result = side({&a, &b});
        std::vector<std::string> shown;
        for (const RowGroup& group : differencesFirst(result).groups)
            for (const std::size_t index : group.rows) shown.push_back(result.rows[index].field);
        std::vector<std::string> changed(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(changes));
        std::sort(shown.begin(), shown.end());
        std::sort(changed.begin(), changed.end());
        CHECK(shown == changed);
    }
}

TEST_CASE("swapping the columns changes nothing but the order") {
    RandomEdits random(11);
    for (int round = 0; round < 40; ++round) {
        const Persona a = random.persona();
        Persona b = a;
        for (const std::string& key : random.countedKeysShuffled())
            if (random.below(2) == 0) random.change(b, key);
        Persona c = b;
        for (const std::string& key : random.countedKeysShuffled())
            if (random.below(2) == 0) random.change(c, key);
        const Comparison one = side({&a, &b, &c});
        const Comparison other = side({&c, &a, &b});
        REQUIRE(one.rows.size() == other.rows.size());
        for (std::size_t i = 0; i < one.rows.size(); ++i) {
            const ComparisonRow& x = one.rows[i];
            const ComparisonRow& y = other.rows[i];
            CHECK(x.field == y.field);
            CHECK(x.same == y.same);
            CHECK(x.difference == y.difference);
            CHECK(x.values == std::vector<FieldValue>{y.values[1], y.values[2], y.values[0]});
            CHECK(x.shared.size() == y.shared.size());
            CHECK(x.particular(0) == y.particular(1));
            CHECK(x.particular(2) == y.particular(0));
        }
        CHECK(one.similarity[0][1].percent == other.similarity[1][2].percent);
        CHECK(one.similarity[1][2].percent == other.similarity[2][0].percent);
        CHECK(one.similarity[0][2].percent == other.similarity[0][1].percent);
        const RowOrder first = differencesFirst(one);
        const RowOrder second = differencesFirst(other);
        CHECK(first.identical == second.identical);
        REQUIRE(first.groups.size() == second.groups.size());
        for (std::size_t i = 0; i < first.groups.size(); ++i) CHECK(first.groups[i].rows == second.groups[i].rows);
    }
}
