#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace chandung::domain {

/// The three languages of the program.
enum class Language { En, Vi, Ms };

inline constexpr std::array allLanguages{Language::En, Language::Vi, Language::Ms};

[[nodiscard]] std::string_view languageCode(Language language);

/// Reads "vi", "vi_VN", "vi-VN.UTF-8"; nothing for a language the program does not speak.
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);

/// One text in the three languages.
struct LocalText {
    std::string en;
    std::string vi;
    std::string ms;

    [[nodiscard]] const std::string& in(Language language) const;
    [[nodiscard]] bool empty() const { return en.empty() && vi.empty() && ms.empty(); }

    /// The same text for all languages: a marketer's own field names.
    static LocalText same(const std::string& text) { return {text, text, text}; }

    bool operator==(const LocalText&) const = default;
};

}  // namespace chandung::domain
