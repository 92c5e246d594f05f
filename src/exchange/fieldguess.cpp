#include "chandung/exchange/fieldguess.h"

#include "chandung/domain/textfold.h"
#include "exchange/fieldnames.h"

#include <algorithm>
#include <unordered_map>

namespace chandung::exchange {

namespace {

using domain::Catalogue;
using domain::FieldDefinition;

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

/// "Pain_points (daily)" is "pain points".
std::string plain(std::string_view name) {
    const std::size_t bracket = name.find('(');
    if (bracket != std::string_view::npos && bracket > 0) name = name.substr(0, bracket);
    return joined(domain::foldedWords(name));
}

/// Words of a name that say nothing about what it means.
std::string bare(const std::string& name) {
    static const std::vector<std::string> fillers = {"your", "of",  "the", "customer", "persona", "user", "what",
                                                     "is",   "ban", "cua", "khach",    "hang",    "anda", "pelanggan"};
    std::vector<std::string> words = domain::foldedWords(name);
    std::erase_if(words, [&](const std::string& word) {
        return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
    });
    return joined(words);
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

using Names = std::unordered_map<std::string, std::vector<std::string>>;

const Names& usualNames() {
    static const Names names = [] {
        Names made;
        for (const FieldNames& entry : fieldNames())
            for (const std::string& name : split(entry.names, ',')) made.emplace(name, split(entry.fields, ' '));
        return made;
    }();
    return names;
}

/// Fields of the catalogue that are called so in one of the languages.
std::vector<std::string> labelled(const std::string& name, const Catalogue& catalogue) {
    std::vector<std::string> keys;
    for (const FieldDefinition& field : catalogue.fields())
        for (const domain::LocalText* text : {&field.label, &field.shortLabel})
            for (const domain::Language language : domain::allLanguages)
                if (plain(text->in(language)) == name && (keys.empty() || keys.back() != field.key))
                    keys.push_back(field.key);
    return keys;
}

}  // namespace

std::vector<std::string> guessFields(std::string_view name, const Catalogue& catalogue) {
    if (catalogue.field(name)) return {std::string(name)};
    const std::string whole = plain(name);
    if (whole.empty()) return {};
    // "demographics_age" and "Demographics.Age" are keys, too.
    for (const FieldDefinition& field : catalogue.fields())
        if (plain(field.key) == whole) return {field.key};
    for (const std::string& wish : {whole, bare(whole)}) {
        if (wish.empty()) continue;
        const auto usual = usualNames().find(wish);
        std::vector<std::string> keys = usual == usualNames().end() ? std::vector<std::string>() : usual->second;
        for (std::string& key : labelled(wish, catalogue))
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
        std::erase_if(keys, [&](const std::string& key) { return !catalogue.field(key); });
        if (!keys.empty()) return keys;
    }
    return {};
}

std::optional<std::string> guessChoice(const FieldDefinition& field, std::string_view text) {
    static const std::vector<std::pair<std::string_view, std::string_view>> usual = {{"female", "woman"},
                                                                                     {"f", "woman"},
                                                                                     {"nu gioi", "woman"},
                                                                                     {"perempuan", "woman"},
                                                                                     {"wanita", "woman"},
                                                                                     {"male", "man"},
                                                                                     {"m", "man"},
                                                                                     {"nam gioi", "man"},
                                                                                     {"lelaki", "man"},
                                                                                     {"women", "woman"},
                                                                                     {"men", "man"},
                                                                                     {"decision maker", "decider"},
                                                                                     {"economic buyer", "approver"},
                                                                                     {"user buyer", "user"},
                                                                                     {"end user", "user"}};
    std::string wish;
    for (const std::string& word : domain::foldedWords(text)) wish += (wish.empty() ? "" : " ") + word;
    for (const domain::Choice& choice : field.choices) {
        if (choice.key == text) return choice.key;
        for (const domain::Language language : domain::allLanguages) {
            std::string label;
            for (const std::string& word : domain::foldedWords(choice.label.in(language)))
                label += (label.empty() ? "" : " ") + word;
            if (label == wish) return choice.key;
        }
    }
    for (const auto& [name, key] : usual)
        if (name == wish && field.choice(key)) return std::string(key);
    return std::nullopt;
}

}  // namespace chandung::exchange
