#pragma once

#include <span>
#include <string_view>

namespace chandung::exchange {

/// What people call a field in their own tables and documents.
struct FieldNames {
    std::string_view fields;  ///< catalogue keys, parted by blanks, the likeliest first
    std::string_view names;   ///< folded, parted by commas: English, Vietnamese, Malay
};

[[nodiscard]] std::span<const FieldNames> fieldNames();

}  // namespace chandung::exchange
