#include "chandung/domain/personaldata.h"

#include "personalnames.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace chandung::domain {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isMailChar(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}

void addEmails(std::string_view text, std::vector<PersonalDetail>& found) {
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t begin = at;
        while (begin > 0 && isMailChar(text[begin - 1])) --begin;
        std::size_t end = at + 1;
        while (end < text.size() && isMailChar(text[end])) ++end;
        while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
        const std::size_t dot = text.substr(at + 1, end - at - 1).rfind('.');
        if (begin < at && dot != std::string_view::npos && dot > 0)
            found.push_back({PersonalKind::Email, {begin, end}});
    }
}

/// Whether these digits are a telephone number as it is written in Vietnam, Malaysia or with a country code.
bool isPhone(const std::string& digits, bool plus) {
    const std::size_t n = digits.size();
    if (plus) return n >= 9 && n <= 15;
    if (digits.starts_with("00")) return n >= 11 && n <= 15 && digits[2] != '0';
    if (digits.starts_with('0')) return n >= 9 && n <= 11 && digits[1] != '0';
    if (digits.starts_with("84")) return n == 11 && digits[2] != '0' && digits[2] != '1';
    if (digits.starts_with("601")) return n == 11 || n == 12;
    return false;
}

void addPhones(std::string_view text, std::vector<PersonalDetail>& found) {
    constexpr std::size_t longest = 24;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool plus = text[at] == '+' || (text[at] == '(' && at + 1 < text.size() && text[at + 1] == '+');
        if (!plus && !isDigit(text[at]) && text[at] != '(') continue;
        if (at > 0 && (std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0)) continue;
        std::string digits;
        std::size_t end = at;
        for (std::size_t i = at; i < text.size() && i - at < longest; ++i) {
            const char c = text[i];
            if (isDigit(c)) {
                digits += c;
                end = i + 1;
            } else if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')' && !(c == '+' && digits.empty())) {
                break;
            } else if (i > at && (c == ' ' || c == '.') && !(i + 1 < text.size() && isDigit(text[i + 1])) &&
                       !(i + 1 < text.size() && text[i + 1] == '(')) {
                break;
            }
        }
        const bool whole = end >= text.size() || !isDigit(text[end]);
        if (whole && isPhone(digits, plus)) found.push_back({PersonalKind::Phone, {at, end}});
        if (!digits.empty()) at = std::max(at, end - 1);
    }
}

const std::string& wordOf(PersonalKind kind, const MaskWords& words) {
    return kind == PersonalKind::Name ? words.name : kind == PersonalKind::Email ? words.email : words.phone;
}

std::string maskText(const std::string& word, int number) {
    return '[' + word + ' ' + std::to_string(number) + ']';
}

}  // namespace

std::vector<PersonalDetail> findPersonal(std::string_view text) {
    std::vector<PersonalDetail> all;
    addEmails(text, all);
    addPhones(text, all);
    for (const TextSpan& span : findNames(text)) all.push_back({PersonalKind::Name, span});
    std::sort(all.begin(), all.end(),
              [](const PersonalDetail& a, const PersonalDetail& b) { return a.span.begin < b.span.begin; });
    std::vector<PersonalDetail> found;
    for (const PersonalDetail& detail : all)
        if (found.empty() || detail.span.begin >= found.back().span.end) found.push_back(detail);
    return found;
}

std::string maskPersonal(std::string_view text, const std::vector<PersonalDetail>& details, const MaskWords& words) {
    std::map<std::pair<PersonalKind, std::string>, int> numbers;
    std::map<PersonalKind, int> next;
    std::string masked;
    std::size_t done = 0;
    for (const PersonalDetail& detail : details) {
        const std::string& word = wordOf(detail.kind, words);
        const auto key = std::pair(detail.kind, std::string(text.substr(detail.span.begin, detail.span.size())));
        if (!numbers.contains(key)) {
            int number = next[detail.kind] + 1;
            while (text.find(maskText(word, number)) != std::string_view::npos) ++number;
            numbers[key] = next[detail.kind] = number;
        }
        masked += text.substr(done, detail.span.begin - done);
        masked += maskText(word, numbers[key]);
        done = detail.span.end;
    }
    masked += text.substr(done);
    return masked;
}

}  // namespace chandung::domain
