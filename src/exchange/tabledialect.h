#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chandung::exchange {

/// How the cells of a file are separated and where its table begins.
struct TableDialect {
    char delimiter = ',';
    std::size_t skipBytes = 0;  ///< of the UTF-8 text: a `sep=` line and lines beginning with #
    std::size_t skipLines = 0;  ///< lines in these bytes
    std::size_t skipRows = 0;   ///< rows after these bytes that are titles, not the table
    std::size_t hashLines = 0;  ///< lines beginning with # that are left out
    std::size_t preamble = 0;   ///< rows left out that say something: # lines and titles
};

/// `head` is the beginning of the text; `whole` says that it is all of it.
[[nodiscard]] TableDialect guessDialect(std::string_view head, bool whole, std::optional<char> delimiter, char quote,
                                        const std::string& path);

}  // namespace chandung::exchange
