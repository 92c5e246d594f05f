#pragma once

#include "chandung/analysis/groupprofile.h"
#include "chandung/domain/bundle.h"
#include "chandung/domain/dataset.h"
#include "chandung/domain/table.h"

#include <optional>
#include <string>
#include <vector>

namespace chandung::app {

/// Groups of a table's rows, whoever made them (grouping, rules, tiers).
struct DatasetGroups {
    const domain::Dataset& dataset;
    const domain::Table& cells;
    const std::vector<analysis::ColumnProfile>& profiles;
    const std::vector<analysis::Group>& groups;
    const std::vector<std::uint8_t>& groupOf;  ///< per row; analysis::noGroup: in none
    std::vector<std::string> names{};          ///< of the groups, as the marketer has them; else the drafted ones
    std::vector<std::optional<domain::Tier>> tiers{};  ///< of the groups, where they are tiers
};

/// What is made of groups.
struct DraftOptions {
    std::vector<std::size_t> chosen;  ///< groups, in the order in which they are made
    bool personas = true;             ///< else only segments
    domain::CustomerKind kind = domain::CustomerKind::B2c;
    domain::Uuid study;
    domain::Language language = domain::Language::En;
    std::vector<std::string> takenNames;  ///< of personas that are there already
};

/// Segments, observations and, if wanted, draft personas of the chosen groups. Fields are filled where a column is
/// mapped to one, each figure is kept as an observation of the table's source, and every statement cites the table, its
/// column and the figure. Nothing is in a draft that is not in the table but its first name, which stands in for one.
[[nodiscard]] domain::Bundle draftFromGroups(const DatasetGroups& groups, const DraftOptions& options,
                                             const domain::Catalogue& catalogue);

/// The source that an imported table belongs to, until the marketer says which. Its title is the dataset's name.
[[nodiscard]] domain::Source sourceOf(const domain::Dataset& dataset, const domain::Uuid& study);

/// Whether a table is about companies: a column fills a field that only companies have.
[[nodiscard]] domain::CustomerKind kindOf(const domain::Dataset& dataset, const domain::Catalogue& catalogue);

}  // namespace chandung::app
