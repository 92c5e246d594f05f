#include "sheetvalues.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace chandung::exchange {

namespace {

constexpr double lastDay = 2958466;  // 9999-12-31
constexpr int secondsOfDay = 86400;

std::string plainNumber(double value) {
    char text[64];
    const double size = std::fabs(value);
    if (size != 0 && (size >= 1e15 || size < 1e-5)) {
        std::snprintf(text, sizeof text, "%.15g", value);
        return text;
    }
    // 15 digits are what a workbook keeps; the zeros at the end are not.
    const int whole = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    std::snprintf(text, sizeof text, "%.*f", std::max(0, 15 - whole), value);
    std::string result = text;
    if (result.find('.') != std::string::npos) {
        while (result.back() == '0') result.pop_back();
        if (result.back() == '.') result.pop_back();
    }
    return result;
}

std::string two(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string timeText(int seconds) {
    std::string text = two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    if (seconds % 60 != 0) text += ":" + two(seconds % 60);
    return text;
}

std::string dateText(double serial, bool from1904) {
    using namespace std::chrono;
    auto day = static_cast<int>(std::floor(serial));
    int seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++day;
    }
    if (!from1904 && day == 60) return "1900-02-29";
    const sys_days first = from1904 ? sys_days(year{1904} / January / 1) : sys_days(year{1899} / December / 31);
    const year_month_day date(first + days(!from1904 && day > 60 ? day - 1 : day));
    std::string text = std::to_string(static_cast<int>(date.year())) + "-" +
                       two(static_cast<int>(static_cast<unsigned>(date.month()))) + "-" +
                       two(static_cast<int>(static_cast<unsigned>(date.day())));
    if (seconds > 0) text += " " + timeText(seconds);
    return text;
}

}  // namespace

SheetFormat formatOf(std::string_view code) {
    bool date = false;
    bool time = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') break;  // what follows is for negative numbers
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            time = time || (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos);
            i = end;
        } else if (c == '%') {
            return SheetFormat::Percent;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            date = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            time = true;
        } else if (c == 'm' || c == 'M') {
            date = date || !time;  // months, unless hours came before
        }
    }
    if (code.find("General") != std::string_view::npos) return SheetFormat::General;
    return date ? SheetFormat::Date : time ? SheetFormat::Time : SheetFormat::General;
}

SheetFormat builtInFormat(int id) {
    if (id == 9 || id == 10) return SheetFormat::Percent;
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return SheetFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return SheetFormat::Time;
    return SheetFormat::General;
}

std::string sheetNumber(std::string_view text, SheetFormat format, bool from1904) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::string(text);
    const bool isDay = value >= 0 && value < lastDay;
    if (format == SheetFormat::Percent) return plainNumber(value * 100) + "%";
    if (format == SheetFormat::Time && value >= 0 && value < 1)
        return timeText(static_cast<int>(std::lround(value * secondsOfDay)) % secondsOfDay);
    if (format == SheetFormat::Date && isDay) return dateText(value, from1904);
    return plainNumber(value);
}

}  // namespace chandung::exchange
