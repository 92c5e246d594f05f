#pragma once

#include <string>

namespace chandung::analysis {

/// The name of a column as one writes it: "Year_Birth" is "Year Birth", "NumStorePurchases" is "Num Store Purchases".
/// A name with one capital inside is left alone: it may be a brand.
[[nodiscard]] std::string readableName(const std::string& column);

}  // namespace chandung::analysis
