#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chandung::domain {

/// The identity of everything a workspace holds: a version 7 UUID (RFC 9562), so that ids sort by the time they were
/// made. A default-made one is null and stands for "none".
class Uuid {
public:
    Uuid() = default;

    /// A fresh id. Ids made one after the other in one process sort in that order, even when the clock steps back.
    static Uuid make();

    /// Reads the 36-character form in either case; nothing for any other text.
    static std::optional<Uuid> parse(std::string_view text);

    /// The 36-character form in lower case; empty for the null id.
    [[nodiscard]] std::string str() const;
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }

    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

}  // namespace chandung::domain

template <>
struct std::hash<chandung::domain::Uuid> {
    std::size_t operator()(const chandung::domain::Uuid& id) const noexcept;
};
