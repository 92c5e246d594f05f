#pragma once

#include "chandung/analysis/grouping.h"
#include "chandung/domain/table.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QRectF;

namespace chandung::app {

/// The colours and letters of a chart: of the window's theme, or of paper.
struct ChartLook {
    QColor ground, text, second, line, accent, onData;
    std::vector<QColor> data;  ///< by group; a shape or a letter goes with each
    QFont font;
    double point = 3.5;  ///< half the width of a mark, in the painter's unit
};

/// A figure that is painted wherever a QPainter can: window, picture, PDF. What it shows is also there in words.
class Chart {
public:
    virtual ~Chart() = default;
    virtual void paint(QPainter& painter, const QRectF& area, const ChartLook& look) const = 0;
    /// A table twin, one line a figure.
    [[nodiscard]] virtual QString inWords() const = 0;
};

/// How clearly the groups stand apart for each number that was tried, against shuffled columns; the chosen one marked.
[[nodiscard]] std::unique_ptr<Chart> curveChart(const analysis::Grouping& grouping);

/// The groups side by side, as wide as their share.
[[nodiscard]] std::unique_ptr<Chart> shareChart(const std::vector<analysis::Group>& groups);

/// What a chart of a table's groups is made from; all outlive the making only.
struct GroupedTable {
    const domain::Table& cells;
    const std::vector<analysis::ColumnProfile>& profiles;
    const std::vector<std::uint8_t>& groupOf;
    std::size_t groups;
};

/// One column by group: the shares of its values, or for numbers the middle half with the median.
[[nodiscard]] std::unique_ptr<Chart> columnChart(const GroupedTable& table, std::size_t column);

/// Two number columns, a mark per row (at most 1,500 of them, evenly drawn), in the colour and shape of its group.
[[nodiscard]] std::unique_ptr<Chart> scatterChart(const GroupedTable& table, std::size_t across, std::size_t up);

/// The mark of a group: ● ■ ▲ ◆ ▼ ✚ ★ as a path around the origin, `size` from the middle to the edge.
void paintGroupMark(QPainter& painter, const QPointF& middle, double size, std::size_t group, const ChartLook& look);

}  // namespace chandung::app
