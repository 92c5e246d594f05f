#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chandung::domain {

/// What two texts are compared by; each list is sorted and may hold an entry more than once.
struct TextFeatures {
    explicit TextFeatures(std::string_view text);

    std::vector<std::string> words;     ///< folded: without case, accents and punctuation
    std::vector<std::string> spelling;  ///< as written, between blanks
    std::vector<std::string> sequence;  ///< which word as written follows which

    /// The same for texts that differ only in case, accents, punctuation and the order of words.
    [[nodiscard]] std::string normalForm() const;
};

/// Common entries by all different entries of two sorted lists, 0–1; two empty lists are equal.
[[nodiscard]] double commonShare(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Twice the common words by the words of both, 0–1.
[[nodiscard]] double wordLikeness(const TextFeatures& a, const TextFeatures& b);

/// 0 (nothing in common) – 1. Falls with every word changed, less with its spelling and its place; near 0 for what
/// shares only small words.
[[nodiscard]] double textLikeness(const TextFeatures& a, const TextFeatures& b);

}  // namespace chandung::domain
