#include "encoding.h"

#include "chandung/domain/error.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>

namespace chandung::exchange {

namespace {

constexpr std::size_t piece = std::size_t{1} << 18;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

const char* iconvName(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return "UTF-8";
        case Encoding::Utf16Le:
            return "UTF-16LE";
        case Encoding::Utf16Be:
            return "UTF-16BE";
        case Encoding::Windows1252:
            return "CP1252";
        case Encoding::Windows1258:
            return "CP1258";
        case Encoding::MacRoman:
            return "MACINTOSH";
    }
    return "UTF-8";
}

class Iconv {
public:
    explicit Iconv(Encoding encoding) : m_handle(iconv_open("UTF-8", iconvName(encoding))) {
        if (m_handle == reinterpret_cast<iconv_t>(-1)) throw domain::Error(domain::ErrorCode::BadEncoding, {"", "0"});
    }
    ~Iconv() { iconv_close(m_handle); }
    Iconv(const Iconv&) = delete;
    Iconv& operator=(const Iconv&) = delete;

    /// Converts what it can and moves `in` on; appends to `out`. Returns errno, 0 when all is done.
    int convert(std::string_view& in, std::string& out) {
        std::array<char, 16384> buffer{};
        while (true) {
            char* from = const_cast<char*>(in.data());  // iconv takes char** and does not write
            std::size_t left = in.size();
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t result = iconv(m_handle, &from, &left, &to, &room);
            const int error = result == static_cast<std::size_t>(-1) ? errno : 0;
            out.append(buffer.data(), buffer.size() - room);
            in.remove_prefix(in.size() - left);
            if (error != E2BIG) return error;
        }
    }
    /// Writes a character that waits for an accent.
    void flush(std::string& out) {
        std::array<char, 64> buffer{};
        char* to = buffer.data();
        std::size_t room = buffer.size();
        iconv(m_handle, nullptr, nullptr, &to, &room);
        out.append(buffer.data(), buffer.size() - room);
    }

private:
    iconv_t m_handle;
};

std::size_t decodeUtf8(std::string_view bytes, const std::function<bool(std::string_view)>& sink) {
    std::size_t replaced = 0;
    std::size_t begin = 0;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (at - begin >= piece) {
            if (!sink(bytes.substr(begin, at - begin))) return replaced;
            begin = at;
        }
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = utf8Length(bytes.substr(at, 4));
        if (length > 0) {
            at += length;
            continue;
        }
        if (at > begin && !sink(bytes.substr(begin, at - begin))) return replaced;
        if (!sink(replacement)) return replaced;
        ++replaced;
        begin = ++at;
    }
    if (at > begin) sink(bytes.substr(begin));
    return replaced;
}

}  // namespace

std::size_t utf8Length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    if (text.empty()) return 0;
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!follows(1) || !follows(2)) return 0;
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3)) return 0;
        const bool outside = (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) >= 0x90);
        return outside ? 0 : 4;
    }
    return 0;
}

std::size_t decode(std::string_view bytes, Encoding encoding, const std::function<bool(std::string_view)>& sink) {
    if (encoding == Encoding::Utf8) return decodeUtf8(bytes, sink);
    const std::size_t unit = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? 2 : 1;
    Iconv iconv(encoding);
    std::size_t replaced = 0;
    std::string out;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::string_view now = bytes.substr(at, piece);
        const std::size_t offered = now.size();
        const int error = iconv.convert(now, out);
        at += offered - now.size();
        const bool cut =
            error == EINVAL && at + now.size() < bytes.size() && offered > now.size();  // goes on in the next piece
        if (error != 0 && !cut) {
            out += replacement;
            ++replaced;
            at += std::min(unit, bytes.size() - at);
        }
        if (out.size() < piece) continue;
        if (!sink(out)) return replaced;
        out.clear();
    }
    iconv.flush(out);
    if (!out.empty()) sink(out);
    return replaced;
}

}  // namespace chandung::exchange
