#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chandung::exchange {

/// Standard alphabet with padding (RFC 4648), for pictures in JSON.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Nothing when the text is not Base64; line breaks and blanks are passed over.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

}  // namespace chandung::exchange
