#pragma once

#include "chandung/domain/journey.h"

#include <string>
#include <vector>

namespace chandung::exchange {

/// A line of a message sheet.
struct MessageRow {
    std::string stage;
    domain::StageMessage message;
};

/// The message sheet as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF): the names of the eight columns, then a line
/// per stage. No cell can be taken for a formula: one that begins with = + - @, a tab or a line break gets an
/// apostrophe in front.
[[nodiscard]] std::string messageSheetCsv(const std::vector<std::string>& columns, const std::vector<MessageRow>& rows);

}  // namespace chandung::exchange
