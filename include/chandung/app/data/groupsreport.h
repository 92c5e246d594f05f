#pragma once

#include "chandung/analysis/grouping.h"
#include "chandung/app/card/carddocument.h"
#include "chandung/app/knowledge.h"
#include "chandung/domain/table.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace chandung::app {

/// The groups of a table as they are to be printed.
struct GroupsReport {
    QString table;  ///< name of the dataset
    std::shared_ptr<const domain::Table> cells;
    std::shared_ptr<const std::vector<analysis::ColumnProfile>> profiles;
    analysis::Grouping grouping;
    bool found = true;  ///< by likeness; else made by hand
    QStringList names;  ///< of the groups
    /// Two number columns that are drawn against each other; nothing: none.
    std::optional<std::pair<std::size_t, std::size_t>> scatter;
};

/// How many groups and why, their shares, what tells each from the rest with its figures, and charts of the columns
/// that tell them apart most. Portrait, in the words of the window. What is slow is the charts of a big table: for a
/// worker.
[[nodiscard]] card::Document layoutGroupsReport(const GroupsReport& report, const Knowledge& knowledge,
                                                const card::CardOptions& options);

}  // namespace chandung::app
