#pragma once

#include "chandung/analysis/columnprofile.h"
#include "tally.h"

#include <optional>

namespace chandung::analysis {

/// Fills type, meaning, format, date order, separator and checkbox of a profile whose name, rows, missing and distinct
/// are known. `wanted`: the type is decided; only how to read it is found out.
void guessType(ColumnProfile& profile, const Tally& tally, std::optional<ColumnType> wanted);

}  // namespace chandung::analysis
