#include "gui/components/checkdelegate.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int textLeft = 26;

int linkWidth(const Theme& theme) {
    return QFontMetrics(theme.font(Type::LabelMedium)).horizontalAdvance(CheckDelegate::tr("Go there")) + 12;
}

}  // namespace

void CheckDelegate::paintState(QPainter& painter, const QRectF& box, bool done, bool needed) const {
    const Colours& c = m_theme.colours();
    if (done) {
        m_theme.icon(QStringLiteral("ok"), c.ok).paint(&painter, box.toRect());
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(needed ? c.warn : c.ctl, 1.5, needed ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = m_theme.colours();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SectionRole).toBool()) {
        painter->setFont(m_theme.font(Type::CaptionStrong));
        painter->setPen(c.text3);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool done = index.data(DoneRole).toBool();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    } else if (option.state & QStyle::State_MouseOver && !done) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    paintState(*painter, QRectF(row.left() + 4, row.center().y() - 7.5, 16, 16), done, index.data(NeededRole).toBool());
    painter->setFont(m_theme.font(done ? Type::Body : Type::BodyMedium));
    painter->setPen(done ? c.text2 : c.text);
    const int right = done ? 4 : linkWidth(m_theme);
    painter->drawText(row.adjusted(textLeft, 0, -right, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      index.data().toString());
    if (!done) {
        painter->setFont(m_theme.font(Type::LabelMedium));
        painter->setPen(c.accent);
        painter->drawText(row.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, tr("Go there"));
    }
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    const int beside = index.data(DoneRole).toBool() ? 8 : linkWidth(m_theme);
    const int width = qMax(120, (view ? view->width() : 260) - textLeft - beside);
    const QFontMetrics metrics(m_theme.font(Type::BodyMedium));
    const int height =
        metrics.boundingRect(QRect(0, 0, width, 400), Qt::TextWordWrap, index.data().toString()).height();
    return {width, qMax(28, height + 8)};
}

}  // namespace chandung::gui
