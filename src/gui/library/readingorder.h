#pragma once

#include "chandung/domain/language.h"

#include <QCollator>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::gui {

/// The order of a language for many short texts: that of QCollator (upper and lower case alike, numbers by their
/// value), at a fraction of its cost. Letters without their accents decide most comparisons; what they are worth among
/// one another is asked of QCollator once, and where they do not decide, or a text has other signs than letters of
/// English, Vietnamese and Malay, numbers and punctuation, QCollator compares.
class ReadingOrder {
public:
    void setLanguage(domain::Language language);
    [[nodiscard]] const QCollator& collator() const { return *m_collator; }

    /// What a text begins with, as bytes in the order of the language, appended to `key`; up to the first sign that is
    /// not known. Whether that was all of the text.
    bool append(std::string& key, std::string_view text) const;

private:
    void rank();
    [[nodiscard]] std::uint8_t rankOf(char32_t letter) const;

    domain::Language m_language = domain::Language::En;
    std::optional<QCollator> m_collator;
    std::array<std::uint8_t, 0x250> m_low{};   ///< by code point; 0: not known
    std::array<std::uint8_t, 0x100> m_high{};  ///< from U+1E00
    std::uint8_t m_number = 0;
};

/// Texts to be put in order, kept together in few pieces of memory.
class OrderedTexts {
public:
    explicit OrderedTexts(const ReadingOrder& order) : m_order(order) {}

    /// Its number: 0, 1, 2 …
    std::size_t add(std::string_view text);
    /// Less than, equal to or greater than 0.
    [[nodiscard]] int compare(std::size_t a, std::size_t b) const;

private:
    struct Text {
        std::uint64_t head = 0;  ///< the first bytes of the key
        std::uint32_t at = 0;    ///< where its text begins
        std::uint32_t size = 0;
        std::uint32_t keyAt = 0;
        std::uint32_t keySize = 0;
        bool whole = false;
    };

    [[nodiscard]] const QCollatorSortKey& full(std::size_t number) const;

    const ReadingOrder& m_order;
    std::string m_texts;
    std::string m_keys;
    std::vector<Text> m_list;
    /// Of the few that need it.
    mutable std::vector<std::optional<QCollatorSortKey>> m_full;
};

}  // namespace chandung::gui
