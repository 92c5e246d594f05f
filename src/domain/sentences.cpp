#include "chandung/domain/sentences.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace chandung::domain {

namespace {

constexpr std::size_t longestSpeaker = 40;  ///< bytes
constexpr std::size_t mostSpeakerWords = 4;

/// Folded, without the full stop behind them.
constexpr auto abbreviations = std::to_array<std::string_view>(
    {"mr", "mrs", "ms", "dr",  "prof", "st", "no", "vs", "e.g", "i.e", "etc", "approx", "tp",  "v.v", "tr", "sdt",
     "dt", "ths", "ts", "pgs", "gs",   "en", "pn", "hj", "sdn", "bhd", "dll", "dsb",    "jln", "kg",  "bil"});

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

bool endsSentence(std::string_view text, std::size_t at) {
    return text[at] == '.' || text[at] == '!' || text[at] == '?';
}

/// Units that are written like an abbreviation: "Kg. Baru" is a village, "200 kg." the end of a sentence.
bool isUnitOfNumber(std::string_view text, std::size_t begin, std::size_t word, std::string_view folded) {
    if (folded != "kg" && folded != "tr") return false;
    while (word > begin && isSpace(text[word - 1])) --word;
    return word > begin && std::isdigit(static_cast<unsigned char>(text[word - 1])) != 0;
}

/// The length of a closing quote or bracket at this place; 0 when there is none.
std::size_t closing(std::string_view text, std::size_t at) {
    for (const std::string_view mark : {"\"", "'", ")", "]", "”", "’", "»", "…"})
        if (text.substr(at, mark.size()) == mark) return mark.size();
    return 0;
}

/// Whether the full stop at `at` belongs to an abbreviation or an initial.
bool isAbbreviation(std::string_view text, std::size_t begin, std::size_t at) {
    if (text[at] != '.') return false;
    std::size_t from = at;
    while (from > begin && !isSpace(text[from - 1]) && text[from - 1] != '(') --from;
    const std::string word = fold(text.substr(from, at - from));
    if (isUnitOfNumber(text, begin, from, word)) return false;
    if (word.size() == 1 && std::isalpha(static_cast<unsigned char>(word[0])) != 0) return true;
    return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    std::vector<Sentence> run() {
        std::size_t begin = 0;
        while (begin <= m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            paragraph(begin, end);
            begin = end + 1;
        }
        return std::move(m_sentences);
    }

private:
    void paragraph(std::size_t begin, std::size_t end) {
        while (begin < end && isSpace(m_text[begin])) ++begin;
        while (end > begin && isSpace(m_text[end - 1])) --end;
        if (begin == end) return;
        const TextSpan speaker = speakerOf(begin, end);
        if (speaker.size() > 0) {
            begin = speaker.end + 1;
            while (begin < end && isSpace(m_text[begin])) ++begin;
        }
        for (std::size_t at = begin; at < end; ++at) {
            if (!endsSentence(m_text, at) || isAbbreviation(m_text, begin, at)) continue;
            std::size_t after = at + 1;
            while (after < end) {
                const std::size_t mark = endsSentence(m_text, after) ? 1 : closing(m_text, after);
                if (mark == 0) break;
                after += mark;
            }
            if (after < end && !isSpace(m_text[after])) continue;
            add(begin, after, speaker);
            while (after < end && isSpace(m_text[after])) ++after;
            begin = after;
            at = after - 1;
        }
        add(begin, end, speaker);
        ++m_paragraph;
    }

    /// "Buyer: …", also "Chị Mai (kho): …"; a time or an address is none.
    [[nodiscard]] TextSpan speakerOf(std::size_t begin, std::size_t end) const {
        const std::size_t colon = m_text.substr(begin, std::min(end - begin, longestSpeaker + 1)).find(':');
        if (colon == std::string_view::npos || colon == 0) return {};
        const std::size_t after = begin + colon + 1;
        if (after >= end || !isSpace(m_text[after])) return {};
        const std::string_view label = m_text.substr(begin, colon);
        if (std::any_of(label.begin(), label.end(),
                        [](char c) { return c == '.' || c == ',' || c == '?' || c == '!' || c == '"'; }))
            return {};
        if (foldedWords(label).empty() || foldedWords(label).size() > mostSpeakerWords) return {};
        return {begin, begin + colon};
    }

    void add(std::size_t begin, std::size_t end, const TextSpan& speaker) {
        while (end > begin && isSpace(m_text[end - 1])) --end;
        if (begin < end) m_sentences.push_back({{begin, end}, speaker, m_paragraph});
    }

    std::string_view m_text;
    std::vector<Sentence> m_sentences;
    std::size_t m_paragraph = 0;
};

}  // namespace

std::vector<Sentence> splitSentences(std::string_view text) {
    return Splitter(text).run();
}

}  // namespace chandung::domain
