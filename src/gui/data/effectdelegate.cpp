#include "gui/data/effectdelegate.h"

#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chandung::gui {

namespace {

constexpr double mostShown = 2;  // effect sizes beyond are as long

}  // namespace

void EffectDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& colours = m_context.theme.colours();
    const double effect = std::clamp(index.data(Qt::UserRole).toDouble(), -mostShown, mostShown);
    const QRectF track = QRectF(option.rect).adjusted(6, 0, -6, 0);
    const double middle = track.center().x();
    const double length = track.width() / 2 * std::fabs(effect) / mostShown;
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.hover);
    painter->drawRoundedRect(QRectF(track.left(), track.center().y() - 4, track.width(), 8), 3, 3);
    painter->setBrush(colours.data[0]);
    painter->drawRect(QRectF(effect < 0 ? middle - length : middle, track.center().y() - 4, length, 8));
    painter->setPen(QPen(colours.text2, 1));
    painter->drawLine(QPointF(middle, track.center().y() - 7), QPointF(middle, track.center().y() + 7));
    painter->restore();
}

}  // namespace chandung::gui
