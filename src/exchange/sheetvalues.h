#pragma once

#include <string>
#include <string_view>

namespace chandung::exchange {

/// What the number of a cell stands for.
enum class SheetFormat { General, Percent, Date, Time };

/// Told by a number format code: "dd/mm/yyyy", "0.00%", "[h]:mm".
[[nodiscard]] SheetFormat formatOf(std::string_view code);

/// The same of the formats that have a number only.
[[nodiscard]] SheetFormat builtInFormat(int id);

/// A number as text: "1250000.5" stays, a date becomes 2026-03-01 (with a time 2026-03-01 18:00), a percentage 45%.
/// `from1904`: the workbook counts days from 1904. Days 1–60 of the other count follow Excel, which has a
/// 29 February 1900.
[[nodiscard]] std::string sheetNumber(std::string_view text, SheetFormat format, bool from1904);

}  // namespace chandung::exchange
