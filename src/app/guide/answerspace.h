#pragma once

#include "app/card/setting.h"
#include "app/card/sheet.h"
#include "chandung/app/guidepages.h"

namespace chandung::app {

/// Draws the room for the answer to a question below `top` of a sheet, `width` wide; returns where it ends. A field
/// with choices gets boxes to tick, one with two poles a scale of five, a number one line with its unit; all others
/// lines.
[[nodiscard]] double drawAnswer(card::Sheet& sheet, const domain::FieldDefinition* field, GuideForm form, double left,
                                double top, double width, const card::Setting& setting);

}  // namespace chandung::app
