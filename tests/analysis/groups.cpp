// Groups that were planted are found, and what is no group is called so.
#include "chandung/analysis/grouping.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/tablereader.h"

#include "catch.h"
#include "planted.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

using namespace chandung;
using namespace chandung::analysis;

namespace {

const GroupingWarning* warning(const Grouping& grouping, GroupingWarningCode code) {
    const auto& all = grouping.warnings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

LeftOut reasonFor(const Grouping& grouping, std::size_t column) {
    for (const UnusedColumn& unused : grouping.unused)
        if (unused.column == column) return unused.reason;
    return LeftOut::No;
}

Grouping group(const domain::Table& table, const GroupingOptions& options = {}) {
    return findGroups(table, profileTable(table), options);
}

/// A table of text, one row per line.
domain::Table tableOf(const std::string& csv) {
    return exchange::readTable(csv, "customers.csv").table;
}

}  // namespace

TEST_CASE("planted groups are found") {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const std::size_t rows = seed == 1 ? 10000 : 3000;
        const auto planted = test::plant(rows, 4, 1.5, seed);
        const Grouping grouping = group(planted.table);
        const double found = adjustedRandIndex(grouping.groupOf, planted.groupOf);
        std::cout << rows << " rows, 4 groups, seed " << seed << ": adjusted Rand index " << found << "\n";
        INFO("seed " << seed << ", " << grouping.groups << " groups");
        CHECK(grouping.recommended == 4);
        CHECK(found >= 0.9);
        CHECK(warning(grouping, GroupingWarningCode::NoBetterThanChance) == nullptr);
    }
}

TEST_CASE("look-ups find as much as plain k-means on a wide matrix") {
    for (const std::uint64_t seed : {1, 2}) {
        const auto planted = test::plant(2000, 4, 1.0, seed);
        GroupingOptions options;
        options.groups = 4;
        const double ours = adjustedRandIndex(group(planted.table, options).groupOf, planted.groupOf);
        const double plain = adjustedRandIndex(test::wideKMeans(planted.table, 4), planted.groupOf);
        std::cout << "groups near each other, seed " << seed << ": ours " << ours << ", plain k-means " << plain
                  << "\n";
        CHECK(ours >= plain - 0.01);
    }
}

