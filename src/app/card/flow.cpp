#include "app/card/flow.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double sectionGap = 14;
/// What is shorter than this stays in one column: a few lines torn over three read badly.
constexpr double leastBalanced = 120;

}  // namespace

void ColumnFlow::addTitle(const QString& title, bool continued) {
    m_title = title;
    Atom atom;
    atom.kind = Kind::Title;
    atom.title = title;
    atom.continued = continued;
    atom.height = columnTitleHeight;
    atom.before = sectionGap;
    m_atoms.push_back(std::move(atom));
}

double ColumnFlow::headSize(const BlockContent& block, bool continued) const {
    Sheet sheet;
    return drawHead(sheet, block, continued, {}, m_width, m_setting);
}

void ColumnFlow::addRows(const BlockContent& block, std::size_t from, bool headed) {
    double gap = 0;
    for (std::size_t i = from; i < block.entries.size(); ++i) {
        Row row = layoutRow({block, block.entries[i], m_setting, m_width, false});
        const double whole = row.height();
        bool first = true;
        for (Slice& slice : row.slices) {
            Atom atom;
            atom.block = &block;
            atom.title = m_title;
            atom.rowStart = first;
            atom.headed = headed;
            atom.height = slice.height;
            atom.keep = first && row.slices.size() <= 3 ? whole : slice.height;
            atom.before = first ? gap : 0;
            atom.slice = std::move(slice);
            m_atoms.push_back(std::move(atom));
            first = false;
        }
        gap = row.gap;
    }
}

const BlockContent& ColumnFlow::relabelled(const BlockContent& block, std::size_t from) {
    if (from == 0 || from >= block.entries.size() || !block.entries[from].label.isEmpty()) return block;
    std::size_t named = from;
    while (named > 0 && block.entries[named].label.isEmpty()) --named;
    if (block.entries[named].label.isEmpty() || block.entries[named].field != block.entries[from].field) return block;
    m_copies.push_back(block);
    m_copies.back().entries[from].label = block.entries[named].label;
    return m_copies.back();
}

void ColumnFlow::addBlock(const BlockContent& whole, std::size_t from) {
    const BlockContent& block = relabelled(whole, from);
    Atom atom;
    atom.kind = Kind::Head;
    atom.block = &block;
    atom.title = m_title;
    atom.continued = from > 0;
    atom.height = headSize(block, from > 0);
    atom.before = !m_atoms.empty() && m_atoms.back().kind == Kind::Title ? 0 : blockGap + 2;
    const std::size_t at = m_atoms.size();
    m_atoms.push_back(std::move(atom));
    addRows(block, from, true);
    double height = 0;
    for (std::size_t i = at; i < m_atoms.size(); ++i) height += m_atoms[i].height + (i > at ? m_atoms[i].before : 0);
    m_atoms[at].whole = height;
}

void ColumnFlow::addText(const BlockContent& block) {
    addRows(block, 0, false);
}

/// What a column that begins with this atom repeats above it.
double ColumnFlow::repeatHeight(const Atom& atom) const {
    if (atom.kind == Kind::Title) return 0;
    const double title = atom.title.isEmpty() ? 0 : columnTitleHeight;
    return title + (atom.kind == Kind::Line && atom.headed ? headSize(*atom.block, true) : 0);
}

/// The height that must be free for an atom to stand here: titles and heads want a line below them.
double ColumnFlow::minimumAt(std::size_t index) const {
    double height = 0;
    while (m_atoms[index].kind != Kind::Line && index + 1 < m_atoms.size()) {
        height += m_atoms[index].height + m_atoms[index + 1].before;
        ++index;
    }
    return height + std::max(m_atoms[index].keep, m_atoms[index].height);
}

