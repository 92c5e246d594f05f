#pragma once

#include "app/card/content.h"
#include "app/card/rows.h"

namespace chandung::app::card {

/// The numbered sources as a table that runs on over pages with its head repeated.
class EvidenceTable {
public:
    EvidenceTable(const std::vector<EvidenceEntry>& entries, double width, const Setting& setting);

    [[nodiscard]] bool done() const { return m_next >= m_rows.size(); }
    /// What the head and the first row need.
    [[nodiscard]] double minimumHeight() const;
    /// Draws as many rows as fit; returns the y below.
    double place(Page& page, double x, double top, double height);

private:
    struct Cell {
        double x = 0;
        double width = 0;
        Align align = Align::Left;
    };
    enum Column { Number, Source, Kind, Date, Sample, Trust, Used };

    [[nodiscard]] Row row(const EvidenceEntry& entry, int number) const;
    double drawHead(Sheet& sheet, bool continued) const;
    void drawTrust(Sheet& sheet, int trust) const;

    const Setting& m_setting;
    double m_width;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
    std::size_t m_slice = 0;  ///< a row taller than a page goes on here
};

}  // namespace chandung::app::card
