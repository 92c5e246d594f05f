#pragma once

#include "app/card/job.h"
#include "app/card/rows.h"

#include <functional>

namespace chandung::app::card {

/// From the left edge to the words of a label that has an icon.
inline constexpr double gridLabelInset = 6 * mm;

/// One row of a table: a label at the left and cells beside it. Cells may be cut between their slices; a row with a
/// picture stays in one piece.
struct GridRow {
    QString icon;
    QString label;
    QStringList notes;  ///< small lines under the label
    std::vector<std::vector<Slice>> cells;
    Sheet picture;  ///< drawn from the left edge of the first cell
    double pictureHeight = 0;
    double above = 6;
    double below = 6;
    bool rule = true;     ///< a hairline below
    bool tinted = false;  ///< each cell on a tinted ground
    QString block;        ///< for the role
};

/// Where the cells of a table stand.
struct GridColumns {
    double labelWidth = 0;
    double first = 0;  ///< left edge of the first cell
    double width = 0;  ///< of a cell
    double gap = 0;
    std::size_t count = 0;
    [[nodiscard]] double left(std::size_t column) const { return first + static_cast<double>(column) * (width + gap); }
    [[nodiscard]] double total() const { return count == 0 ? 0 : left(count - 1) + width - first; }
};

/// Runs rows down the pages; the head of the table is drawn again on each.
class GridFlow {
public:
    /// Begins a page and returns the y where rows may start. `again`: the head in its short form.
    using Begin = std::function<double(Page& page, bool again)>;

    GridFlow(const GridColumns& columns, const Frame& frame, const Setting& setting, double bottom, Begin begin)
        : m_columns(columns), m_frame(frame), m_setting(setting), m_bottom(bottom), m_begin(std::move(begin)) {}

    void add(GridRow row);
    /// A line over the whole width that stays with the row behind it: a title.
    void addTitle(const Sheet& sheet, double height, double gap);
    /// The pages; a table without rows has one with its head.
    [[nodiscard]] std::vector<Page> take() {
        if (m_pages.empty()) newPage();
        return std::move(m_pages);
    }

private:
    void newPage();
    void place(const GridRow& row, std::vector<std::size_t>& from, bool continued);
    [[nodiscard]] double heightOf(const GridRow& row, const std::vector<std::size_t>& from) const;
    [[nodiscard]] double labelHeight(const GridRow& row, bool continued) const;
    double drawLabel(Page& page, const GridRow& row, bool continued, double top) const;
    void placeTitle();

    const GridColumns& m_columns;
    const Frame& m_frame;
    const Setting& m_setting;
    double m_bottom;
    Begin m_begin;
    std::vector<Page> m_pages;
    double m_y = 0;
    double m_start = 0;
    Sheet m_title;
    double m_titleHeight = 0;
    double m_titleGap = 0;
};

/// A cell of plain lines.
[[nodiscard]] std::vector<Slice> textCell(const QString& text, const TextStyle& style, double width,
                                          const ItemRole& role, Wrap wrap = Wrap::Plain);

}  // namespace chandung::app::card
