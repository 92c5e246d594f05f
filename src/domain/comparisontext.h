#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chandung::domain {

/// What two texts are compared by, as numbers of a Vocabulary; each list is sorted and may hold an entry more than
/// once.
struct TextFeatures {
    std::vector<std::uint32_t> words;     ///< folded: without case, accents and punctuation
    std::vector<std::uint32_t> spelling;  ///< as written, between blanks
    std::vector<std::uint64_t> sequence;  ///< which word as written follows which
};

/// Numbers the words of the texts that are compared with each other, so that each text is taken apart once and two
/// texts are compared number by number. What it returned stays where it is as long as the vocabulary lives.
class Vocabulary {
public:
    [[nodiscard]] const TextFeatures& features(const std::string& text);

    /// The same for texts that differ only in case, accents, punctuation and the order of words.
    [[nodiscard]] std::string normalForm(const TextFeatures& features) const;

private:
    /// What stands between blanks.
    struct Token {
        std::uint32_t spelling = 0;  ///< from 1 on
        std::vector<std::uint32_t> words;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    [[nodiscard]] TextFeatures takeApart(const std::string& text);
    [[nodiscard]] const Token& token(std::string_view text);
    [[nodiscard]] std::uint32_t number(const std::string& word);

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
    std::vector<std::string> m_words;
    std::unordered_map<std::string, Token, Hash, std::equal_to<>> m_tokens;
    std::unordered_map<std::string, TextFeatures, Hash, std::equal_to<>> m_texts;
};

/// The normal form of one text.
[[nodiscard]] std::string normalForm(const std::string& text);

/// Twice the common words by the words of both, 0–1.
[[nodiscard]] double wordLikeness(const TextFeatures& a, const TextFeatures& b);

/// Whether the likeness of their words reaches `least`; most that do not are told by their lengths.
[[nodiscard]] bool wordsReach(const TextFeatures& a, const TextFeatures& b, double least);

/// 0 (nothing in common) – 1. Falls with every word changed, less with its spelling and its place; near 0 for what
/// shares only small words.
[[nodiscard]] double textLikeness(const TextFeatures& a, const TextFeatures& b);

/// Common entries by all different entries, of which there are `common` common ones; two empty lists are equal.
[[nodiscard]] double commonShare(std::size_t common, std::size_t a, std::size_t b);

/// How many entries two sorted lists have in common.
template <class List>
[[nodiscard]] std::size_t commonCount(const List& a, const List& b) {
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const bool before = *i < *j;
        const bool after = *j < *i;
        count += !before && !after ? 1 : 0;
        i += after ? 0 : 1;
        j += before ? 0 : 1;
    }
    return count;
}

}  // namespace chandung::domain
