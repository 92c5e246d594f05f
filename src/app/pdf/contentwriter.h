#pragma once

#include "app/pdf/facefonts.h"
#include "app/pdf/shapebook.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include <set>
#include <string>
#include <vector>

namespace chandung::app::pdf {

/// Writes the operators of one page. Lengths are points from the top left corner. What is set already is not set again.
class ContentWriter {
public:
    ContentWriter(double height, ShapeBook& shapes);

    /// What follows is seen inside all of these only; empty: everywhere.
    void clip(const std::vector<QPainterPath>& paths);

    /// An invalid colour leaves the inside or the line out. Width and dashes of the pen are points.
    void path(const QPainterPath& path, const QColor& fill, const QPen& pen);

    /// A picture by its number, filling the rectangle.
    void picture(int number, const QRectF& rect);

    void line(const FaceLine& line, const QPointF& baseline, double size, double spacing, const QColor& colour);

    [[nodiscard]] std::string take() { return std::move(m_out); }
    [[nodiscard]] const std::set<int>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::set<int>& shapes() const { return m_shapes; }

private:
    struct State {
        QRgb fill = qRgb(0, 0, 0);
        QRgb stroke = qRgb(0, 0, 0);
        double width = 1;
        int cap = 0;
        int join = 0;
        std::vector<double> dash;
        int font = -1;
        double size = 0;
        double spacing = 0;
    };

    void number(double value);
    void point(double x, double y);
    void operate(const char* name);
    void colour(QRgb& known, const QColor& colour, const char* name);
    void usePen(const QPen& pen);
    void outline(const QPainterPath& path);
    void paint(const QPainterPath& path, const char* name, double width);

    ShapeBook& m_book;
    QPointF m_origin;  ///< of the numbers written, whose y grows upwards
    std::string m_out;
    State m_state;
    bool m_clipped = false;
    State m_unclipped;
    std::set<int> m_pictures;
    std::set<int> m_shapes;
};

}  // namespace chandung::app::pdf