// Long: run with test_analysis "[large]".
TEST_CASE("look-ups find as much as plain k-means in large tables", "[.large]") {
    for (const std::size_t rows : {std::size_t{100'000}, std::size_t{1'000'000}}) {
        const auto planted = test::plant(rows, 4, 1.0, 5);
        GroupingOptions options;
        options.groups = 4;
        const double ours = adjustedRandIndex(group(planted.table, options).groupOf, planted.groupOf);
        const double plain = adjustedRandIndex(test::wideKMeans(planted.table, 4), planted.groupOf);
        std::cout << rows << " rows: ours " << ours << ", plain k-means " << plain << "\n";
        CHECK(ours >= plain - 0.01);
    }
}

TEST_CASE("the same data gives the same groups, the largest first") {
    const auto planted = test::plant(1500, 3, 1.5, 7);
    const Grouping first = group(planted.table);
    const Grouping second = group(planted.table);
    CHECK(first.groupOf == second.groupOf);
    CHECK(first.silhouette == second.silhouette);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < first.segments.size(); ++i) {
        const Group& segment = first.segments[i];
        CHECK(segment.size == static_cast<std::size_t>(std::count(first.groupOf.begin(), first.groupOf.end(), i)));
        CHECK((i == 0 || segment.size <= first.segments[i - 1].size));
        REQUIRE_FALSE(segment.exampleRows.empty());
        CHECK(first.groupOf[segment.exampleRows.front()] == i);
        rows += segment.size;
    }
    CHECK(rows == 1500);
}

TEST_CASE("noise is called noise") {
    const auto noise = test::plant(1500, 4, 0, 5);
    CHECK(warning(group(noise.table), GroupingWarningCode::NoBetterThanChance) != nullptr);
}

TEST_CASE("columns that belong together lose their groups when shuffled") {
    const auto planted = test::plant(1500, 4, 1.5, 11);
    domain::Table mixed = planted.table;
    for (std::size_t column = 0; column < mixed.columnCount(); ++column) {
        domain::Column turned(planted.table.columns[column].name());
        for (std::size_t row = 0; row < 1500; ++row)
            turned.append(planted.table.at((row * 7 + column * 613) % 1500, column));
        mixed.columns[column] = turned;
    }
    CHECK(warning(group(planted.table), GroupingWarningCode::NoBetterThanChance) == nullptr);
    CHECK(warning(group(mixed), GroupingWarningCode::NoBetterThanChance) != nullptr);
}

TEST_CASE("weak data is named") {
    std::string few = "Age,City\n";
    for (int i = 0; i < 30; ++i)
        few += std::to_string(i % 2 == 0 ? 20 + i % 5 : 60 + i % 5) + (i % 2 == 0 ? ",Hue\n" : ",Hanoi\n");
    CHECK(warning(group(tableOf(few)), GroupingWarningCode::FewRows)->count == 30);

    std::string small = "Income,Spend,Visits\n";
    for (int i = 0; i < 400; ++i) {
        const bool rich = i % 25 == 0;
        small += std::to_string((rich ? 900 : 100) + i % 7) + "." + std::to_string(i % 10) + "," +
                 std::to_string((rich ? 700 : 50) + i % 11) + "," + std::to_string((rich ? 90 : 5) + i % 4) + "\n";
    }
    const Grouping two = group(tableOf(small));
    REQUIRE(two.groups == 2);
    const auto* tiny = warning(two, GroupingWarningCode::SmallGroup);
    REQUIRE(tiny != nullptr);
    CHECK(tiny->group == 1);
    CHECK(tiny->count == 16);
    CHECK_THROWS_AS(group(tableOf("Age\n1\n2\n3\n")), domain::Error);
    CHECK_THROWS_AS(group(tableOf("Country\nVietnam\nVietnam\nVietnam\nVietnam\nVietnam\n")), domain::Error);
}

TEST_CASE("a column that alone makes the groups is named") {
    auto planted = test::plant(1000, 3, 0, 3);
    domain::Column loud("number loud");
    for (std::size_t row = 0; row < 1000; ++row)
        loud.append(std::to_string(row % 2 == 0 ? 1.0 + 0.001 * static_cast<double>(row % 50) : 99.0));
    planted.table.columns = {planted.table.columns[0], planted.table.columns[1], loud};
    const Grouping grouping = group(planted.table);
    const auto* one = warning(grouping, GroupingWarningCode::OneColumn);
    REQUIRE(one != nullptr);
    CHECK(one->column == 2);
}

TEST_CASE("columns are left out with a word, asked for they are used") {
    std::string csv = "Email,Age,Region,Country,Joined,Spend\n";
    for (int i = 0; i < 200; ++i)
        csv += "a" + std::to_string(i) + "@example.com," + std::to_string(i % 2 == 0 ? 25 + i % 6 : 55 + i % 6) +
               (i % 2 == 0 ? ",South" : ",North") + ",Vietnam,2026-01-" + std::to_string(10 + i % 20) + "," +
               std::to_string(i % 2 == 0 ? 100 + i % 9 : 300 + i % 9) + "\n";
    const auto table = tableOf(csv);
    const Grouping grouping = group(table);
    CHECK(grouping.columns == std::vector<std::size_t>{1, 2, 5});
    CHECK(reasonFor(grouping, 0) == LeftOut::Personal);
    CHECK(reasonFor(grouping, 3) == LeftOut::Constant);
    CHECK(reasonFor(grouping, 4) == LeftOut::Date);
    GroupingOptions options;
    options.columns = {4, 5, 3};
    const Grouping asked = group(table, options);
    CHECK(asked.columns == std::vector<std::size_t>{4, 5});
    CHECK(reasonFor(asked, 3) == LeftOut::Constant);
}

TEST_CASE("a group is told by what it has more of") {
    std::string csv = "Age,Region,Channels\n";
    for (int i = 0; i < 600; ++i) {
        const bool young = i % 3 == 0;
        csv += std::to_string(young ? 20 + i % 8 : 45 + i % 15) +
               (young        ? ",South,"
                : i % 5 == 0 ? ",South,"
                             : ",North,") +
               (young ? (i % 2 == 0 ? "Zalo;TikTok\n" : "TikTok\n") : (i % 2 == 0 ? "Email\n" : "Email;Zalo\n"));
    }
    const auto table = tableOf(csv);
    GroupingOptions options;
    options.groups = 2;
    const Grouping grouping = group(table, options);
    REQUIRE(grouping.segments.size() == 2);
    const Group& young = grouping.segments[1];
    CHECK(young.size == 200);
    CHECK(young.share == Approx(1.0 / 3));
    const auto trait = [&](std::size_t column, const std::string& value) {
        const auto found = std::find_if(young.traits.begin(), young.traits.end(), [&](const Trait& each) {
            return each.column == column && (value.empty() || each.value == value);
        });
        REQUIRE(found != young.traits.end());
        return *found;
    };
    const Trait tiktok = trait(2, "TikTok");
    CHECK(tiktok.share == 1);
    CHECK(tiktok.overall == Approx(1.0 / 3));
    CHECK(tiktok.lift == Approx(3));
    CHECK(tiktok.strength == EffectStrength::Strong);
    const Trait age = trait(0, "");
    CHECK(age.from >= 20);
    CHECK(age.to <= 27);
    CHECK(age.effect < -2);
    CHECK(young.name.find("TikTok") != std::string::npos);
    for (const Trait& each : young.traits) CHECK(std::abs(each.effect) >= 0.2);
}

TEST_CASE("grouping can be cancelled") {
    const auto planted = test::plant(500, 3, 1.5, 1);
    GroupingOptions options;
    options.progress = [](double share) { return share < 0.3; };
    CHECK_THROWS_AS(group(planted.table, options), domain::Error);
}

TEST_CASE("the adjusted Rand index knows the same, the renamed and the unlike") {
    const std::vector<std::uint8_t> a{0, 0, 1, 1, 2, 2};
    CHECK(adjustedRandIndex(a, a) == Approx(1));
    CHECK(adjustedRandIndex(a, {2, 2, 0, 0, 1, 1}) == Approx(1));
    CHECK(adjustedRandIndex({0, 0, 1, 1}, {0, 1, 0, 1}) == Approx(-0.5));
}

TEST_CASE("the real tables come into groups") {
    const char* data = std::getenv("CHANDUNG_DATA");
    if (data == nullptr) {
        WARN("CHANDUNG_DATA is not set: the real tables are not grouped");
        return;
    }
    for (const std::string name : {"bank_uci_comma", "marketing_campaign_comma", "k8s_contributor_survey_2018",
                                   "fte_StarWars", "fte_flying_etiquette"}) {
        INFO(name);
        const auto reading = exchange::readTableFile(std::string(data) + "/tables/" + name + ".csv");
        const Grouping grouping = group(reading.table);
        CHECK(grouping.groups >= 2);
        CHECK(grouping.tried.size() == 7);
        for (const Group& segment : grouping.segments) {
            CHECK_FALSE(segment.name.empty());
            CHECK(segment.traits.size() >= 3);
        }
    }
}
