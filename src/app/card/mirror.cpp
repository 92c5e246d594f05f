#include "app/card/mirror.h"

#include <QTransform>

namespace chandung::app::card {

namespace {

/// The words of the card's own language are on the page too: this part of the letters is enough.
constexpr double enough = 0.35;

struct Letters {
    qsizetype rightToLeft = 0;
    qsizetype all = 0;
};

void count(const Page& page, Letters& letters) {
    for (const Item& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item.shape);
        if (!text || item.role.block == QLatin1String("footer") || item.role.block == QLatin1String("title")) continue;
        for (const QChar c : text->text) {
            if (!c.isLetter()) continue;
            ++letters.all;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) ++letters.rightToLeft;
        }
    }
}

QRectF turned(const QRectF& rect, double width) {
    return {width - rect.right(), rect.top(), rect.width(), rect.height()};
}

QPainterPath turned(const QPainterPath& path, double width) {
    return QTransform(-1, 0, 0, 1, width, 0).map(path);
}

void turn(TextItem& item, double width) {
    const bool fromRight = item.baseline.x() > item.box.center().x();
    const double begin = item.box.left() - item.shift;
    item.box.moveLeft(width - begin - item.box.width());
    item.baseline.setX(fromRight ? item.box.right() : item.box.left());
    item.shift = 0;
}
void turn(RectItem& item, double width) {
    item.rect = turned(item.rect, width);
}
void turn(PathItem& item, double width) {
    if (item.picture.isEmpty()) {
        item.path = turned(item.path, width);
        return;
    }
    const double left = width - item.picture.right();
    item.path.translate(left - item.picture.left(), 0);
    item.picture.moveLeft(left);
}
void turn(ImageItem& item, double width) {
    item.rect = turned(item.rect, width);
    item.clip = turned(item.clip, width);
}
void turn(AvatarItem& item, double width) {
    item.rect = turned(item.rect, width);
    item.clip = turned(item.clip, width);
}

void mirror(Page& page) {
    const double width = page.size.width();
    for (Item& item : page.items) std::visit([width](auto& shape) { turn(shape, width); }, item.shape);
    for (Block& block : page.blocks) block.rect = turned(block.rect, width);
}

}  // namespace

void mirrorSections(std::vector<Leaf>& leaves) {
    std::size_t from = 0;
    while (from < leaves.size()) {
        std::size_t to = from + 1;
        while (to < leaves.size() && leaves[to].page.outline.isEmpty()) ++to;
        Letters letters;
        for (std::size_t i = from; i < to; ++i) count(leaves[i].page, letters);
        if (letters.rightToLeft > 0 &&
            static_cast<double>(letters.rightToLeft) > enough * static_cast<double>(letters.all))
            for (std::size_t i = from; i < to; ++i) mirror(leaves[i].page);
        from = to;
    }
}

}  // namespace chandung::app::card
