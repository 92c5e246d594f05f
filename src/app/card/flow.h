#pragma once

#include "app/card/column.h"

#include <QRectF>

#include <deque>

namespace chandung::app::card {

/// Blocks that run on from column to column and page to page, splitting between lines where they must. Titles and heads
/// are repeated, marked "(continued)", where a section or block goes on.
class ColumnFlow {
public:
    ColumnFlow(const Setting& setting, double width) : m_setting(setting), m_width(width) {}

    /// Begins a section: caps and rule. `continued` when the face has a column of the same name.
    void addTitle(const QString& title, bool continued);
    /// A block from its entry `from` on.
    void addBlock(const BlockContent& block, std::size_t from);
    /// Lines without a head.
    void addText(const BlockContent& block);

    [[nodiscard]] bool done() const { return m_next >= m_atoms.size(); }
    /// The height that columns must have to hold the rest evenly; `most` when they cannot.
    [[nodiscard]] double balancedHeight(std::size_t columns, double most) const;
    /// Fills columns of `height` whose left edges are given, as far as the rest goes. Returns the lowest y.
    double place(Page& page, const std::vector<double>& lefts, double top, double height);
    /// How many of the columns the last `place` filled.
    [[nodiscard]] std::size_t usedColumns() const { return m_used; }

private:
    enum class Kind { Title, Head, Line };
    struct Atom {
        Kind kind = Kind::Line;
        const BlockContent* block = nullptr;
        QString title;           ///< of its section
        bool continued = false;  ///< title or head
        bool rowStart = false;
        bool headed = true;  ///< its block has a head to be repeated
        Slice slice;         ///< lines only
        double height = 0;
        double keep = 0;    ///< what must fit with it: the whole of a short row
        double before = 0;  ///< air above it inside a column
        double whole = 0;   ///< heads: height of the block
    };

    [[nodiscard]] std::size_t fillColumn(std::size_t from, double height, double* used) const;
    [[nodiscard]] double repeatHeight(const Atom& atom) const;
    [[nodiscard]] double minimumAt(std::size_t index) const;
    /// The block with the label above entry `from` repeated at it, when it goes on in the middle of a row of its own.
    [[nodiscard]] const BlockContent& relabelled(const BlockContent& block, std::size_t from);
    void addRows(const BlockContent& block, std::size_t from, bool headed);
    double drawTitle(Page& page, const Atom& atom, bool continued, double x, double y) const;
    double drawBlockHead(Page& page, const BlockContent& block, bool continued, double x, double y) const;
    double headSize(const BlockContent& block, bool continued) const;
    double drawColumn(Page& page, std::size_t from, std::size_t to, double x, double top);

    const Setting& m_setting;
    double m_width;
    QString m_title;
    std::deque<Atom> m_atoms;
    std::size_t m_next = 0;
    std::size_t m_used = 0;
    std::deque<BlockContent> m_copies;  ///< of blocks that were relabelled
};

}  // namespace chandung::app::card
