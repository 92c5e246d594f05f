// What the columns of a table are taken for.
#include "chandung/analysis/columnprofile.h"
#include "chandung/exchange/tablereader.h"

#include "analysis/numbertext.h"
#include "catch.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <random>

using namespace chandung;
using namespace chandung::analysis;

namespace {

/// A column of the cells, repeated as often as said.
ColumnProfile profile(const std::string& name, const std::vector<std::string>& cells, std::size_t times = 10) {
    domain::Column column(name);
    for (std::size_t i = 0; i < times; ++i)
        for (const std::string& cell : cells) column.append(cell);
    column.shrink();
    return profileColumn(column);
}

/// A column of `count` cells made by a function of the row.
template <class Make>
ColumnProfile made(const std::string& name, std::size_t count, Make make) {
    domain::Column column(name);
    for (std::size_t i = 0; i < count; ++i) column.append(make(i));
    return profileColumn(column);
}

const ColumnProfile& named(const std::vector<ColumnProfile>& profiles, const std::string& name) {
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const ColumnProfile& each) { return each.name == name; });
    REQUIRE(found != profiles.end());
    return *found;
}

}  // namespace

TEST_CASE("numbers are read as they are written") {
    const auto comma = profile("Giá", {"1,5", "2,25", "10,0", "3"});
    CHECK(comma.type == ColumnType::Number);
    CHECK(comma.format.decimal == ',');
    CHECK(comma.max == 10);
    const auto dong = profile("Lương", {"12.500.000 ₫", "8.000.000 ₫", "950.000 ₫"});
    CHECK(dong.max == 12500000);
    CHECK(dong.min == 950000);
    CHECK(dong.format.currency == "₫");
    CHECK(profile("Doanh thu", {"1.200", "15.000", "2.500", "900"}).max == 15000);
    CHECK(profile("Weight", {"1.234", "0.512", "2.718"}).max == Approx(2.718));
    CHECK(profile("Revenue", {"1,200", "15,000", "2,500.50", "900"}).max == 15000);
    CHECK(profile("Harga", {"RM 12.90", "RM1,250.00", "RM 3"}).max == 1250);
    const auto percent = profile("Share", {"45 %", "12.5%", "100%"});
    CHECK(percent.format.percent);
    CHECK(percent.max == 100);
    CHECK(profile("Balance", {"(1,200.50)", "-3", "−4.5", "7"}).min == -1200.5);
    CHECK(profile("Big", {"1.2E+09", "5", "17.5"}).max == 1.2e9);
    CHECK(profile("Space", {"1 234 567", "12 000", "5"}).max == 1234567);
}

TEST_CASE("a plain number is the one that from_chars finds, to the last bit") {
    std::mt19937_64 random(7);
    std::size_t different = 0;
    const auto compare = [&](const std::string& text) {
        double expected = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), expected);
        REQUIRE((error == std::errc() && end == text.data() + text.size()));
        const auto value = analysis::parseNumber(text, '.');
        if (!value || *value != expected || std::signbit(*value) != std::signbit(expected)) ++different;
    };
    for (int i = 0; i < 200'000; ++i) {
        std::string digits = std::to_string(random() >> (random() % 63));
        if (random() % 3 > 0 && digits.size() > 1) digits.insert(1 + random() % (digits.size() - 1), ".");
        compare(random() % 4 == 0 ? "-" + digits : digits);
    }
    for (const char* text : {"0", "-0", "007", "0.1", "999999999999999", "9999999999999999", "0.000000000000001"})
        compare(text);
    CHECK(different == 0);
    for (const char* text : {"1.2.3", "-", "1.", ".", "1 2x"}) CHECK_FALSE(analysis::parseNumber(text, '.'));
}

TEST_CASE("what says nothing is missing") {
    const auto income = profile("Income", {"52000", "NA", "", "N/A", "-", "61000", "null", " ", "48000", "#N/A"}, 1);
    CHECK(income.type == ColumnType::Number);
    CHECK(income.missing == 7);
    CHECK(income.distinct == 3);
    CHECK(income.mean == Approx((52000 + 61000 + 48000) / 3.0));
}

