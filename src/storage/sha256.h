#pragma once

#include <string>

namespace chandung::storage {

/// SHA-256 as 64 hexadecimal digits.
[[nodiscard]] std::string sha256(const std::string& bytes);

}  // namespace chandung::storage
