#include "missing.h"

#include <algorithm>
#include <array>
#include <string>

namespace chandung::analysis {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        if (isSpace(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else
            break;
    }
    while (!text.empty()) {
        if (isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        else
            break;
    }
    return text;
}

bool isMissing(std::string_view cell) {
    static constexpr std::array<std::string_view, 20> words{
        "na",     "n/a",     "n.a.",  "n.a",     "#n/a",   "nan", "null", "nil", "(null)", "(blank)",
        "#null!", "#value!", "#ref!", "#div/0!", "#name?", "-",   "--",   "—",   "–",      "."};
    constexpr std::size_t longest = 8;
    const std::string_view text = trimmed(cell);
    if (text.empty()) return true;
    constexpr std::string_view beginnings = "nN#(-.\xE2";  // of all of them; most texts begin otherwise
    if (text.size() > longest || beginnings.find(text.front()) == std::string_view::npos) return false;
    std::array<char, longest> lower{};
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), std::string_view(lower.data(), text.size())) != words.end();
}

}  // namespace chandung::analysis
