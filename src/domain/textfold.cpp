#include "chandung/domain/textfold.h"

#include <utf8proc.h>

namespace chandung::domain {

namespace {

void append(std::string& out, utf8proc_int32_t codepoint) {
    utf8proc_uint8_t buffer[4];
    const auto length = utf8proc_encode_char(codepoint, buffer);
    out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
}

/// Letters that no decomposition takes apart.
utf8proc_int32_t plainLetter(utf8proc_int32_t codepoint) {
    switch (codepoint) {
        case 0x0110:
        case 0x0111:
            return 'd';  // Đ đ
        case 0x0131:
            return 'i';  // ı
        case 0x0141:
        case 0x0142:
            return 'l';  // Ł ł
        case 0x00D8:
        case 0x00F8:
            return 'o';  // Ø ø
        default:
            return codepoint;
    }
}

/// Calls `visit(codepoint)` for each character; bytes that are not UTF-8 are passed to `bad`.
template <class Visit, class Bad>
void forEach(std::string_view text, Visit visit, Bad bad) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto rest = static_cast<utf8proc_ssize_t>(text.size());
    while (rest > 0) {
        if (*bytes < 0x80) {
            visit(static_cast<utf8proc_int32_t>(*bytes));
            ++bytes;
            --rest;
            continue;
        }
        utf8proc_int32_t codepoint = -1;
        const auto length = utf8proc_iterate(bytes, rest, &codepoint);
        if (length <= 0) {
            bad(static_cast<char>(*bytes));
            ++bytes;
            --rest;
            continue;
        }
        visit(codepoint);
        bytes += length;
        rest -= length;
    }
}

bool isMark(utf8proc_int32_t codepoint) {
    const auto category = utf8proc_category(codepoint);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

bool isWordCharacter(utf8proc_int32_t codepoint) {
    switch (utf8proc_category(codepoint)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const auto visit = [&](utf8proc_int32_t codepoint) {
        if (codepoint < 0x80) {
            out += static_cast<char>(codepoint >= 'A' && codepoint <= 'Z' ? codepoint + 32 : codepoint);
            return;
        }
        utf8proc_int32_t parts[32];
        int boundary = 0;
        const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
        const auto count = utf8proc_decompose_char(codepoint, parts, 32, options, &boundary);
        for (utf8proc_ssize_t i = 0; i < count && i < 32; ++i)
            if (!isMark(parts[i])) append(out, plainLetter(parts[i]));
    };
    forEach(text, visit, [&](char bad) { out += bad; });
    return out;
}

std::vector<std::string> foldedWords(std::string_view text) {
    return wordsOfFolded(fold(text));
}

std::vector<std::string> wordsOfFolded(std::string_view folded) {
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    forEach(
        folded,
        [&](utf8proc_int32_t codepoint) {
            if (isWordCharacter(codepoint))
                append(word, codepoint);
            else
                flush();
        },
        [&](char) { flush(); });
    flush();
    return words;
}

std::size_t characterCount(std::string_view text) {
    std::size_t count = 0;
    utf8proc_int32_t state = 0;
    utf8proc_int32_t previous = -1;
    forEach(
        text,
        [&](utf8proc_int32_t codepoint) {
            if (previous < 0 || utf8proc_grapheme_break_stateful(previous, codepoint, &state)) ++count;
            previous = codepoint;
        },
        [&](char) { ++count; });
    return count;
}

Utf8Check checkUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    std::size_t at = 0;
    while (at < text.size()) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        utf8proc_int32_t codepoint = -1;
        const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint);
        if (length <= 0) return {false, at};
        at += static_cast<std::size_t>(length);
    }
    return {};
}

}  // namespace chandung::domain
