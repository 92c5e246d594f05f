#include "numbertext.h"

#include "missing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace chandung::analysis {

namespace {

constexpr std::size_t longestNumber = 48;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool startsWithNoCase(std::string_view text, std::string_view word) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

/// What stands around the digits.
struct Parts {
    std::string_view digits;
    std::string_view currency;
    bool negative = false;
    bool percent = false;
};

constexpr std::array<std::string_view, 24> currencies{"VNĐ", "VND", "đồng", "₫",   "đ",   "Đ",   "US$", "S$",
                                                      "A$",  "$",   "USD",  "RM",  "MYR", "SGD", "€",   "EUR",
                                                      "£",   "GBP", "¥",    "JPY", "IDR", "Rp",  "฿",   "THB"};

void stripCurrency(Parts& parts) {
    for (const std::string_view currency : currencies) {
        if (startsWithNoCase(parts.digits, currency)) {
            parts.currency = parts.digits.substr(0, currency.size());
            parts.digits = trimmed(parts.digits.substr(currency.size()));
            return;
        }
        if (parts.digits.size() > currency.size() &&
            startsWithNoCase(parts.digits.substr(parts.digits.size() - currency.size()), currency)) {
            parts.currency = parts.digits.substr(parts.digits.size() - currency.size());
            parts.digits = trimmed(parts.digits.substr(0, parts.digits.size() - currency.size()));
            return;
        }
    }
}

void stripSign(Parts& parts) {
    if (parts.digits.starts_with("\xE2\x88\x92")) {  // the minus sign of typographers
        parts.negative = true;
        parts.digits = trimmed(parts.digits.substr(3));
    } else if (!parts.digits.empty() && (parts.digits[0] == '-' || parts.digits[0] == '+')) {
        parts.negative = parts.negative || parts.digits[0] == '-';
        parts.digits = trimmed(parts.digits.substr(1));
    }
}

Parts partsOf(std::string_view text) {
    Parts parts{trimmed(text), {}};
    if (parts.digits.size() > 2 && parts.digits.front() == '(' && parts.digits.back() == ')') {
        parts.negative = true;
        parts.digits = trimmed(parts.digits.substr(1, parts.digits.size() - 2));
    }
    stripSign(parts);
    if (!parts.digits.empty() && parts.digits.back() == '%') {
        parts.percent = true;
        parts.digits = trimmed(parts.digits.substr(0, parts.digits.size() - 1));
    }
    if (!parts.digits.empty() && (!isDigit(parts.digits.front()) || !isDigit(parts.digits.back()))) {
        stripCurrency(parts);
        stripSign(parts);  // "$ -5"
    }
    return parts;
}

/// Length of a mark between groups of three that is no point or comma: space, no-break space, narrow no-break space,
/// apostrophe.
std::size_t spaceMark(std::string_view text) {
    if (text.starts_with(' ') || text.starts_with('\'')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    if (text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x99")) return 3;
    return 0;
}

/// Groups of three digits behind each mark, one to three before the first.
class Groups {
public:
    void digit() { ++m_run; }
    bool mark() {
        const bool right = m_marks == 0 ? m_run >= 1 && m_run <= 3 : m_run == 3;
        ++m_marks;
        m_run = 0;
        return right;
    }
    [[nodiscard]] bool ends() const { return m_marks == 0 || m_run == 3; }

private:
    int m_run = 0;
    int m_marks = 0;
};

/// The commonest form, [-]digits[.digits] of at most 15 digits: both the digits and the power of ten are exact, so
/// their quotient is the nearest number, the same that from_chars finds.
std::optional<double> parsePlain(std::string_view text) {
    constexpr std::size_t exactDigits = 15;
    static constexpr std::array<double, exactDigits + 1> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                                1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    if (text.empty() || text.size() > exactDigits + 1 || !isDigit(text.front()) || !isDigit(text.back()))
        return std::nullopt;
    std::int64_t digits = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            digits = digits * 10 + (text[i] - '0');
        else if (text[i] == '.' && point == text.size())
            point = i;
        else
            return std::nullopt;
    }
    const std::size_t places = point == text.size() ? 0 : text.size() - point - 1;
    if (places == 0 && text.size() > exactDigits) return std::nullopt;
    const double value = static_cast<double>(digits) / powers[places];
    return negative ? -value : value;
}

}  // namespace

std::optional<double> parseNumber(std::string_view text, char decimal) {
    double value = 0;
    if (decimal == '.')
        if (const auto plain = parsePlain(text)) return plain;
    if (!text.empty() && (isDigit(text.front()) || text.front() == '-') && isDigit(text.back()) &&
        decimal == '.') {  // most are plain
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc() && end == text.data() + text.size()) return value;
    }
    const Parts parts = partsOf(text);
    std::string_view rest = parts.digits;
    if (rest.empty() || rest.size() > longestNumber || !isDigit(rest.back()) ||
        (!isDigit(rest.front()) && rest.front() != decimal))
        return std::nullopt;
    std::array<char, longestNumber> plain{};
    std::size_t length = 0;
    Groups groups;
    bool fraction = false;
    while (!rest.empty()) {
        const char c = rest.front();
        std::size_t step = 1;
        if (isDigit(c)) {
            plain[length++] = c;
            if (!fraction) groups.digit();
        } else if (c == decimal) {
            if (fraction || !groups.ends()) return std::nullopt;
            fraction = true;
            plain[length++] = '.';
        } else if ((c == 'e' || c == 'E') && length > 0) {  // 1.2E+09, as spreadsheets write
            std::string_view power = rest.substr(1);
            if (power.starts_with('+') || power.starts_with('-')) power.remove_prefix(1);
            if (power.empty() || power.size() > 3 || !std::all_of(power.begin(), power.end(), isDigit))
                return std::nullopt;
            for (const char each : rest)
                if (each != '+') plain[length++] = each;
            break;
        } else {
            if (c != '.' && c != ',') step = spaceMark(rest);
            if (step == 0 || fraction || !groups.mark()) return std::nullopt;
        }
        rest.remove_prefix(step);
    }
    if (!fraction && !groups.ends()) return std::nullopt;
    const char* begin = plain.data();
    const auto [end, error] = std::from_chars(begin, begin + length, value);
    if (error != std::errc() || end != begin + length) return std::nullopt;
    return parts.negative ? -value : value;
}

NumberHints hintsOf(std::string_view text) {
    NumberHints hints;
    const bool asPoint = parseNumber(text, '.').has_value();
    const bool asComma = parseNumber(text, ',').has_value();
    hints.number = asPoint || asComma;
    if (!hints.number) return hints;
    const Parts parts = partsOf(text);
    hints.percent = parts.percent;
    hints.currency = parts.currency;
    const bool point = parts.digits.find('.') != std::string_view::npos;
    const bool comma = parts.digits.find(',') != std::string_view::npos;
    // "0,125" and "1.000,5" can be read in one way only, "1,5" and "1.000.000" too.
    const bool smallFirst = parts.digits.starts_with('0') && parts.digits.size() > 1 && !isDigit(parts.digits[1]);
    if (asPoint && asComma && !smallFirst) {
        hints.loneComma = comma;
        hints.lonePoint = point;
    } else if (point || comma) {
        hints.commaDecimal = smallFirst ? comma : !asPoint;
        hints.pointDecimal = smallFirst ? point : !asComma;
    }
    hints.leadingZero =
        parts.digits.size() > 1 && parts.digits[0] == '0' && isDigit(parts.digits[1]) && parts.currency.empty();
    return hints;
}

}  // namespace chandung::analysis
