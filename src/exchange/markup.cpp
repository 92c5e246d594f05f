#include "exchange/markup.h"

#include "exchange/base64.h"

#include <sodium.h>

#include <array>

namespace chandung::exchange {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isControl(unsigned char c) {
    return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

}  // namespace

std::string htmlText(std::string_view text) {
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else if (c == '\'')
            html += "&#39;";
        else if (c == '\r')
            html += i + 1 < text.size() && text[i + 1] == '\n' ? "" : "\n";
        else if (isControl(byte))
            html += replacement;
        else if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            html += replacement;  // C1 controls
            ++i;
        } else
            html += c;
    }
    return html;
}

std::string policyHash(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return toBase64({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace chandung::exchange
