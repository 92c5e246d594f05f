#pragma once

#include "chandung/analysis/columnprofile.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/dataset.h"
#include "chandung/domain/table.h"

#include <string>
#include <vector>

namespace chandung::app {

/// What is kept of a table: its columns as they were profiled, each with the persona field that it likely fills. The
/// dataset gets an id.
[[nodiscard]] domain::Dataset describeTable(const std::string& name, const domain::Table& table,
                                            const std::vector<analysis::ColumnProfile>& profiles,
                                            const domain::Catalogue& catalogue);

/// The field that a column likely fills, by its name and what is in it; empty: none.
[[nodiscard]] std::string likelyField(const analysis::ColumnProfile& profile, const domain::Catalogue& catalogue);

/// The field that a column fills in a persona of this kind; empty: none.
[[nodiscard]] std::string fieldFor(const domain::DatasetColumn& column, const analysis::ColumnProfile& profile,
                                   domain::CustomerKind kind, const domain::Catalogue& catalogue);

/// Profiles of a stored table, with the types and the personal columns that the marketer decided on.
[[nodiscard]] std::vector<analysis::ColumnProfile> profilesOf(const domain::Dataset& dataset,
                                                              const domain::Table& cells,
                                                              const analysis::Progress& progress = {});

/// The columns that groups are looked for in unless the marketer says otherwise.
[[nodiscard]] std::vector<std::size_t> columnsToGroup(const domain::Dataset& dataset,
                                                      const std::vector<analysis::ColumnProfile>& profiles);

/// The table without the rows that repeat the key of an earlier one: "found and merged". What the first row leaves
/// empty is taken from the later ones.
[[nodiscard]] domain::Table mergeRepeated(const domain::Table& table, std::size_t keyColumn);

}  // namespace chandung::app
