#include "chandung/analysis/columnprofile.h"

#include "chandung/domain/error.h"
#include "datetext.h"
#include "missing.h"
#include "numbertext.h"
#include "parallel.h"
#include "personal.h"
#include "tally.h"
#include "typeguess.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <mutex>

namespace chandung::analysis {

namespace {

constexpr std::size_t bars = 12;
constexpr double mostly = 0.6;  // missing

struct Weighted {
    double value;
    std::size_t count;
};

/// Whatever it stands for.
std::optional<double> parseCell(std::string_view cell, const ColumnProfile& profile) {
    if (profile.type == ColumnType::Date) return parseDate(cell, profile.dateOrder);
    const std::string_view text = trimmed(cell);
    if (text.empty()) return std::nullopt;
    return parseNumber(text, profile.format.decimal);
}

/// The readable numbers of a column, rising.
std::vector<Weighted> sortedNumbers(ColumnProfile& profile, const Tally& tally) {
    std::vector<Weighted> numbers;
    for (const auto& entry : tally.entries()) {
        const auto value = parseCell(entry.text, profile);
        if (!value)
            profile.unreadable += entry.count;
        else if (value != profile.noAnswer)
            numbers.push_back({*value, entry.count});
    }
    std::sort(numbers.begin(), numbers.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    return numbers;
}

double quantile(const std::vector<Weighted>& numbers, double cells, double share) {
    double before = 0;
    for (const Weighted& number : numbers) {
        before += static_cast<double>(number.count);
        if (before >= share * cells) return number.value;
    }
    return numbers.back().value;
}

std::vector<HistogramBar> histogramOf(const std::vector<Weighted>& numbers, bool whole) {
    const double low = numbers.front().value;
    const double high = numbers.back().value;
    std::vector<HistogramBar> histogram;
    const bool perValue = whole && high - low < static_cast<double>(bars);
    const auto count = low == high ? 1 : perValue ? static_cast<std::size_t>(high - low) + 1 : bars;
    const double step = low == high ? 1 : perValue ? 1 : (high - low) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        histogram.push_back({low + step * static_cast<double>(i), low + step * static_cast<double>(i + 1), 0});
    for (const Weighted& number : numbers) {
        const auto bar = static_cast<std::size_t>((number.value - low) / step);
        histogram[std::min(bar, count - 1)].count += number.count;
    }
    return histogram;
}

void describeNumbers(ColumnProfile& profile, const Tally& tally) {
    const auto numbers = sortedNumbers(profile, tally);
    if (numbers.empty()) return;
    double cells = 0;
    double sum = 0;
    profile.wholeNumbers = true;
    for (const Weighted& number : numbers) {
        cells += static_cast<double>(number.count);
        sum += number.value * static_cast<double>(number.count);
        profile.wholeNumbers = profile.wholeNumbers && number.value == std::floor(number.value);
    }
    profile.mean = sum / cells;
    double squares = 0;
    for (const Weighted& number : numbers)
        squares += (number.value - profile.mean) * (number.value - profile.mean) * static_cast<double>(number.count);
    profile.deviation = std::sqrt(squares / cells);
    profile.min = numbers.front().value;
    profile.max = numbers.back().value;
    profile.quarter = quantile(numbers, cells, 0.25);
    profile.median = quantile(numbers, cells, 0.5);
    profile.threeQuarters = quantile(numbers, cells, 0.75);
    profile.histogram = histogramOf(numbers, profile.wholeNumbers && profile.type == ColumnType::Number);
}

std::vector<ValueCount> mostFrequent(const Tally& tally, std::size_t most) {
    std::vector<const Tally::Entry*> order;
    for (const auto& entry : tally.entries()) order.push_back(&entry);
    const auto before = [](const Tally::Entry* a, const Tally::Entry* b) {
        return a->count != b->count ? a->count > b->count : a->text < b->text;
    };
    most = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(), before);
    std::vector<ValueCount> values;
    for (std::size_t i = 0; i < most; ++i) values.push_back({std::string(order[i]->text), order[i]->count});
    return values;
}

Tally tallyOfOptions(const Tally& tally, char separator) {
    Tally options;
    for (const auto& entry : tally.entries())
        for (const std::string_view option : optionsOf(entry.text, separator)) options.add(option, entry.count);
    return options;
}

/// Values that few rows share make no groups: the frequent ones must cover half of the cells.
bool tooManyValues(const ColumnProfile& profile) {
    constexpr std::size_t looked = 24;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < std::min(looked, profile.values.size()); ++i) covered += profile.values[i].count;
    return covered * 2 < profile.rows - profile.missing;
}

LeftOut leftOutOf(const ColumnProfile& profile) {
    if (profile.type == ColumnType::Identifier) return LeftOut::Identifier;
    if (profile.distinct <= 1 && !profile.checkbox) return LeftOut::Constant;
    if (!profile.checkbox && static_cast<double>(profile.missing + profile.unreadable + profile.noAnswerCount) >
                                 mostly * static_cast<double>(profile.rows))
        return LeftOut::MostlyMissing;
    if (profile.type == ColumnType::FreeText) return LeftOut::FreeText;
    if (profile.type == ColumnType::Date) return LeftOut::Date;
    if (profile.type == ColumnType::Number) return profile.deviation > 0 ? LeftOut::No : LeftOut::Constant;
    return tooManyValues(profile) ? LeftOut::TooManyValues : LeftOut::No;
}

}  // namespace

