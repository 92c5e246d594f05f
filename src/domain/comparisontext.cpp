#include "domain/comparisontext.h"

#include "chandung/domain/textfold.h"

#include <algorithm>

namespace chandung::domain {

namespace {

/// How much the folded words, their spelling and their order weigh.
constexpr double wordsWeight = 0.86;
constexpr double spellingWeight = 0.07;
constexpr double sequenceWeight = 0.07;

constexpr int halfOfPair = 32;

/// Calls `visit` for each piece of the text between blanks.
template <class Visit>
void betweenBlanks(std::string_view text, Visit visit) {
    constexpr std::string_view blanks = " \t\r\n";
    std::size_t at = text.find_first_not_of(blanks);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        visit(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
}

/// Words in their order, joined.
std::string joined(std::vector<std::string_view> words) {
    std::sort(words.begin(), words.end());
    std::string result;
    for (const std::string_view word : words) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

double wordLikeness(std::size_t common, std::size_t all) {
    return 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

}  // namespace

std::uint32_t Vocabulary::number(const std::string& word) {
    const auto [found, added] = m_numbers.try_emplace(word, static_cast<std::uint32_t>(m_words.size()));
    if (added) m_words.push_back(word);
    return found->second;
}

const Vocabulary::Token& Vocabulary::token(std::string_view text) {
    if (const auto found = m_tokens.find(text); found != m_tokens.end()) return found->second;
    Token made;
    made.spelling = static_cast<std::uint32_t>(m_tokens.size()) + 1;
    for (const std::string& word : foldedWords(text)) made.words.push_back(number(word));
    return m_tokens.emplace(text, std::move(made)).first->second;
}

TextFeatures Vocabulary::takeApart(const std::string& text) {
    TextFeatures result;
    std::uint64_t previous = 0;
    betweenBlanks(text, [&](std::string_view piece) {
        const Token& known = token(piece);
        result.words.insert(result.words.end(), known.words.begin(), known.words.end());
        result.spelling.push_back(known.spelling);
        result.sequence.push_back(previous << halfOfPair | known.spelling);
        previous = known.spelling;
    });
    result.sequence.push_back(previous << halfOfPair);
    // Signs alone ("€€€") have no words: they are one word together.
    if (result.words.empty() && !text.empty()) result.words.push_back(number(fold(text)));
    std::sort(result.words.begin(), result.words.end());
    std::sort(result.spelling.begin(), result.spelling.end());
    std::sort(result.sequence.begin(), result.sequence.end());
    return result;
}

const TextFeatures& Vocabulary::features(const std::string& text) {
    if (const auto found = m_texts.find(text); found != m_texts.end()) return found->second;
    return m_texts.emplace(text, takeApart(text)).first->second;
}

std::string Vocabulary::normalForm(const TextFeatures& features) const {
    std::vector<std::string_view> words;
    for (const std::uint32_t word : features.words) words.push_back(m_words[word]);
    return joined(std::move(words));
}

std::string normalForm(const std::string& text) {
    std::vector<std::string> words = foldedWords(text);
    if (words.empty() && !text.empty()) words.push_back(fold(text));
    return joined({words.begin(), words.end()});
}

double commonShare(std::size_t common, std::size_t a, std::size_t b) {
    if (a == 0 && b == 0) return 1;
    return static_cast<double>(common) / static_cast<double>(a + b - common);
}

double wordLikeness(const TextFeatures& a, const TextFeatures& b) {
    const std::size_t all = a.words.size() + b.words.size();
    return all == 0 ? 1 : wordLikeness(commonCount(a.words, b.words), all);
}

bool wordsReach(const TextFeatures& a, const TextFeatures& b, double least) {
    const std::size_t all = a.words.size() + b.words.size();
    if (all == 0) return true;
    const std::size_t most = std::min(a.words.size(), b.words.size());
    return wordLikeness(most, all) >= least && wordLikeness(commonCount(a.words, b.words), all) >= least;
}

double textLikeness(const TextFeatures& a, const TextFeatures& b) {
    const double words = commonShare(commonCount(a.words, b.words), a.words.size(), b.words.size());
    const std::size_t spelling = commonCount(a.spelling, b.spelling);
    // Where no word as written is common, none follows another in both.
    const bool apart = spelling == 0 && !a.spelling.empty();
    const std::size_t sequence = apart ? 0 : commonCount(a.sequence, b.sequence);
    return wordsWeight * words * words + spellingWeight * commonShare(spelling, a.spelling.size(), b.spelling.size()) +
           sequenceWeight * commonShare(sequence, a.sequence.size(), b.sequence.size());
}

}  // namespace chandung::domain
