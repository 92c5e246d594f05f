#include "chandung/app/card/pagechanges.h"

#include "chandung/app/card/cardpainter.h"

#include <QPainter>

#include <algorithm>

namespace chandung::app::card {

namespace {

QRectF ink(const TextItem& text) {
    // Marks stack above the line, slanted letters lean over its end.
    return text.box.adjusted(-text.size / 2, -text.size / 2, text.size / 2, text.size / 2);
}
QRectF ink(const RectItem& rect) {
    return rect.rect.adjusted(-rect.width, -rect.width, rect.width, rect.width);
}
QRectF ink(const PathItem& path) {
    return path.path.boundingRect().adjusted(-path.width, -path.width, path.width, path.width);
}
QRectF ink(const ImageItem& image) {
    return image.rect;
}
QRectF ink(const AvatarItem& avatar) {
    return avatar.rect;
}

bool same(const TextItem& a, const TextItem& b) {
    return a.text == b.text && a.baseline == b.baseline && a.face == b.face && a.size == b.size &&
           a.tracking == b.tracking && a.colour == b.colour && a.box == b.box;
}
bool same(const RectItem& a, const RectItem& b) {
    return a.rect == b.rect && a.radius == b.radius && a.fill == b.fill && a.stroke == b.stroke && a.width == b.width;
}
bool same(const PathItem& a, const PathItem& b) {
    return a.fill == b.fill && a.stroke == b.stroke && a.width == b.width && a.dash == b.dash && a.path == b.path;
}
bool same(const ImageItem& a, const ImageItem& b) {
    return a.rect == b.rect && a.radius == b.radius && a.clip == b.clip &&
           (a.image.cacheKey() == b.image.cacheKey() || a.image == b.image);
}
bool same(const AvatarItem& a, const AvatarItem& b) {
    return a.look == b.look && a.accent == b.accent && a.rect == b.rect && a.clip == b.clip && a.outline == b.outline;
}

bool looksTheSame(const Item& a, const Item& b) {
    if (a.shape.index() != b.shape.index()) return false;
    return std::visit([&b](const auto& shape) { return same(shape, std::get<std::decay_t<decltype(shape)>>(b.shape)); },
                      a.shape);
}

}  // namespace

QRectF inkOf(const Item& item) {
    return std::visit([](const auto& shape) { return ink(shape); }, item.shape);
}

QRectF changedArea(const Page& before, const Page& after) {
    const QRectF whole(QPointF(0, 0), after.size);
    if (before.size != after.size) return whole;
    const std::vector<Item>& a = before.items;
    const std::vector<Item>& b = after.items;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && looksTheSame(a[head], b[head])) ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && looksTheSame(a[a.size() - 1 - tail], b[b.size() - 1 - tail])) ++tail;
    QRectF area;
    for (const std::vector<Item>* items : {&a, &b})
        for (std::size_t i = head; i + tail < items->size(); ++i) area |= inkOf((*items)[i]);
    return area & whole;
}

void paintArea(QPainter& painter, const Page& page, const QRectF& area) {
    Page part;
    part.size = page.size;
    for (const Item& item : page.items)
        if (const QRectF bounds = inkOf(item); bounds.left() <= area.right() && area.left() <= bounds.right() &&
                                               bounds.top() <= area.bottom() && area.top() <= bounds.bottom())
            part.items.push_back(item);
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, Qt::white);
    paintPage(painter, part);
    painter.restore();
}

}  // namespace chandung::app::card
