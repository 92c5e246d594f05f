#include "gui/components/placedelegate.h"

#include "gui/theme/theme.h"

#include <QIcon>
#include <QPainter>

namespace chandung::gui {

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(GapRole).isValid()) return;
    const Colours& c = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (enabled && option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? c.surface : c.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (selected) {
        painter->setBrush(c.accent);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
    if (!enabled) painter->setOpacity(0.45);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const bool folded = index.data(FoldedRole).toBool();
    const QRect iconRect(folded ? row.center().x() - 8 : row.left() + 10, row.center().y() - 8, 18, 18);
    icon.paint(painter, iconRect, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    if (!folded) {
        const QString count = index.data(CountRole).toString();
        painter->setFont(m_theme.font(selected ? Type::BodyStrong : Type::Body));
        painter->setPen(selected ? c.text : c.text2);
        const QRect text = row.adjusted(38, 0, -44, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(m_theme.font(Type::Caption));
        painter->setPen(c.text3);
        painter->drawText(row.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    const QVariant gap = index.data(GapRole);
    return {0, gap.isValid() ? gap.toInt() : rowHeight};
}

}  // namespace chandung::gui
