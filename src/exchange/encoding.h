#pragma once

#include "chandung/exchange/tablereader.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace chandung::exchange {

/// What the bytes of a text file are.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t mark = 0;  ///< bytes of a byte order mark at the beginning
    bool certain = true;   ///< false: an 8-bit encoding that fits best
};
[[nodiscard]] EncodingGuess guessEncoding(std::string_view bytes);

/// Gives the text as UTF-8 in pieces until `sink` returns false. What the encoding does not know becomes U+FFFD.
/// Returns the count of bytes so replaced. Pieces do not end within a character.
std::size_t decode(std::string_view bytes, Encoding encoding, const std::function<bool(std::string_view)>& sink);

/// The length of the UTF-8 sequence that begins here, 0 if none does.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

}  // namespace chandung::exchange
