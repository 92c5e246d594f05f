#pragma once

#include "chandung/analysis/columnprofile.h"

#include <optional>
#include <string_view>

namespace chandung::analysis {

/// A number as spreadsheets and people write it: sign, brackets for less than nothing, currency, percent, thousands
/// marks.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, char decimal);

/// What one cell tells about how numbers are written in its column.
struct NumberHints {
    bool number = false;
    bool commaDecimal = false;  ///< can only be read with a decimal comma
    bool pointDecimal = false;  ///< can only be read with a decimal point
    bool loneComma = false;     ///< "1,234": either
    bool lonePoint = false;     ///< "1.234": either
    bool percent = false;
    bool leadingZero = false;  ///< "0912": a code
    std::string_view currency;
};
[[nodiscard]] NumberHints hintsOf(std::string_view text);

}  // namespace chandung::analysis
