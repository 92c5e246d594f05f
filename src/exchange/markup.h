#pragma once

#include <string>
#include <string_view>

namespace chandung::exchange {

/// A text for HTML, between tags and inside quoted attributes. Control characters, which HTML does not know, become
/// U+FFFD.
[[nodiscard]] std::string htmlText(std::string_view text);

/// The SHA-256 of `bytes` in Base64, as a Content-Security-Policy wants it.
[[nodiscard]] std::string policyHash(std::string_view bytes);

}  // namespace chandung::exchange
