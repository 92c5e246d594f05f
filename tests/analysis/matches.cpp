#include "chandung/analysis/groupprofile.h"
#include "chandung/analysis/match.h"
#include "chandung/exchange/tablereader.h"

#include "catch.h"

using namespace chandung;
using namespace chandung::analysis;

namespace {

const std::string customers =
    "Name,Age,Region,Channels,Value\n"
    "An,25,Miền Nam,Zalo;Email,100\n"
    "Binh,31,mien nam,Zalo,900\n"
    "Chi,34,Miền Bắc,Email,50\n"
    "Dung,NA,Miền Nam,Facebook,400\n"
    "An,45,,Zalo;Facebook,\n"
    "Giang,28,Miền Nam,Email;Facebook,700\n";

}  // namespace

TEST_CASE("every added detail fits fewer rows") {
    const auto table = exchange::readTable(customers, "customers.csv").table;
    const auto profiles = profileTable(table);
    REQUIRE(profiles[3].type == ColumnType::MultiSelect);
    Predicate age;
    age.column = 1;
    age.from = 25;
    age.to = 34;
    Predicate region;
    region.column = 2;
    region.anyOf = {"MIEN NAM"};
    Predicate channel;
    channel.column = 3;
    channel.anyOf = {"zalo", "Instagram"};
    const Match match = countMatches(table, profiles, {age, region, channel});
    CHECK(match.rows == 6);
    REQUIRE(match.steps.size() == 3);
    CHECK(match.steps[0].alone == 4);
    CHECK(match.steps[0].unknown == 1);
    CHECK(match.steps[0].left == 4);
    CHECK(match.steps[1].alone == 4);
    CHECK(match.steps[1].unknown == 1);
    CHECK(match.steps[1].left == 3);
    CHECK(match.steps[2].left == 2);
    CHECK(match.matching == 2);
    CHECK(matchingRows(table, profiles, {age, region, channel}) == std::vector<std::uint8_t>{1, 1, 0, 0, 0, 0});
    CHECK(countMatches(table, profiles, {}).matching == 6);
}

TEST_CASE("accounts come into tiers by value") {
    const auto table = exchange::readTable(customers, "customers.csv").table;
    const auto profiles = profileTable(table);
    const auto limits = tierLimits(table, profiles, 4, {0.2, 0.4});
    CHECK(limits == std::vector<double>{900, 400});
    CHECK(tiersOf(table, profiles, 4, limits) == std::vector<std::uint8_t>{2, 0, 2, 1, noGroup, 1});
}

TEST_CASE("repeated keys are found, unknown ones are not") {
    const auto table = exchange::readTable(customers, "customers.csv").table;
    CHECK(repeatedRows(table, 0) == std::vector<std::size_t>{4});
    CHECK(repeatedRows(table, 4).empty());
}
