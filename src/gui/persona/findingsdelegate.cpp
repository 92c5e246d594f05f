#include "gui/persona/findingsdelegate.h"

#include "gui/components/textblock.h"
#include "gui/persona/findingsmodel.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {
constexpr int side = 16;  // left and right
constexpr int iconSize = 14;
constexpr int gap = 8;
constexpr int padding = 6;
}  // namespace

FindingsDelegate::FindingsDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int FindingsDelegate::textWidth() const {
    return m_width - 2 * (side + iconSize + gap);
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const TextBlock text(index.data().toString(), m_theme.font(Type::Body), textWidth(),
                         m_theme.lineHeight(Type::Body));
    return {m_width, text.height() + 2 * padding};
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& colours = m_theme.colours();
    const bool leads = !index.data(FindingsModel::FieldRole).toString().isEmpty();
    painter->save();
    if ((option.state & QStyle::State_MouseOver) && leads) painter->fillRect(option.rect, colours.hover);
    const int line = m_theme.lineHeight(Type::Body);
    const auto icon = [&](int left) {
        return QRect(left, option.rect.top() + padding + (line - iconSize) / 2, iconSize, iconSize);
    };
    const QString name = index.data(FindingsModel::IconRole).toString();
    m_theme.icon(name, name == QLatin1String("warn") ? colours.warn : colours.text2)
        .paint(painter, icon(option.rect.left() + side));
    TextBlock(index.data().toString(), m_theme.font(Type::Body), textWidth(), line)
        .paint(*painter, QPoint(option.rect.left() + side + iconSize + gap, option.rect.top() + padding), colours.text);
    if (leads)
        m_theme.icon(QStringLiteral("right"), colours.text3)
            .paint(painter, icon(option.rect.right() - side - iconSize));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}  // namespace chandung::gui
