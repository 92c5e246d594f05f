#include "app/card/sheet.h"

#include "app/card/icons.h"

#include <QTransform>

#include <algorithm>

namespace chandung::app::card {

double Sheet::text(const QString& line, double x, double top, const TextStyle& style, double cell, Align align) {
    if (line.isEmpty()) return 0;
    const double width = textWidth(line, style);
    const bool rightToLeft = line.isRightToLeft();
    const double shift = rightToLeft && align == Align::Left ? std::max(cell - width, 0.0) : 0;
    x += align == Align::Right ? cell - width : shift;
    if (align == Align::Centre) x += (cell - width) / 2;
    TextItem item;
    item.text = line;
    item.baseline = QPointF(rightToLeft ? x + width : x, top + baselineOffset(style));
    item.face = style.face;
    item.size = style.size;
    item.tracking = style.tracking;
    item.colour = style.colour;
    item.box = QRectF(x, top, width, style.leading);
    item.shift = shift;
    m_items.push_back({std::move(item), m_role});
    return width;
}

double Sheet::lines(const QStringList& lines, double x, double top, const TextStyle& style, double cell, Align align) {
    for (const QString& line : lines) {
        text(line, x, top, style, cell, align);
        top += style.leading;
    }
    return top;
}

void Sheet::box(const QRectF& rect, double radius, const QColor& fill, const QColor& stroke, double width) {
    m_items.push_back({RectItem{rect, radius, fill, stroke, width}, m_role});
}

void Sheet::path(const QPainterPath& path, const QColor& fill, const QColor& stroke, double width) {
    m_items.push_back({PathItem{path, fill, stroke, width, {}, {}}, m_role});
}

void Sheet::rule(double x1, double y1, double x2, double y2, const QColor& colour, double width) {
    QPainterPath line(QPointF(x1, y1));
    line.lineTo(x2, y2);
    path(line, {}, colour, width);
}

void Sheet::disc(const QPointF& centre, double diameter, const QColor& fill, const QColor& stroke, double width) {
    // The stroke stands inside the diameter.
    const double radius = (diameter - (stroke.isValid() ? width : 0)) / 2;
    QPainterPath circle;
    circle.addEllipse(centre, radius, radius);
    path(circle, fill, stroke, width);
}

void Sheet::icon(const QString& name, double x, double y, double side, const QColor& colour, const QColor& paper) {
    const double factor = side / 24;
    const QTransform transform = QTransform::fromTranslate(x, y).scale(factor, factor);
    for (const IconPart& part : iconParts(name)) {
        const QPainterPath shape = transform.map(part.path);
        const QRectF square(x, y, side, side);
        if (part.dot)
            m_items.push_back({PathItem{shape, colour, {}, 0, {}, square}, m_role});
        else
            m_items.push_back(
                {PathItem{shape, part.paper ? paper : QColor(), colour, 1.75 * factor, {}, square}, m_role});
    }
}

void Sheet::append(const Sheet& other, const QPointF& offset) {
    for (const Item& item : other.m_items) m_items.push_back(moved(item, offset));
}

void Sheet::placeOn(Page& page, const QPointF& offset) const {
    for (const Item& item : m_items) page.items.push_back(moved(item, offset));
}

namespace {

void move(TextItem& item, const QPointF& by) {
    item.baseline += by;
    item.box.translate(by);
}
void move(RectItem& item, const QPointF& by) {
    item.rect.translate(by);
}
void move(PathItem& item, const QPointF& by) {
    item.path.translate(by);
    item.picture.translate(by);
}
void move(ImageItem& item, const QPointF& by) {
    item.rect.translate(by);
    item.clip.translate(by);
}
void move(AvatarItem& item, const QPointF& by) {
    item.rect.translate(by);
    item.clip.translate(by);
}

QRectF times(const QRectF& rect, double f) {
    return {rect.x() * f, rect.y() * f, rect.width() * f, rect.height() * f};
}

void scale(TextItem& item, double f) {
    item.baseline *= f;
    item.box = times(item.box, f);
    item.size *= f;
    item.tracking *= f;
    item.shift *= f;
}
void scale(RectItem& item, double f) {
    item.rect = times(item.rect, f);
    item.radius *= f;
    item.width *= f;
}
void scale(PathItem& item, double f) {
    item.path = QTransform::fromScale(f, f).map(item.path);
    item.width *= f;
    item.picture = times(item.picture, f);
    for (double& length : item.dash) length *= f;
}
void scale(ImageItem& item, double f) {
    item.rect = times(item.rect, f);
    item.radius *= f;
    item.clip = QTransform::fromScale(f, f).map(item.clip);
}
void scale(AvatarItem& item, double f) {
    item.rect = times(item.rect, f);
    item.clip = QTransform::fromScale(f, f).map(item.clip);
}

}  // namespace

Item moved(const Item& item, const QPointF& offset) {
    Item copy = item;
    std::visit([&](auto& shape) { move(shape, offset); }, copy.shape);
    return copy;
}

Item scaled(const Item& item, double factor) {
    Item copy = item;
    std::visit([&](auto& shape) { scale(shape, factor); }, copy.shape);
    return copy;
}

}  // namespace chandung::app::card
