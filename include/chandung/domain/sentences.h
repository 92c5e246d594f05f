#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::domain {

/// A part of a text, in bytes.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    bool operator==(const TextSpan&) const = default;
};

/// One sentence of a transcript or of reviews, without the white space around it.
struct Sentence {
    TextSpan span;
    TextSpan speaker;  ///< who says it: the label before the first colon of its paragraph; empty: nobody is named
    std::size_t paragraph = 0;

    bool operator==(const Sentence&) const = default;
};

/// Splits a text at its paragraphs and inside them after full stops, question and exclamation marks. Numbers,
/// initials and common abbreviations of the three languages do not end a sentence.
[[nodiscard]] std::vector<Sentence> splitSentences(std::string_view text);

}  // namespace chandung::domain