const char* codeOf(ColumnType type) {
    switch (type) {
        case ColumnType::Number:
            return "number";
        case ColumnType::Category:
            return "category";
        case ColumnType::MultiSelect:
            return "multi-select";
        case ColumnType::Date:
            return "date";
        case ColumnType::FreeText:
            return "text";
        case ColumnType::Identifier:
            return "identifier";
    }
    return "category";
}

std::optional<ColumnType> columnTypeOf(const std::string& code) {
    for (const ColumnType type : {ColumnType::Number, ColumnType::Category, ColumnType::MultiSelect, ColumnType::Date,
                                  ColumnType::FreeText, ColumnType::Identifier})
        if (code == codeOf(type)) return type;
    return std::nullopt;
}

std::optional<double> numberOf(std::string_view cell, const ColumnProfile& profile) {
    const auto value = parseCell(cell, profile);
    return value && value == profile.noAnswer ? std::nullopt : value;
}

std::string textOf(double value, const ColumnProfile& profile) {
    if (profile.type == ColumnType::Date) return isoDate(value);
    const double places = std::fabs(value) >= 1 ? 100.0 : 1000.0;
    const double rounded = std::fabs(value) < 1e12 ? std::round(value * places) / places : value;
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), rounded == 0 ? 0.0 : rounded, std::chars_format::fixed)
            .ptr;
    return {text.data(), end};
}

ColumnProfile profileColumn(const domain::Column& column, std::optional<ColumnType> type) {
    const Tally tally = tallyOf(column);
    ColumnProfile profile;
    profile.name = column.name();
    profile.rows = column.size();
    profile.missing = tally.missing();
    profile.distinct = tally.entries().size();
    guessType(profile, tally, type);
    profile.personalKind = personalKindOf(profile.name, tally, profile.type);
    profile.personal = profile.personalKind != PersonalKind::None;
    const bool numbers = profile.type == ColumnType::Number || profile.type == ColumnType::Date;
    if (numbers) describeNumbers(profile, tally);
    if (profile.type == ColumnType::MultiSelect)
        profile.values = mostFrequent(tallyOfOptions(tally, profile.separator), ColumnProfile::maxValues);
    else if (!numbers || profile.distinct <= ColumnProfile::maxValues)
        profile.values = mostFrequent(tally, ColumnProfile::maxValues);
    profile.leftOut = leftOutOf(profile);
    return profile;
}

std::vector<ColumnProfile> profileTable(const domain::Table& table, const Progress& progress) {
    std::vector<ColumnProfile> profiles(table.columnCount());
    std::mutex guard;
    std::size_t done = 0;
    inParallel(table.columnCount(), [&](std::size_t column) {
        profiles[column] = profileColumn(table.columns[column]);
        const std::lock_guard lock(guard);
        const double share = static_cast<double>(++done) / static_cast<double>(table.columnCount());
        if (progress && !progress(share)) throw domain::Error(domain::ErrorCode::Cancelled);
    });
    return profiles;
}

}  // namespace chandung::analysis
