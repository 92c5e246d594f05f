#include "app/card/evidencetable.h"

#include "app/card/column.h"

#include <algorithm>
#include <array>

namespace chandung::app::card {

namespace {

constexpr double rowAir = 5.2;
constexpr double tableHead = 17;

/// 1–5 as the three steps a reader tells apart.
int steps(int trust) {
    return trust >= 4 ? 3 : trust == 3 ? 2 : 1;
}

}  // namespace

EvidenceTable::EvidenceTable(const std::vector<EvidenceEntry>& entries, double width, const Setting& setting)
    : m_setting(setting), m_width(width) {
    const std::array<double, 7> fixed{7 * mm, 0, 32 * mm, 17 * mm, 27 * mm, 26 * mm, 9 * mm};
    double rest = width - 6 * 2 * mm;
    for (const double one : fixed) rest -= one;
    double x = 0;
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        const double cell = i == Source ? rest : fixed[i];
        m_cells.push_back({x, cell, i == Used ? Align::Right : Align::Left});
        x += cell + 2 * mm;
    }
    for (const EvidenceEntry& entry : entries) m_rows.push_back(row(entry, static_cast<int>(m_rows.size()) + 1));
}

void EvidenceTable::drawTrust(Sheet& sheet, int trust) const {
    if (trust <= 0) return;
    const double x = m_cells[Trust].x;
    drawBar(sheet, {x, 6.1 - 0.95 * mm}, 3, steps(trust), {2.4 * mm, 1.9 * mm}, 0.7 * mm, m_setting);
    static constexpr const char* names[] = {"trust.low", "trust.medium", "trust.high"};
    sheet.text(m_setting.words(names[steps(trust) - 1]), x + 3 * 2.4 * mm + 2 * 0.7 * mm + 1.2 * mm, 0,
               m_setting.body());
}

Row EvidenceTable::row(const EvidenceEntry& entry, int number) const {
    struct Line {
        QString text;
        TextStyle style;
    };
    const TextStyle body = m_setting.body();
    TextStyle bold = body;
    bold.face = Face::Bold;
    TextStyle quiet = body;
    quiet.colour = m_setting.palette.ink2;
    std::array<std::vector<Line>, 7> cells;
    const auto fill = [&](Column column, const QString& text, const TextStyle& style) {
        for (const QString& line : breakText(text, style, m_cells[column].width))
            cells[column].push_back({line, style});
    };
    fill(Source, entry.title, bold);
    fill(Source, entry.how, quiet);
    fill(Kind, entry.kind, body);
    fill(Date, entry.date, body);
    fill(Sample, entry.sample, body);
    fill(Used, m_setting.words.number(entry.used), body);

    Row result;
    const ItemRole role{QStringLiteral("evidence"), {}};
    std::size_t lines = 1;
    for (const auto& cell : cells) lines = std::max(lines, cell.size());
    for (std::size_t i = 0; i < lines; ++i) {
        Slice slice{Sheet(role), Sheet(role), body.leading};
        for (std::size_t c = 0; c < cells.size(); ++c)
            if (i < cells[c].size())
                slice.ink.text(cells[c][i].text, m_cells[c].x, 0, cells[c][i].style, m_cells[c].width,
                               m_cells[c].align);
        result.slices.push_back(std::move(slice));
    }
    Sheet& first = result.slices.front().tail;
    const double disc = 4.2 * mm;
    first.disc({disc / 2, 6.2}, disc, m_setting.palette.rank, m_setting.palette.edge, 0.75);
    first.text(m_setting.words.number(number), 0, 0.1, m_setting.small(m_setting.palette.rankInk, Face::Bold), disc,
               Align::Centre);
    drawTrust(first, entry.trust);
    return result;
}

double EvidenceTable::drawHead(Sheet& sheet, bool continued) const {
    const QString title = m_setting.words("evidence.title");
    Page page;
    placeColumnTitle(page, continued ? m_setting.words.fill("title_continued", {{"{title}", title}}) : title, 0, 0,
                     m_width, m_setting);
    for (Item& item : page.items) sheet.add(std::move(item));
    const TextStyle style = m_setting.style(Face::Bold, 8.5, 12, m_setting.palette.ink3);
    static constexpr const char* heads[] = {"evidence.number", "evidence.source", "evidence.kind", "evidence.date",
                                            "evidence.sample", "evidence.trust",  "evidence.used"};
    for (std::size_t c = 0; c < m_cells.size(); ++c) {
        // The last head may reach back over the words of its neighbour's short column.
        const double reach = c == Used ? 8 * mm : 0;
        sheet.text(m_setting.words(heads[c]), m_cells[c].x - reach, 19, style, m_cells[c].width + reach,
                   m_cells[c].align);
    }
    const double y = 16 + tableHead;
    sheet.rule(0, y, m_width, y, m_setting.palette.line, 0.5);
    return y + 3.5;
}

double EvidenceTable::minimumHeight() const {
    if (done()) return 0;
    return 16 + tableHead + 3.5 + std::min(m_rows[m_next].height(), 60.0) + rowAir;
}

double EvidenceTable::place(Page& page, double x, double top, double height) {
    if (done()) return top;
    Sheet sheet(ItemRole{QStringLiteral("evidence"), {}});
    double y = drawHead(sheet, m_next > 0 || m_slice > 0);
    const double headEnd = y;
    Sheet tails;
    while (!done()) {
        const Row& row = m_rows[m_next];
        const bool fresh = y <= headEnd;
        if (m_slice == 0 && !fresh && y + row.height() + rowAir > height && row.height() < height - headEnd) break;
        bool cut = false;
        for (; m_slice < row.slices.size(); ++m_slice) {
            const Slice& slice = row.slices[m_slice];
            if (y + slice.height + rowAir > height) {
                cut = true;
                break;
            }
            sheet.append(slice.ink, {0, y});
            tails.append(slice.tail, {0, y});
            y += slice.height;
        }
        if (cut) break;
        m_slice = 0;
        ++m_next;
        y += rowAir / 2 + 0.4;
        tails.rule(0, y, m_width, y, m_setting.palette.hair, 0.5);
        y += rowAir / 2 - 0.4;
    }
    sheet.append(tails, {});
    sheet.placeOn(page, {x, top});
    page.blocks.push_back({sheet.role(), QRectF(x, top, m_width, y - top)});
    return top + y;
}

}  // namespace chandung::app::card
