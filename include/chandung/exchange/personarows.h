#pragma once

#include "chandung/domain/table.h"
#include "chandung/exchange/interchange.h"

#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Whether a table holds personas: one of its columns is called identity.name.
[[nodiscard]] bool holdsPersonas(const domain::Table& table);

/// Reads a table with a persona in each row. Columns are fields as in somebody else's JSON; a cell of several lines is
/// a list, and the apostrophe that guards a cell against being calculated is taken off. Throws as readInterchange.
[[nodiscard]] ReadResult readPersonaRows(const domain::Table& table, const std::string& name,
                                         const domain::Catalogue& catalogue, const FieldMapping& mapping = {},
                                         domain::Language language = domain::Language::En);

/// What a key or column of somebody else's is taken for, to be shown and corrected before the import.
struct ForeignKey {
    std::string key;
    std::string field;       ///< the likeliest; empty: none, it would be a field of one's own
    std::size_t filled = 0;  ///< personas that say something there
    std::string example;     ///< of the first one, shortened
};

/// The keys of the personas in a document or table, in their order. Throws as reading does.
[[nodiscard]] std::vector<ForeignKey> foreignKeys(std::string_view json, const std::string& name,
                                                  const domain::Catalogue& catalogue);
[[nodiscard]] std::vector<ForeignKey> foreignKeys(const domain::Table& table, const domain::Catalogue& catalogue);

}  // namespace chandung::exchange