TEST_CASE("statistics and histogram of numbers") {
    const auto age = made("Age", 100, [](std::size_t i) { return std::to_string(20 + i % 41); });
    CHECK(age.min == 20);
    CHECK(age.max == 60);
    CHECK(age.wholeNumbers);
    CHECK(age.median == 36);
    std::size_t cells = 0;
    for (const auto& bar : age.histogram) cells += bar.count;
    CHECK(cells == 100);
    CHECK(age.histogram.front().from == 20);
    CHECK(textOf(age.mean, age) == "37.93");
    CHECK(textOf(58138.0, age) == "58138");
}

TEST_CASE("digits that are codes are not quantities") {
    CHECK(profile("Satisfaction", {"1", "2", "3", "4", "5", "5"}).meaning == NumberMeaning::Scale);
    CHECK(profile("Recommend us", {"0", "3", "5", "6", "7", "8", "9", "10"}).meaning == NumberMeaning::Quantity);
    CHECK(profile("Recommend us", {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}).meaning ==
          NumberMeaning::Scale);
    CHECK(profile("Children", {"0", "1", "2", "0", "3"}).meaning == NumberMeaning::Quantity);
    CHECK(profile("Accepted", {"0", "1"}).type == ColumnType::Category);
    const auto store = profile("Store code", {"1001", "2040", "3100"});
    CHECK(store.type == ColumnType::Category);
    CHECK(store.meaning == NumberMeaning::Code);
    CHECK(profile("Postcode", {"050000", "011000", "030000"}).type == ColumnType::Category);
    CHECK(made("Respondent ID", 60, [](std::size_t i) { return std::to_string(3292879998 + 7 * i); }).type ==
          ColumnType::Identifier);
    CHECK(made("Row", 60, [](std::size_t i) { return std::to_string(i + 1); }).type == ColumnType::Identifier);
    CHECK(made("Order", 60, [](std::size_t i) { return "KH-" + std::to_string(1000 + i); }).type ==
          ColumnType::Identifier);
    CHECK(made("Income", 60, [](std::size_t i) { return std::to_string(9000 + 977 * i); }).type == ColumnType::Number);
}

TEST_CASE("options are taken apart, answers with a comma are not") {
    const auto channels = profile("Channels", {"Zalo;Facebook", "Zalo", "Email; Zalo", "Facebook;Email"});
    CHECK(channels.type == ColumnType::MultiSelect);
    CHECK(channels.separator == ';');
    CHECK(channels.values.front().value == "Zalo");
    CHECK(channels.values.front().count == 30);
    CHECK(profile("Interests", {"Food, Travel", "Travel, Music, Food", "Music", "Food", "Travel, Music", "Food, Music"})
              .type == ColumnType::MultiSelect);
    CHECK(profile("Rude?", {"No, not at all rude", "Yes, somewhat rude", "Yes, very rude"}).type ==
          ColumnType::Category);
    CHECK(profile("Income", {"$0 - $24,999", "$25,000 - $49,999", "$150,000+"}).type == ColumnType::Category);
    const auto ticked = profile("Channels: Zalo", {"Zalo", "", ""});
    CHECK(ticked.checkbox);
    CHECK(ticked.leftOut == LeftOut::No);
}

TEST_CASE("dates in any order") {
    const auto day = profile("Ngày mua", {"04-09-2012", "21-08-2013", "08-03-2014"});
    CHECK(day.type == ColumnType::Date);
    CHECK(textOf(day.min, day) == "2012-09-04");
    const auto month = profile("End", {"10/01/2018 2:16:15 PM", "09/30/2018 10:00:19 AM"});
    CHECK(textOf(month.min, month) == "2018-09-30");
    CHECK(textOf(profile("d", {"2026-03-01", "2026-12-31T10:00:00Z"}).max, month) != "");
    CHECK(profile("d", {"3 Mar 2026", "March 5, 2026", "12 Dis 2025"}).type == ColumnType::Date);
    CHECK(profile("Date", {"20260131", "20260201", "20260202"}).type == ColumnType::Date);
    CHECK(profile("Version", {"1.2.3", "1.2.4", "2.0.1"}).type != ColumnType::Date);
    CHECK(day.leftOut == LeftOut::Date);
}

