#pragma once

#include <cstdint>
#include <string>

namespace chandung::storage {

/// Now, UTC: "2026-05-02T08:00:00Z".
[[nodiscard]] std::string nowUtc();

/// Seconds from one such time to another; negative when it is earlier.
[[nodiscard]] std::int64_t secondsBetween(const std::string& from, const std::string& to);

}  // namespace chandung::storage
