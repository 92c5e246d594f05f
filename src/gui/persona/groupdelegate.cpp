#include "gui/persona/groupdelegate.h"

#include "gui/components/evidencemarks.h"
#include "gui/persona/groupmodel.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {
constexpr int rowHeight = 30;
constexpr int fieldHeight = 44;
constexpr int iconSize = 16;
constexpr int narrow = 200;  // below it the counts show only what is missing
}  // namespace

GroupDelegate::GroupDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool field = !index.data(GroupModel::FieldRole).toString().isEmpty();
    return {option.rect.width(), field ? fieldHeight : rowHeight};
}

int GroupDelegate::paintCounts(QPainter& painter, const QRect& rect, bool narrowRow, const QModelIndex& index) const {
    const QString filled = index.data(GroupModel::FilledRole).toString();
    if (!filled.isEmpty()) {
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.colours().text2);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, filled);
        return painter.fontMetrics().horizontalAdvance(filled);
    }
    int backed = index.data(GroupModel::BackedRole).toInt();
    const int assumptions = index.data(GroupModel::AssumptionsRole).toInt();
    if (narrowRow && assumptions > 0) backed = 0;
    const int width = marks::countsWidth(m_theme, backed, assumptions);
    marks::paintCounts(painter, m_theme, QRectF(rect.right() + 1 - width, rect.top(), width, rect.height()), backed,
                       assumptions);
    return width;
}

void GroupDelegate::paintField(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const QRect upper = rect.adjusted(0, 4, 0, -rect.height() / 2);
    const QRect lower = rect.adjusted(0, rect.height() / 2, 0, -4);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.colours().text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colours().text3);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, index.data(GroupModel::SecondRole).toString());
}

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.tint : colours.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect inner = row.adjusted(9, 0, -8, 0);
    if (!index.data(GroupModel::FieldRole).toString().isEmpty()) {
        paintField(*painter, inner, index);
    } else {
        const QRect icon(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        m_theme.icon(index.data(GroupModel::IconRole).toString(), selected ? colours.accent : colours.text2)
            .paint(painter, icon);
        inner.setLeft(icon.right() + 1 + 8);
        const int counts = paintCounts(*painter, inner, option.rect.width() < narrow, index);
        inner.setRight(inner.right() - counts - 6);
        painter->setFont(m_theme.font(selected ? Type::BodyStrong : Type::Body));
        painter->setPen(colours.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

}  // namespace chandung::gui
