#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace chandung::app {

/// Customers along a journey, as its map shows them.
struct JourneyFigures {
    std::vector<std::size_t> now;     ///< per stage, in the order of the journey; empty: no table is counted
    std::vector<std::size_t> before;  ///< the same of the earlier table; empty: there is none
    std::size_t elsewhere = 0;        ///< rows of the table that are at no stage of the journey
    QString table;                    ///< name of the table
    QString earlier;                  ///< name of the earlier one

    [[nodiscard]] bool empty() const { return now.empty(); }
    [[nodiscard]] std::size_t most() const;  ///< at one stage, in either table
    /// Of all customers at a stage now, 0–1.
    [[nodiscard]] double shareAt(std::size_t stage) const;
    /// How many more (or, below 0, fewer) than in the earlier table.
    [[nodiscard]] long long changeAt(std::size_t stage) const;
};

}  // namespace chandung::app
