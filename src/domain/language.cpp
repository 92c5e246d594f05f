#include "chandung/domain/language.h"

namespace chandung::domain {

std::string_view languageCode(Language language) {
    switch (language) {
        case Language::Vi:
            return "vi";
        case Language::Ms:
            return "ms";
        case Language::En:
            break;
    }
    return "en";
}

std::optional<Language> languageFromCode(std::string_view code) {
    const std::string_view base = code.substr(0, code.find_first_of("_-."));
    for (const Language language : allLanguages)
        if (base == languageCode(language)) return language;
    return std::nullopt;
}

const std::string& LocalText::in(Language language) const {
    switch (language) {
        case Language::Vi:
            return vi;
        case Language::Ms:
            return ms;
        case Language::En:
            break;
    }
    return en;
}

}  // namespace chandung::domain