std::size_t ColumnFlow::fillColumn(std::size_t from, double height, double* used) const {
    double y = from < m_atoms.size() ? repeatHeight(m_atoms[from]) : 0;
    std::size_t at = from;
    while (at < m_atoms.size()) {
        const Atom& atom = m_atoms[at];
        const double before = at == from ? 0 : atom.before;
        if (at != from) {
            if (y + before + minimumAt(at) > height) break;
            // A block that fits into a column is not torn apart for the sake of a few lines.
            const std::size_t head = atom.kind == Kind::Title && at + 1 < m_atoms.size() ? at + 1 : at;
            const double title = head != at ? atom.height : 0;
            if (m_atoms[head].kind == Kind::Head && m_atoms[head].whole < height * 0.7 &&
                y + before + title + m_atoms[head].whole > height)
                break;
        }
        y += before + atom.height;
        ++at;
    }
    // A title or head is never left alone at the foot of a column.
    while (at > from + 1 && at < m_atoms.size() && m_atoms[at - 1].kind != Kind::Line) --at;
    if (used) *used = y;
    return at;
}

double ColumnFlow::balancedHeight(std::size_t columns, double most) const {
    const auto fits = [&](double height) {
        std::size_t at = m_next;
        for (std::size_t i = 0; i < columns && at < m_atoms.size(); ++i) {
            double used = 0;
            at = fillColumn(at, height, &used);
            if (used > height) return false;
        }
        return at >= m_atoms.size();
    };
    if (!fits(most)) return most;
    double low = std::min(leastBalanced, most);
    double high = most;
    if (fits(low)) return low;
    for (int step = 0; step < 14; ++step) {
        const double middle = (low + high) / 2;
        (fits(middle) ? high : low) = middle;
    }
    return high;
}

double ColumnFlow::drawTitle(Page& page, const Atom& atom, bool continued, double x, double y) const {
    placeColumnTitle(page, continued ? m_setting.words.fill("title_continued", {{"{title}", atom.title}}) : atom.title,
                     x, y, m_width, m_setting);
    return y + columnTitleHeight;
}

double ColumnFlow::drawBlockHead(Page& page, const BlockContent& block, bool continued, double x, double y) const {
    Sheet sheet(ItemRole{block.key, {}});
    const double height = drawHead(sheet, block, continued, {}, m_width, m_setting);
    sheet.placeOn(page, {x, y});
    return y + height;
}

double ColumnFlow::drawColumn(Page& page, std::size_t from, std::size_t to, double x, double top) {
    double y = top;
    double blockTop = top;
    const BlockContent* current = nullptr;
    Sheet tails;
    const auto flush = [&] {
        tails.placeOn(page, {});
        tails = Sheet();
    };
    const auto close = [&] {
        flush();
        if (current) page.blocks.push_back({ItemRole{current->key, {}}, QRectF(x, blockTop, m_width, y - blockTop)});
        current = nullptr;
    };
    const Atom& first = m_atoms[from];
    if (first.kind != Kind::Title && !first.title.isEmpty()) y = drawTitle(page, first, true, x, y);
    if (first.kind == Kind::Line) {
        blockTop = y;
        current = first.block;
        if (first.headed) y = drawBlockHead(page, *first.block, true, x, y);
    }
    for (std::size_t i = from; i < to; ++i) {
        const Atom& atom = m_atoms[i];
        if (atom.kind != Kind::Line) close();
        if (i > from) y += atom.before;
        if (atom.kind == Kind::Title) {
            y = drawTitle(page, atom, atom.continued, x, y);
        } else if (atom.kind == Kind::Head) {
            blockTop = y;
            current = atom.block;
            y = drawBlockHead(page, *atom.block, atom.continued, x, y);
        } else {
            if (!current) {
                current = atom.block;
                blockTop = y;
            }
            if (atom.rowStart) flush();
            atom.slice.ink.placeOn(page, {x, y});
            tails.append(atom.slice.tail, {x, y});
            y += atom.height;
        }
    }
    close();
    return y;
}

double ColumnFlow::place(Page& page, const std::vector<double>& lefts, double top, double height) {
    double lowest = top;
    m_used = 0;
    for (const double x : lefts) {
        if (done()) break;
        ++m_used;
        const std::size_t to = fillColumn(m_next, height, nullptr);
        lowest = std::max(lowest, drawColumn(page, m_next, to, x, top));
        m_next = to;
    }
    return lowest;
}

}  // namespace chandung::app::card