TEST_CASE("columns about one person are recognised in three languages") {
    const auto kind = [](const std::string& name, auto make) { return made(name, 60, make).personalKind; };
    const auto numbered = [](const std::string& before, const std::string& after = "") {
        return [=](std::size_t i) { return before + std::to_string(i * 37 % 1000 + 100) + after; };
    };
    CHECK(kind("Liên hệ", numbered("an", "@example.com")) == PersonalKind::Email);
    CHECK(kind("SĐT", numbered("0912 345 ")) == PersonalKind::Phone);
    CHECK(kind("x", numbered("+60 12-345 6")) == PersonalKind::Phone);
    CHECK(kind("Contact Phone Number", numbered("2095257")) == PersonalKind::Phone);
    CHECK(kind("Địa chỉ", numbered("", " Lê Lợi, Huế")) == PersonalKind::Address);
    CHECK(kind("x", numbered("No. ", ", Jalan Ampang, Kuala Lumpur")) == PersonalKind::Address);
    CHECK(kind("CCCD", numbered("079203")) == PersonalKind::Id);
    CHECK(kind("Họ và tên", [](std::size_t i) { return "An " + std::string(1, static_cast<char>('A' + i % 26)); }) ==
          PersonalKind::Name);
    CHECK(kind("x", [](std::size_t i) { return "Nguyễn Văn " + std::string(1, static_cast<char>('A' + i % 26)); }) ==
          PersonalKind::Name);
    CHECK(kind("x", [](std::size_t i) { return "Ahmad bin " + std::string(1, static_cast<char>('A' + i % 26)); }) ==
          PersonalKind::Name);
    CHECK(kind("fullName", [](std::size_t i) { return "A" + std::to_string(i); }) == PersonalKind::Name);
    CHECK(kind("Tarikh lahir", [](std::size_t i) { return "1990-01-" + std::to_string(10 + i % 20); }) ==
          PersonalKind::BirthDate);
    CHECK(kind("RespondentID", numbered("3292879")) == PersonalKind::Id);
    CHECK(profile("Contact", {"cellular", "telephone", "unknown"}).personalKind == PersonalKind::None);
    CHECK(profile("Region", {"North", "South"}).personalKind == PersonalKind::None);
    CHECK(made("Income", 60, [](std::size_t i) { return std::to_string(9000 + 977 * i); }).personalKind ==
          PersonalKind::None);
}

TEST_CASE("columns that make no groups say why") {
    CHECK(profile("Country", {"Vietnam"}).leftOut == LeftOut::Constant);
    CHECK(profile("Z", {"11"}).leftOut == LeftOut::Constant);
    CHECK(profile("Note", {"a", "b", "", "", "", "", "", ""}).leftOut == LeftOut::MostlyMissing);
    CHECK(made("Why?", 60, [](std::size_t i) {
              return "because of reason number " + std::to_string(i) + " and many more";
          }).leftOut == LeftOut::FreeText);
    CHECK(made("City", 600, [](std::size_t i) {
              return "City " + std::string(1, static_cast<char>('A' + i % 26)) + static_cast<char>('a' + i / 26 % 8);
          }).leftOut == LeftOut::TooManyValues);
}

TEST_CASE("the marketer's type wins") {
    domain::Column column("Year");
    for (int i = 0; i < 50; ++i) column.append(std::to_string(2020 + i % 5));
    CHECK(profileColumn(column).type == ColumnType::Number);
    const auto category = profileColumn(column, ColumnType::Category);
    CHECK(category.type == ColumnType::Category);
    CHECK(category.values.size() == 5);
    CHECK(columnTypeOf(codeOf(ColumnType::MultiSelect)) == ColumnType::MultiSelect);
}

