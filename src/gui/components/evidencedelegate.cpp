#include "gui/components/evidencedelegate.h"

#include "gui/components/evidencemodel.h"
#include "gui/components/tagpainter.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {
constexpr int rowHeight = 44;
constexpr int side = 10;
constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int removeSize = 20;
}  // namespace

EvidenceDelegate::EvidenceDelegate(Context& context, For what, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context), m_for(what) {}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), rowHeight};
}

QRect EvidenceDelegate::removeRect(const QRect& row) const {
    return {row.right() - side - removeSize + 4, row.center().y() - removeSize / 2, removeSize, removeSize};
}

QString EvidenceDelegate::trustText(const QModelIndex& index) const {
    const int trust = index.data(EvidenceModel::TrustRole).toInt();
    return trust > 0 ? tr("trust %1/5").arg(trust) : QString();
}

int EvidenceDelegate::trustWidth(const QModelIndex& index) const {
    const QString text = trustText(index);
    return text.isEmpty() ? 0 : QFontMetrics(m_context.theme.font(Type::Label)).horizontalAdvance(text) + gap;
}

QRect EvidenceDelegate::kindRect(const QRect& row, const QModelIndex& index) const {
    const int width = tags::width(m_context.theme, index.data(EvidenceModel::KindRole).toString());
    const int right = removeRect(row).left() - gap - trustWidth(index);
    return {right - width, row.center().y() - tags::height / 2, width, tags::height};
}

int EvidenceDelegate::paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = m_context.theme;
    if (m_for == For::Suggestions) {
        if (!(option.state & QStyle::State_Selected)) return option.rect.right() - side;
        const QString cite = tr("Cite");
        const int width = QFontMetrics(theme.font(Type::BodyMedium)).horizontalAdvance(cite) + 36;
        const QRectF button(option.rect.right() - side - width + 4.5, option.rect.center().y() - 13.5, width, 28);
        painter.setPen(theme.colours().ctl);
        painter.setBrush(theme.colours().raised);
        painter.drawRoundedRect(button, 6, 6);
        theme.icon(QStringLiteral("plus"))
            .paint(&painter, QRect(qRound(button.left()) + 8, option.rect.center().y() - 6, 14, 14));
        painter.setFont(theme.font(Type::BodyMedium));
        painter.setPen(theme.colours().text);
        painter.drawText(button.adjusted(20, 0, 0, 0), Qt::AlignCenter, cite);
        return qRound(button.left());
    }
    theme.icon(QStringLiteral("close")).paint(&painter, removeRect(option.rect).adjusted(3, 3, -3, -3));
    painter.setFont(theme.font(Type::Label));
    painter.setPen(theme.colours().text2);
    painter.drawText(QRect(removeRect(option.rect).left() - gap - trustWidth(index) + gap, option.rect.top(),
                           trustWidth(index), option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, trustText(index));
    const QRect kind = kindRect(option.rect, index);
    tags::paint(painter, theme, kind.left(), kind.center().y(), index.data(EvidenceModel::KindRole).toString(),
                tags::Look::Badge);
    return kind.left();
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = m_context.theme;
    const Colours& colours = theme.colours();
    const bool lost = index.data(EvidenceModel::LostRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = selected && (m_for == For::Suggestions || (option.state & QStyle::State_HasFocus));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? colours.tint : colours.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect icon(option.rect.left() + side, option.rect.center().y() - iconSize / 2, iconSize, iconSize);
    theme.icon(index.data(EvidenceModel::IconRole).toString(), lost ? colours.err : colours.text2).paint(painter, icon);
    const int right = paintEnd(*painter, option, index) - gap;
    const int left = icon.right() + 1 + gap;
    const auto line = [&](const QString& text, Type type, const QColor& colour, int top, int height) {
        painter->setFont(theme.font(type));
        painter->setPen(colour);
        painter->drawText(QRect(left, top, right - left, height), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, right - left));
    };
    const QString second = index.data(EvidenceModel::SecondRole).toString();
    const int top = option.rect.top() + 4;
    line(index.data().toString(), Type::Body, lost ? colours.err : colours.text,
         second.isEmpty() ? option.rect.top() : top, second.isEmpty() ? option.rect.height() : 20);
    if (!second.isEmpty()) line(second, Type::Caption, colours.text3, top + 19, 16);
    painter->restore();
}

}  // namespace chandung::gui
