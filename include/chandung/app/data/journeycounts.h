#pragma once

#include "chandung/app/data/journeyfigures.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/dataset.h"
#include "chandung/domain/table.h"

#include <string>
#include <utility>
#include <vector>

namespace chandung::app {

/// A table that is counted along a journey: the column that says at which stage a customer is, and the one that tells
/// customers apart (empty: none). Columns by name.
struct JourneyTable {
    domain::Uuid dataset;
    std::string stageColumn;
    std::string keyColumn;
    /// What the stage column says, each value with its rows: a map can be counted again, after a stage was renamed,
    /// without reading the table. At most `maxValues`, the most frequent.
    std::vector<std::pair<std::string, std::size_t>> values{};
    std::size_t otherRows = 0;  ///< whose value is not among them
    static constexpr std::size_t maxValues = 100;
    bool operator==(const JourneyTable&) const = default;
};

/// The tables of a journey, the earlier one first; what is gone is left out. They are kept as a setting of the
/// workspace.
[[nodiscard]] std::vector<JourneyTable> journeyTables(const Workspace& workspace, const domain::Uuid& journey);
bool setJourneyTables(Workspace& workspace, const domain::Uuid& journey, const std::vector<JourneyTable>& tables);

/// Fills `values` and `otherRows` from the stage column.
void takeValues(JourneyTable& table, const domain::Column& stages);

/// What the map of a journey shows of its tables; empty when it has none.
[[nodiscard]] JourneyFigures journeyFigures(const Workspace& workspace, const domain::Journey& journey);

/// How many rows of a table are at each stage.
struct StageCounts {
    std::vector<std::size_t> atStage;   ///< in the order of the journey
    std::size_t elsewhere = 0;          ///< the cell names no stage of the journey
    std::vector<std::uint8_t> stageOf;  ///< per row; noStage: elsewhere
    static constexpr std::uint8_t noStage = 255;
};

/// Counts a column. A stage is named by its own name, its name in any of the languages, its code or its number from 1;
/// case and accents do not count.
[[nodiscard]] StageCounts countStages(const domain::Journey& journey, const domain::Method& method,
                                      const domain::Column& column);

/// The column of a table that names the most stages; columnCount() when none does.
[[nodiscard]] std::size_t likelyStageColumn(const domain::Journey& journey, const domain::Method& method,
                                            const domain::Table& cells);

/// Where the customers of an earlier table are in a later one.
struct StageMoves {
    std::vector<std::vector<std::size_t>> from;  ///< [stage before][stage now]
    std::vector<std::size_t> fresh;              ///< per stage now: were not in the earlier table
    std::vector<std::size_t> gone;               ///< per stage before: are not in the later table, or at no stage
};

[[nodiscard]] StageMoves followCustomers(const StageCounts& before, const domain::Column& keysBefore,
                                         const StageCounts& now, const domain::Column& keysNow);

}  // namespace chandung::app
