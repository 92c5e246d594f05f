#include "app/card/gridflow.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double iconSide = 4.2 * mm;
constexpr double cellInset = 1.5 * mm;  ///< of a tinted cell, on both sides

double heightFrom(const std::vector<Slice>& cell, std::size_t from) {
    double height = 0;
    for (std::size_t i = from; i < cell.size(); ++i) height += cell[i].height;
    return height;
}

}  // namespace

std::vector<Slice> textCell(const QString& text, const TextStyle& style, double width, const ItemRole& role,
                            Wrap wrap) {
    std::vector<Slice> slices;
    for (const QString& line : breakText(text, style, width, wrap)) {
        Slice slice{Sheet(role), Sheet(role), style.leading};
        slice.ink.text(line, 0, 0, style, width);
        slices.push_back(std::move(slice));
    }
    return slices;
}

double GridFlow::drawLabel(Page& page, const GridRow& row, bool continued, double top) const {
    Sheet sheet(ItemRole{row.block, {}});
    TextStyle style = m_setting.style(Face::Bold, 9, 12, m_setting.palette.ink);
    const double x = row.icon.isEmpty() ? 0 : gridLabelInset;
    for (const QString& word : row.label.split(QLatin1Char(' ')))
        if (textWidth(word, style) > m_columns.labelWidth - x) style.size = 8;
    if (!row.icon.isEmpty())
        sheet.icon(row.icon, 0, style.leading / 2 - iconSide / 2 + 0.2, iconSide, m_setting.palette.accent);
    const QString text = continued ? m_setting.words.fill("continued", {{"{title}", row.label}}) : row.label;
    const double width = m_columns.labelWidth - x;
    double y = sheet.lines(breakText(text, style, width), x, 0, style, width);
    const TextStyle small = m_setting.small(m_setting.palette.ink2);
    for (const QString& note : row.notes) y = sheet.lines(breakText(note, small, width), x, y, small, width);
    sheet.placeOn(page, {m_frame.live.left(), top});
    return y;
}

double GridFlow::labelHeight(const GridRow& row, bool continued) const {
    Page scratch;
    return row.label.isEmpty() ? 0 : drawLabel(scratch, row, continued, 0);
}

double GridFlow::heightOf(const GridRow& row, const std::vector<std::size_t>& from) const {
    double height = std::max(row.pictureHeight, labelHeight(row, false));
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        height = std::max(height, heightFrom(row.cells[i], from[i]) + (row.tinted ? 2 : 0));
    return row.above + height + row.below;
}

void GridFlow::newPage() {
    Page page;
    page.size = m_frame.page;
    m_y = m_begin(page, !m_pages.empty());
    m_start = m_y;
    m_pages.push_back(std::move(page));
}

void GridFlow::addTitle(const Sheet& sheet, double height, double gap) {
    m_title = sheet;
    m_titleHeight = height;
    m_titleGap = gap;
}

void GridFlow::placeTitle() {
    if (m_titleHeight <= 0) return;
    if (m_y > m_start) m_y += m_titleGap;
    m_title.placeOn(m_pages.back(), {m_frame.live.left(), m_y});
    m_pages.back().blocks.push_back(
        {m_title.role(), QRectF(m_frame.live.left(), m_y, m_frame.live.width(), m_titleHeight)});
    m_y += m_titleHeight;
    m_titleHeight = 0;
}

/// Draws as much of a row as fits; `from` moves on in each cell.
void GridFlow::place(const GridRow& row, std::vector<std::size_t>& from, bool continued) {
    Page& page = m_pages.back();
    const double top = m_y;
    const double inner = top + row.above;
    double bottom = inner;
    if (!row.label.isEmpty()) bottom = inner + drawLabel(page, row, continued, inner);
    std::vector<std::size_t> to = from;
    double lowest = inner;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        double y = inner;
        while (to[c] < row.cells[c].size() && y + row.cells[c][to[c]].height + row.below <= m_bottom)
            y += row.cells[c][to[c]++].height;
        lowest = std::max(lowest, y);
    }
    if (row.tinted) {
        Sheet ground(ItemRole{row.block, {}});
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            if (from[c] < row.cells[c].size())
                ground.box(QRectF(m_columns.left(c), top + 1, m_columns.width, lowest - top + row.below - 2), 1.6 * mm,
                           m_setting.palette.t12, m_setting.palette.edge, 0.75);
        ground.placeOn(page, {m_frame.live.left(), 0});
    }
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const double x = m_frame.live.left() + m_columns.left(c) + (row.tinted ? cellInset : 0);
        Sheet tails;
        double y = inner;
        for (std::size_t i = from[c]; i < to[c]; ++i) {
            row.cells[c][i].ink.placeOn(page, {x, y});
            tails.append(row.cells[c][i].tail, {x, y});
            y += row.cells[c][i].height;
        }
        tails.placeOn(page, {});
    }
    from = to;
    if (row.pictureHeight > 0) {
        row.picture.placeOn(page, {m_frame.live.left() + m_columns.first, inner});
        lowest = std::max(lowest, inner + row.pictureHeight);
    }
    m_y = std::max(bottom, lowest) + row.below;
    page.blocks.push_back({ItemRole{row.block, {}}, QRectF(m_frame.live.left(), top, m_frame.live.width(), m_y - top)});
    if (!row.rule) return;
    Sheet line(ItemRole{QStringLiteral("rule"), {}});
    line.rule(0, 0, m_frame.live.width(), 0, m_setting.palette.hair, 0.5);
    line.placeOn(page, {m_frame.live.left(), m_y});
}

void GridFlow::add(GridRow row) {
    if (m_pages.empty()) newPage();
    std::vector<std::size_t> from(row.cells.size(), 0);
    const double title = m_titleHeight > 0 ? m_titleHeight + m_titleGap : 0;
    const double height = heightOf(row, from) + title;
    const double page = m_bottom - m_start;
    // A row that fits on a page of its own is not torn apart.
    const double least = title + row.above + std::max(labelHeight(row, false), 24.0) + row.below;
    if (m_y + height > m_bottom && m_y > m_start && (height < page * 0.6 || m_y + least > m_bottom)) newPage();
    placeTitle();
    bool continued = false;
    while (true) {
        const std::vector<std::size_t> before = from;
        place(row, from, continued);
        bool rest = false;
        for (std::size_t c = 0; c < row.cells.size(); ++c) rest = rest || from[c] < row.cells[c].size();
        if (!rest) return;
        row.picture = Sheet();
        row.pictureHeight = 0;
        row.notes.clear();
        continued = true;
        if (before == from && m_y <= m_start + row.above + row.below + 1) return;
        newPage();
    }
}

}  // namespace chandung::app::card
