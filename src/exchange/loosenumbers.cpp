#include "exchange/loosenumbers.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <vector>

namespace chandung::exchange {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "1.200.000" and "1,200" have thousands; "23,5" and "23.5" a fraction.
std::optional<double> numberOf(std::string text) {
    const auto marks = [&](char mark) { return std::count(text.begin(), text.end(), mark); };
    const auto groupsOfThree = [&](char mark) {
        std::size_t at = text.find(mark);
        if (at == 0 || at == std::string::npos || at > 3) return false;
        for (; at != std::string::npos; at = text.find(mark, at + 1)) {
            const std::size_t next = std::min(text.find_first_of(".,", at + 1), text.size());
            if (next - at != 4) return false;
        }
        return true;
    };
    char decimal = 0;
    if (marks('.') > 0 && marks(',') > 0)
        decimal = text.rfind('.') > text.rfind(',') ? '.' : ',';
    else if (marks('.') + marks(',') == 1 && !groupsOfThree(marks('.') ? '.' : ','))
        decimal = marks('.') ? '.' : ',';
    std::string plain;
    for (const char c : text)
        if (isDigit(c))
            plain += c;
        else if (c == decimal)
            plain += '.';
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
    return value;
}

/// A text taken apart: its numbers, its words, and whether something stands for "up to" or "and more".
struct Parts {
    std::vector<double> numbers;
    std::vector<std::string> words;
    bool openBefore = false;  ///< "-45": a dash before the first number
    bool openAfter = false;   ///< "34-", "50+"
    bool bad = false;
};

Parts partsOf(const std::string& text) {
    Parts parts;
    std::string between;  // without digits, for the words
    std::size_t i = 0;
    while (i < text.size()) {
        if (!isDigit(text[i])) {
            between += text[i++];
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (isDigit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                                            end + 1 < text.size() && isDigit(text[end + 1]))))
            ++end;
        if (parts.numbers.empty())
            parts.openBefore = between.find('-') != std::string::npos || between.find('<') != std::string::npos;
        if (const auto number = numberOf(text.substr(i, end - i)))
            parts.numbers.push_back(*number);
        else
            parts.bad = true;
        between += ' ';
        i = end;
        std::size_t after = i;
        while (after < text.size() && text[after] == ' ') ++after;
        const bool dash = after < text.size() && (text[after] == '-' || text.compare(after, 3, "–") == 0);
        const bool last = text.find_first_of("0123456789", after) == std::string::npos;
        if (last && parts.numbers.size() == 1 && (dash || (after < text.size() && text[after] == '+')))
            parts.openAfter = true;
    }
    if (between.find("₫") != std::string::npos) parts.words.emplace_back("vnd");
    for (std::string& word : domain::foldedWords(between)) parts.words.push_back(std::move(word));
    if (between.find('$') != std::string::npos) parts.words.emplace_back("usd");
    if (between.find("€") != std::string::npos) parts.words.emplace_back("eur");
    return parts;
}

using Words = std::map<std::string, std::string>;

const Words& currencies() {
    static const Words words = {{"vnd", "VND"}, {"dong", "VND"}, {"d", "VND"},  {"rm", "MYR"}, {"myr", "MYR"},
                                {"usd", "USD"}, {"eur", "EUR"},  {"us", "USD"}, {"sgd", "SGD"}};
    return words;
}

const Words& measures() {
    static const Words words = {{"month", "month"},   {"monthly", "month"}, {"thang", "month"},  {"bulan", "month"},
                                {"sebulan", "month"}, {"year", "year"},     {"years", "year"},   {"yearly", "year"},
                                {"annual", "year"},   {"nam", "year"},      {"tahun", "year"},   {"days", "days"},
                                {"day", "days"},      {"ngay", "days"},     {"hari", "days"},    {"weeks", "weeks"},
                                {"week", "weeks"},    {"tuan", "weeks"},    {"minggu", "weeks"}, {"months", "months"}};
    return words;
}

bool isFiller(const std::string& word) {
    static const std::vector<std::string> fillers = {
        "to",        "from",  "tu",    "den",     "hingga", "dari", "tuoi", "old", "years",   "people",
        "employees", "nguoi", "orang", "pekerja", "per",    "a",    "moi",  "se",  "between", "and",
        "va",        "dan",   "about", "age",     "aged",   "umur", "nhan", "vien"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

}  // namespace

std::optional<double> looseNumber(const std::string& text) {
    const Parts parts = partsOf(text);
    if (parts.bad || parts.numbers.size() != 1) return std::nullopt;
    for (const std::string& word : parts.words)
        if (!currencies().contains(word) && word != "years" && word != "nam" && word != "tahun") return std::nullopt;
    const bool negative = parts.openBefore && text.find('<') == std::string::npos;
    return negative ? -parts.numbers.front() : parts.numbers.front();
}

std::optional<Json> looseRange(const std::string& text, const domain::FieldDefinition& field) {
    static const std::vector<std::string> below = {"under", "below", "up",       "less",
                                                   "duoi",  "bawah", "bawahnya", "kurang"};
    static const std::vector<std::string> above = {"over", "above", "more",  "tren", "hon",
                                                   "atas", "lebih", "older", "plus"};
    const Parts parts = partsOf(text);
    if (parts.bad || parts.numbers.empty() || parts.numbers.size() > 2) return std::nullopt;
    bool under = parts.openBefore;
    bool over = parts.openAfter;
    Json range = Json::object();
    for (const std::string& word : parts.words) {
        if (const auto currency = currencies().find(word); currency != currencies().end() && field.unit == "money")
            range["currency"] = currency->second;
        else if (std::find(below.begin(), below.end(), word) != below.end())
            under = true;
        else if (std::find(above.begin(), above.end(), word) != above.end())
            over = true;
        else if (const auto measure = measures().find(word); measure != measures().end()) {
            const auto has = [&](const auto& list) {
                return std::find(list.begin(), list.end(), measure->second) != list.end();
            };
            if (has(field.periods))
                range["period"] = measure->second;
            else if (has(field.units))
                range["unit"] = measure->second;
            else if (field.unit != "years")
                return std::nullopt;
        } else if (!isFiller(word)) {
            return std::nullopt;
        }
    }
    if (parts.numbers.size() == 2) {
        range["from"] = std::min(parts.numbers[0], parts.numbers[1]);
        range["to"] = std::max(parts.numbers[0], parts.numbers[1]);
    } else {
        if (!under) range["from"] = parts.numbers.front();
        if (!over || under) range["to"] = parts.numbers.front();
    }
    return range;
}

}  // namespace chandung::exchange
