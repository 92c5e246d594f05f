#pragma once

#include "app/card/cardtext.h"

#include <vector>

namespace chandung::app::card {

enum class Align { Left, Right, Centre };

/// Things drawn around an origin of their own, to be put on a page later.
class Sheet {
public:
    Sheet() = default;
    explicit Sheet(ItemRole role) : m_role(std::move(role)) {}

    void setRole(const ItemRole& role) { m_role = role; }
    [[nodiscard]] const ItemRole& role() const { return m_role; }

    /// One line whose box begins at `top`. A right-to-left line stands at the right end of the cell. Returns its width.
    double text(const QString& line, double x, double top, const TextStyle& style, double cell = 0,
                Align align = Align::Left);
    /// Several lines under each other; returns the y below them.
    double lines(const QStringList& lines, double x, double top, const TextStyle& style, double cell,
                 Align align = Align::Left);
    void box(const QRectF& rect, double radius, const QColor& fill, const QColor& stroke = {}, double width = 0);
    void path(const QPainterPath& path, const QColor& fill, const QColor& stroke = {}, double width = 0);
    void rule(double x1, double y1, double x2, double y2, const QColor& colour, double width);
    void disc(const QPointF& centre, double diameter, const QColor& fill, const QColor& stroke = {}, double width = 0);
    /// `side` in points; the stroke is 1.75 of 24 units.
    void icon(const QString& name, double x, double y, double side, const QColor& colour,
              const QColor& paper = Qt::white);
    void add(Item item) { m_items.push_back(std::move(item)); }
    void append(const Sheet& other, const QPointF& offset);

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    /// Puts everything on a page.
    void placeOn(Page& page, const QPointF& offset) const;

private:
    ItemRole m_role;
    std::vector<Item> m_items;
};

[[nodiscard]] Item moved(const Item& item, const QPointF& offset);
[[nodiscard]] Item scaled(const Item& item, double factor);

}  // namespace chandung::app::card
