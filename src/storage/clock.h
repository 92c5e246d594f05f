#pragma once

#include <string>

namespace chandung::storage {

/// Now, UTC: "2026-05-02T08:00:00Z".
[[nodiscard]] std::string nowUtc();

}  // namespace chandung::storage
