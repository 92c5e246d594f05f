#pragma once

#include "chandung/analysis/columnprofile.h"

#include <optional>
#include <string>
#include <string_view>

namespace chandung::analysis {

/// A date, with or without a time of day: 2026-03-01, 1/3/2026, 01-03-26 14:20, 3 Mar 2026, March 3, 2026, 20260301.
/// Days since 1970-01-01.
[[nodiscard]] std::optional<double> parseDate(std::string_view text, DateOrder order);

/// Which of day and month comes first can only be seen where one of them is over 12.
struct DateHints {
    bool date = false;
    bool dayFirst = false;    ///< can only be read so
    bool monthFirst = false;  ///< can only be read so
};
[[nodiscard]] DateHints dateHintsOf(std::string_view text);

[[nodiscard]] std::string isoDate(double days);

}  // namespace chandung::analysis
