#include "datetext.h"

#include "missing.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace chandung::analysis {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<double> daysOf(int year, int month, int day) {
    if (year < 100) year += year < 70 ? 2000 : 1900;
    if (year < 1000 || year > 2999) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

/// The month by its first three letters, English or Malay; 0: none.
int monthOf(std::string_view word) {
    static constexpr std::array<std::string_view, 24> names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
                                                            "sep", "oct", "nov", "dec", "jan", "feb", "mac", "apr",
                                                            "mei", "jun", "jul", "ogo", "sep", "okt", "nov", "dis"};
    if (word.size() < 3) return 0;
    std::array<char, 3> lower{};
    std::transform(word.begin(), word.begin() + 3, lower.begin(), [](char c) { return static_cast<char>(c | 32); });
    const auto found = std::find(names.begin(), names.end(), std::string_view(lower.data(), 3));
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) % 12 + 1;
}

/// The first three numbers or month words of a text.
struct Pieces {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> digits{};  ///< 0: a month's name
    std::string_view rest;
    bool sound = false;
};

Pieces piecesOf(std::string_view text) {
    Pieces pieces;
    for (std::size_t i = 0; i < 3; ++i) {
        std::size_t length = 0;
        if (!text.empty() && isDigit(text[0])) {
            while (length < text.size() && length < 5 && isDigit(text[length]))
                pieces.value[i] = pieces.value[i] * 10 + (text[length++] - '0');
            pieces.digits[i] = length;
        } else {
            while (length < text.size() && isLetter(text[length])) ++length;
            pieces.value[i] = monthOf(text.substr(0, length));
            if (pieces.value[i] == 0) return pieces;
        }
        text.remove_prefix(length);
        if (i == 2) break;
        std::size_t gap = 0;
        while (gap < text.size() && gap < 2 &&
               (text[gap] == '-' || text[gap] == '/' || text[gap] == '.' || text[gap] == ' ' || text[gap] == ','))
            ++gap;
        if (gap == 0) return pieces;
        text.remove_prefix(gap);
    }
    pieces.rest = text;
    pieces.sound = true;
    return pieces;
}

/// What may follow a date: nothing, or a time of day.
bool isTime(std::string_view text) {
    if (text.empty()) return true;
    if (text[0] != ' ' && text[0] != 'T' && text[0] != ',') return false;
    return text.size() <= 32 && text.find(':') != std::string_view::npos &&
           std::any_of(text.begin(), text.end(), isDigit);
}

std::optional<double> eightDigits(std::string_view text) {
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), isDigit)) return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(from, length)) value = value * 10 + (c - '0');
        return value;
    };
    const int year = number(0, 4);
    return year >= 1900 && year <= 2100 ? daysOf(year, number(4, 2), number(6, 2)) : std::nullopt;
}

}  // namespace

std::optional<double> parseDate(std::string_view text, DateOrder order) {
    text = trimmed(text);
    if (text.size() < 6 || text.size() > 48) return std::nullopt;
    if (const auto days = eightDigits(text)) return days;
    const Pieces pieces = piecesOf(text);
    if (!pieces.sound || !isTime(pieces.rest)) return std::nullopt;
    const auto& [a, b, c] = pieces.value;
    const auto& [da, db, dc] = pieces.digits;
    if (da == 0) return db > 0 && dc == 4 ? daysOf(c, a, b) : std::nullopt;  // March 3, 2026
    if (db == 0) return da == 4 ? daysOf(a, b, c) : daysOf(c, b, a);         // 3 Mar 2026
    if (dc == 0) return std::nullopt;
    if (da == 4) return db <= 2 && dc <= 2 ? daysOf(a, b, c) : std::nullopt;
    if (da > 2 || db > 2 || (dc != 4 && dc != 2)) return std::nullopt;
    return order == DateOrder::MonthFirst ? daysOf(c, a, b) : daysOf(c, b, a);
}

DateHints dateHintsOf(std::string_view text) {
    const bool day = parseDate(text, DateOrder::DayFirst).has_value();
    const bool month = parseDate(text, DateOrder::MonthFirst).has_value();
    return {day || month, day && !month, month && !day};
}

std::string isoDate(double days) {
    const std::chrono::year_month_day date{
        std::chrono::sys_days(std::chrono::days(static_cast<long>(std::floor(days))))};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

}  // namespace chandung::analysis
