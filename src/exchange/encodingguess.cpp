#include "encoding.h"

#include <array>
#include <string>

namespace chandung::exchange {

namespace {

constexpr std::size_t sampleBytes = std::size_t{1} << 16;

bool isAsciiLetter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

enum class Kind { Lower, Upper, Quote, Space, Wrong, Other };

/// What a character of the 8-bit encodings is within a word.
Kind kindOf(char32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' ? Kind::Lower : c >= 'A' && c <= 'Z' ? Kind::Upper : Kind::Other;
    if (c < 0xA0 || c == 0xFFFD || (c >= 0x0300 && c <= 0x036F))
        return Kind::Wrong;  // control, unknown, an accent on nothing
    if (c == 0xA0) return Kind::Space;
    if (c == 0xD7 || c == 0xF7) return Kind::Other;
    if (c >= 0xC0 && c <= 0xDE) return Kind::Upper;
    if (c >= 0xDF && c <= 0xFF) return Kind::Lower;
    if (c == 0x178 || c == 0x17D || c == 0x1AF) return Kind::Upper;
    if (c == 0x17E || c == 0x1B0) return Kind::Lower;
    if ((c >= 0x100 && c <= 0x1AF) || (c >= 0x1EA0 && c <= 0x1EF9))
        return c == 0x1A1 || c % 2 == 1 ? Kind::Lower : Kind::Upper;
    if (c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D) return Kind::Quote;
    return Kind::Other;
}

std::u32string codepoints(std::string_view text) {
    std::u32string out;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(text));
        auto c = static_cast<char32_t>(static_cast<unsigned char>(text[0]));
        if (length > 1) c &= 0xFFU >> (length + 1);
        for (std::size_t i = 1; i < length; ++i) c = c << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
        out += c;
        text.remove_prefix(length);
    }
    return out;
}

/// How much a reading of the bytes looks like words: an accented letter among letters speaks for it, a capital or a
/// sign in the middle of a word against.
int score(const std::u32string& text) {
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < 0x80) continue;
        const Kind before = i == 0 ? Kind::Other : kindOf(text[i - 1]);
        const Kind after = i + 1 == text.size() ? Kind::Other : kindOf(text[i + 1]);
        const bool inWord = before == Kind::Lower || before == Kind::Upper;
        const bool goesOn = after == Kind::Lower || after == Kind::Upper;
        switch (kindOf(text[i])) {
            case Kind::Lower:
                sum += inWord || goesOn ? 1 : 0;
                break;
            case Kind::Upper:
                sum += before == Kind::Lower ? -1 : goesOn || inWord ? 1 : 0;
                break;
            case Kind::Quote:
                sum += inWord || goesOn ? 1 : 0;
                break;
            case Kind::Wrong:
                sum -= 3;
                break;
            case Kind::Space:
                break;
            case Kind::Other:
                sum += inWord && goesOn ? -1 : 0;
                break;
        }
    }
    return sum;
}

/// The words that hold bytes above 127, separated by spaces.
std::string telltaleWords(std::string_view bytes) {
    const auto high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const auto letter = [&](char c) { return high(c) || isAsciiLetter(static_cast<unsigned char>(c)); };
    std::string words;
    for (std::size_t i = 0; i < bytes.size() && words.size() < sampleBytes; ++i) {
        if (!high(bytes[i])) continue;
        std::size_t begin = i;
        while (begin > 0 && i - begin < 40 && letter(bytes[begin - 1])) --begin;
        while (i < bytes.size() && i - begin < 80 && letter(bytes[i])) ++i;
        words += bytes.substr(begin, i - begin);
        words += ' ';
    }
    return words;
}

Encoding guessEightBit(std::string_view bytes) {
    const std::string words = telltaleWords(bytes);
    Encoding best = Encoding::Windows1252;
    int bestScore = 0;
    for (const Encoding candidate : {Encoding::Windows1252, Encoding::Windows1258, Encoding::MacRoman}) {
        std::string text;
        const auto wrong = decode(words, candidate, [&](std::string_view part) {
            text += part;
            return true;
        });
        const int now = score(codepoints(text)) - static_cast<int>(wrong);
        if (candidate == Encoding::Windows1252 || now > bestScore) {
            best = candidate;
            bestScore = now;
        }
    }
    return best;
}

/// Text in UTF-16 without a mark has a zero in every second byte for the signs of every table.
std::optional<Encoding> guessUtf16(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, sampleBytes);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == 0) ++zeros[i % 2];
    const std::size_t pairs = sample.size() / 2;
    if (pairs == 0) return std::nullopt;
    if (zeros[1] * 4 > pairs && zeros[0] * 20 < zeros[1]) return Encoding::Utf16Le;
    if (zeros[0] * 4 > pairs && zeros[1] * 20 < zeros[0]) return Encoding::Utf16Be;
    return std::nullopt;
}

}  // namespace

const char* encodingName(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return "UTF-8";
        case Encoding::Utf16Le:
            return "UTF-16 LE";
        case Encoding::Utf16Be:
            return "UTF-16 BE";
        case Encoding::Windows1252:
            return "Windows-1252";
        case Encoding::Windows1258:
            return "Windows-1258";
        case Encoding::MacRoman:
            return "Mac Roman";
    }
    return "UTF-8";
}

EncodingGuess guessEncoding(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return {Encoding::Utf8, 3, true};
    if (bytes.starts_with("\xFF\xFE")) return {Encoding::Utf16Le, 2, true};
    if (bytes.starts_with("\xFE\xFF")) return {Encoding::Utf16Be, 2, true};
    if (const auto wide = guessUtf16(bytes)) return {*wide, 0, false};
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = utf8Length(bytes.substr(at, 4));
        length > 0 ? ++good : ++bad;
        at += std::max<std::size_t>(1, length);
    }
    if (good >= 10 * bad) return {Encoding::Utf8, 0, true};
    return {guessEightBit(bytes), 0, false};
}

}  // namespace chandung::exchange
