#include "chandung/domain/uuid.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <mutex>
#include <random>

namespace chandung::domain {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

constexpr std::uint8_t noDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> hexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(noDigit);
    for (std::uint8_t i = 0; i < 10; ++i) values[static_cast<std::size_t>('0') + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values[static_cast<std::size_t>('a') + i] = values[static_cast<std::size_t>('A') + i] = 10 + i;
    return values;
}();

std::uint8_t hexValue(char c) {
    return hexValues[static_cast<std::uint8_t>(c)];
}

bool isDashPlace(std::size_t i) {
    return i == 8 || i == 13 || i == 18 || i == 23;
}

/// Milliseconds since 1970 in the upper bits and a counter of 12 bits below; never the same or less than before in this
/// process.
std::uint64_t nextTick() {
    static std::mutex mutex;
    static std::uint64_t last = 0;
    const std::scoped_lock lock(mutex);
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    last = std::max(last + 1, ms << 12U);
    return last;
}

}  // namespace

Uuid Uuid::make() {
    static thread_local std::mt19937_64 random{std::random_device{}() * 0x9E3779B97F4A7C15ULL ^ std::random_device{}()};
    const std::uint64_t tick = nextTick();
    const std::uint64_t ms = tick >> 12U;
    const std::uint64_t counter = tick & 0xFFFU;
    const std::uint64_t tail = random();
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i) id.m_bytes[i] = static_cast<std::uint8_t>(ms >> (40U - 8U * i));
    id.m_bytes[6] = static_cast<std::uint8_t>(0x70U | (counter >> 8U));
    id.m_bytes[7] = static_cast<std::uint8_t>(counter);
    for (std::size_t i = 0; i < 8; ++i) id.m_bytes[8 + i] = static_cast<std::uint8_t>(tail >> (56U - 8U * i));
    id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3FU) | 0x80U);
    return id;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid id;
    std::size_t byte = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (isDashPlace(i)) {
            if (text[i++] != '-') return std::nullopt;
            continue;
        }
        const std::uint8_t high = hexValue(text[i]);
        const std::uint8_t low = hexValue(text[i + 1]);
        if (((high | low) & 0xF0U) != 0) return std::nullopt;
        id.m_bytes[byte++] = static_cast<std::uint8_t>((high << 4U) | low);
        i += 2;
    }
    return id;
}

std::string Uuid::str() const {
    if (isNull()) return {};
    std::string text(36, '-');
    std::size_t at = 0;
    for (const std::uint8_t byte : m_bytes) {
        if (isDashPlace(at)) ++at;
        text[at++] = hexDigits[byte >> 4U];
        text[at++] = hexDigits[byte & 0xFU];
    }
    return text;
}

bool Uuid::isNull() const {
    return m_bytes == std::array<std::uint8_t, 16>();
}

}  // namespace chandung::domain

std::size_t std::hash<chandung::domain::Uuid>::operator()(const chandung::domain::Uuid& id) const noexcept {
    // Both halves count: the second is random in ids that we made, but not in those of others.
    std::uint64_t halves[2];
    std::memcpy(halves, id.bytes().data(), sizeof halves);
    const std::uint64_t mixed = (halves[0] ^ (halves[1] * 0x9E3779B97F4A7C15ULL)) * 0xFF51AFD7ED558CCDULL;
    return mixed ^ (mixed >> 32U);
}
