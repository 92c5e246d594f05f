#include "storage/snippet.h"

#include "chandung/domain/textfold.h"

#include <algorithm>
#include <string_view>

namespace chandung::storage {

namespace {

constexpr std::string_view markBegin = "\xEE\x80\x80";  // U+E000
constexpr std::string_view markEnd = "\xEE\x80\x81";    // U+E001
constexpr std::string_view ellipsis = "…";
constexpr std::size_t bytesBefore = 60;
constexpr std::size_t bytesAfter = 140;

/// A word or what stands between two words.
struct Piece {
    std::size_t begin;
    std::size_t end;
    bool word;
};

std::size_t characterLength(unsigned char first) {
    if (first < 0xC0) return 1;
    if (first < 0xE0) return 2;
    return first < 0xF0 ? 3 : 4;
}

/// Whether a character belongs to a word: ASCII letters and digits, and everything else but the common marks.
bool isWordCharacter(std::string_view character) {
    const auto at = [&](std::size_t i) { return i < character.size() ? static_cast<unsigned char>(character[i]) : 0U; };
    if (character.size() == 1 && at(0) < 0x80)
        return (at(0) >= '0' && at(0) <= '9') || (at(0) >= 'A' && at(0) <= 'Z') || (at(0) >= 'a' && at(0) <= 'z');
    if (at(0) == 0xC2) return at(1) == 0xAA || at(1) == 0xB5 || at(1) == 0xBA;  // U+0080–U+00BF: signs
    if (at(0) == 0xE2 && (at(1) == 0x80 || at(1) == 0x81)) return false;  // U+2000–U+207F: spaces, dashes, quotes
    return !(at(0) == 0xE3 && at(1) == 0x80);                             // U+3000–U+303F: East Asian marks
}

std::vector<Piece> pieces(std::string_view text) {
    std::vector<Piece> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::min(characterLength(static_cast<unsigned char>(text[at])), text.size() - at);
        const bool word = isWordCharacter(text.substr(at, length));
        if (found.empty() || found.back().word != word) found.push_back({at, at, word});
        at += length;
        found.back().end = at;
    }
    return found;
}

bool matches(std::string_view word, const std::vector<std::string>& beginnings) {
    for (const std::string& folded : domain::foldedWords(word))
        for (const std::string& beginning : beginnings)
            if (std::string_view(folded).starts_with(beginning)) return true;
    return false;
}

}  // namespace

std::string snippet(const std::string& text, const std::vector<std::string>& words) {
    const std::vector<Piece> all = pieces(text);
    const auto view = [&](const Piece& piece) {
        return std::string_view(text).substr(piece.begin, piece.end - piece.begin);
    };
    const auto isHit = [&](const Piece& piece) { return piece.word && matches(view(piece), words); };

    auto hit = std::find_if(all.begin(), all.end(), isHit);
    if (hit == all.end()) hit = all.begin();
    auto first = hit;
    while (first != all.begin() && hit->begin - (first - 1)->begin <= bytesBefore) --first;
    if (first != all.begin() && first != all.end() && !first->word) ++first;

    std::string out;
    if (first != all.begin()) out += ellipsis;
    for (auto piece = first; piece != all.end(); ++piece) {
        if (piece > hit && piece->end - hit->begin > bytesAfter) return out.append(ellipsis);
        const bool marked = isHit(*piece);
        if (marked) out += markBegin;
        out += view(*piece);
        if (marked) out += markEnd;
    }
    return out;
}

}  // namespace chandung::storage