TEST_CASE("a number that means no answer is told apart, and counted when the marketer says so") {
    const auto scale =
        made("Satisfaction", 200, [](std::size_t i) { return std::to_string(i % 9 == 0 ? 99 : 1 + i % 5); });
    CHECK(scale.noAnswer == 99.0);
    CHECK(scale.noAnswerCount == 23);
    CHECK(scale.max == 5);
    CHECK(scale.meaning == NumberMeaning::Scale);
    CHECK(scale.missing == 0);
    CHECK_FALSE(numberOf("99", scale));
    CHECK(numberOf("4", scale) == 4.0);
    const auto days =
        made("Days", 200, [](std::size_t i) { return std::to_string(i % 4 == 0 ? -1 : static_cast<int>(i % 60)); });
    CHECK(days.noAnswer == -1.0);
    CHECK(days.min == 1);
    // Real numbers: below zero all along, ages up to 99, a single 999.
    CHECK_FALSE(
        made("Balance", 200, [](std::size_t i) { return std::to_string(static_cast<int>(i % 40) - 20); }).noAnswer);
    CHECK_FALSE(made("Age", 200, [](std::size_t i) { return std::to_string(18 + i % 82); }).noAnswer);
    CHECK_FALSE(made("Spend", 200, [](std::size_t i) { return std::to_string(i == 7 ? 999 : i % 50); }).noAnswer);
    domain::Column column("Days");
    for (int i = 0; i < 80; ++i) column.append(std::to_string(i % 4 == 0 ? -1 : i));
    const auto decided = profileColumn(column, ColumnType::Number);
    CHECK_FALSE(decided.noAnswer);
    CHECK(decided.min == -1);
}

TEST_CASE("the real tables are understood") {
    const char* data = std::getenv("CHANDUNG_DATA");
    if (data == nullptr) {
        WARN("CHANDUNG_DATA is not set: the real tables are not read");
        return;
    }
    const auto read = [&](const std::string& name) {
        return exchange::readTableFile(std::string(data) + "/tables/" + name);
    };
    const auto bank = read("bank_uci_comma.csv");
    CHECK(bank.table.rowCount() == 4521);
    const auto bankColumns = profileTable(bank.table);
    CHECK(named(bankColumns, "Job").type == ColumnType::Category);
    CHECK(named(bankColumns, "balance").type == ColumnType::Number);
    CHECK(named(bankColumns, "balance").min == -3313);
    CHECK_FALSE(named(bankColumns, "balance").noAnswer);
    CHECK(named(bankColumns, "Pdays").noAnswer == -1.0);
    CHECK(named(bankColumns, "Pdays").noAnswerCount == 3705);
    CHECK(std::none_of(bankColumns.begin(), bankColumns.end(), [](const auto& each) { return each.personal; }));

    const auto campaign = read("marketing_campaign_comma.csv");
    const auto campaignColumns = profileTable(campaign.table);
    CHECK(named(campaignColumns, "Income").type == ColumnType::Number);
    CHECK(named(campaignColumns, "Income").missing == 24);
    CHECK(named(campaignColumns, "Dt_Customer").type == ColumnType::Date);
    CHECK(named(campaignColumns, "ID").personal);
    CHECK(named(campaignColumns, "Z_Revenue").leftOut == LeftOut::Constant);

    const auto films = read("fte_StarWars.csv");
    CHECK(films.headerRows == 2);
    CHECK(films.table.rowCount() == 1186);
    const auto filmColumns = profileTable(films.table);
    CHECK(filmColumns[3].checkbox);
    CHECK(filmColumns[9].meaning == NumberMeaning::Scale);
    CHECK(named(filmColumns, "Household Income").type == ColumnType::Category);

    const auto flying = profileTable(read("fte_flying_etiquette.csv").table);
    CHECK(named(flying, "How tall are you?").type == ColumnType::Category);
    CHECK(flying[8].type == ColumnType::Category);

    const auto survey = profileTable(read("k8s_contributor_survey_2018.csv").table);
    CHECK(survey.size() == 92);
    CHECK(named(survey, "Contribute: Docs").checkbox);
    CHECK(named(survey, "Blocker: Code/Doc review").meaning == NumberMeaning::Scale);
    CHECK(named(survey, "Misc Thurs Mtg feedback").type == ColumnType::FreeText);
}
