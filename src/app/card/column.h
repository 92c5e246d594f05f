#pragma once

#include "app/card/rows.h"

namespace chandung::app::card {

/// The rows of a block that stand on the face, and how many there are in all.
struct PlannedBlock {
    const BlockContent* content = nullptr;
    std::vector<Row> rows;
    std::size_t shown = 0;
    double head = 0;       ///< height of its head
    double notedHead = 0;  ///< the same with the note that something moved
    [[nodiscard]] std::size_t left() const { return content->entries.size() - shown; }
};

/// What one column of the face shows.
struct ColumnPlan {
    bool tight = false;
    std::vector<PlannedBlock> blocks;
    std::vector<const BlockContent*> moved;  ///< went to page 2 whole
    double height = 0;                       ///< with the smallest gaps
};

inline constexpr double blockGap = 7.5;
inline constexpr double largestGap = 13.5;
inline constexpr double columnTitleHeight = 22.5;

/// Chooses what fits into `available` points: body at 9/12, else at 8.5/11, else whole statements go from the end of
/// the longest block, else blocks.
[[nodiscard]] ColumnPlan planColumn(const std::vector<const BlockContent*>& blocks, const Setting& setting,
                                    double width, double available);

/// Puts a column on the page; gaps are stretched towards `longest`. Returns the y below it.
double placeColumn(Page& page, const ColumnPlan& plan, const Setting& setting, double x, double y, double width,
                   double longest);

/// Icon and title of a block; `note` stands at the right end. Returns its height.
double drawHead(Sheet& sheet, const BlockContent& block, bool continued, const QString& note, double width,
                const Setting& setting);

/// Caps and rule above a column.
void placeColumnTitle(Page& page, const QString& title, double x, double y, double width, const Setting& setting);

/// Puts the first `count` rows of a block on a page, their marks behind their words. Returns the y below.
double placeRows(Page& page, const std::vector<Row>& rows, std::size_t count, double x, double y);

}  // namespace chandung::app::card
