#pragma once

#include <optional>
#include <string>
#include <vector>

namespace chandung::bench {

/// One figure: ours beside the floor, and the goal, as a ratio or (without a floor) as an absolute bound.
struct Line {
    std::string bench;
    std::string work;  ///< "start to first window, sample"
    std::string unit;  ///< "ms", "MB", "kB"
    double ours = 0;
    std::optional<double> floor{};
    std::optional<double> goal{};  ///< the most ours/floor may be, or ours when there is no floor
    long size = 0;                 ///< how much work (personas, cards, rows), for the plot of growth

    [[nodiscard]] double measured() const { return floor ? ours / *floor : ours; }
    [[nodiscard]] bool met() const { return !goal || measured() <= *goal; }
};

/// A Markdown table, also readable on a terminal.
[[nodiscard]] std::string table(const std::vector<Line>& lines);
[[nodiscard]] std::string json(const std::vector<Line>& lines);

}  // namespace chandung::bench
