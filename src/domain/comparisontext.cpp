#include "domain/comparisontext.h"

#include "chandung/domain/textfold.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// How much the folded words, their spelling and their order weigh.
constexpr double wordsWeight = 0.86;
constexpr double spellingWeight = 0.07;
constexpr double sequenceWeight = 0.07;

std::vector<std::string> betweenBlanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> result;
    std::size_t at = text.find_first_not_of(blanks);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        result.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return result;
}

std::vector<std::string> neighbours(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    std::string previous;
    for (const std::string& word : words) {
        result.push_back(previous + '\n' + word);
        previous = word;
    }
    result.push_back(previous + '\n');
    return result;
}

/// Signs alone ("€€€") have no words: they are one word together.
std::vector<std::string> wordsOrSigns(std::string_view text) {
    std::vector<std::string> words = foldedWords(text);
    if (words.empty() && !text.empty()) words.push_back(fold(text));
    return words;
}

std::size_t commonCount(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const int order = i->compare(*j);
        if (order == 0) ++count;
        if (order <= 0) ++i;
        if (order >= 0) ++j;
    }
    return count;
}

}  // namespace

TextFeatures::TextFeatures(std::string_view text)
    : words(wordsOrSigns(text)), spelling(betweenBlanks(text)), sequence(neighbours(spelling)) {
    for (auto* list : {&words, &spelling, &sequence}) std::sort(list->begin(), list->end());
}

std::string TextFeatures::normalForm() const {
    std::string result;
    for (const std::string& word : words) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

double commonShare(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() && b.empty()) return 1;
    const std::size_t common = commonCount(a, b);
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

double wordLikeness(const TextFeatures& a, const TextFeatures& b) {
    const std::size_t all = a.words.size() + b.words.size();
    if (all == 0) return 1;
    return 2.0 * static_cast<double>(commonCount(a.words, b.words)) / static_cast<double>(all);
}

double textLikeness(const TextFeatures& a, const TextFeatures& b) {
    const double words = commonShare(a.words, b.words);
    return wordsWeight * words * words + spellingWeight * commonShare(a.spelling, b.spelling) +
           sequenceWeight * commonShare(a.sequence, b.sequence);
}

}  // namespace chandung::domain
