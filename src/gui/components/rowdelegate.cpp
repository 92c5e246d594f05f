#include "gui/components/rowdelegate.h"

#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace chandung::gui {

namespace {

constexpr int padding = 8;
constexpr int iconSide = 16;
constexpr int faceSide = 28;
constexpr int mostLines = 8;       ///< of a wrapping title; all of it is in its form and when it is pointed at
constexpr int rowsMeasured = 100;  ///< for the column of the tags
const QChar markBegin(0xE000);
const QChar markEnd(0xE001);

int iconSpace(const QModelIndex& index) {
    if (index.data(Qt::CheckStateRole).isValid()) return iconSide + 10;
    const QVariant icon = index.data(Qt::DecorationRole);
    if (!icon.isValid()) return 0;
    return (icon.typeId() == QMetaType::QPixmap ? faceSide : iconSide) + 10;
}

}  // namespace

QString RowDelegate::withoutMarks(QString text) {
    return text.remove(markBegin).remove(markEnd);
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Colours& c = m_theme.colours();
    const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? c.tint : c.hover);
        painter.drawRoundedRect(row, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void RowDelegate::paintCheck(QPainter& painter, const QRectF& box, bool checked) const {
    const Colours& c = m_theme.colours();
    painter.setPen(checked ? c.accent : c.ctl);
    painter.setBrush(checked ? c.accent : c.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked) m_theme.icon(QStringLiteral("check"), c.onAccent).paint(&painter, box.adjusted(2, 2, -2, -2).toRect());
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid()) return false;
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const bool click = event->type() == QEvent::MouseButtonRelease &&
                       static_cast<QMouseEvent*>(event)->position().x() < option.rect.left() + padding + iconSide + 10;
    if (!space && !click) return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

RowDelegate::Ends RowDelegate::paintRight(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Colours& c = m_theme.colours();
    const QString right = index.data(RightRole).toString();
    const QString rightSub = index.data(RightSubRole).toString();
    if (right.isEmpty() && rightSub.isEmpty())
        return {static_cast<qreal>(row.right()), static_cast<qreal>(row.right())};
    const QFontMetrics big(m_theme.font(Type::Body));
    const QFontMetrics small(m_theme.font(Type::Caption));
    const int width = qMax(big.horizontalAdvance(right), small.horizontalAdvance(rightSub));
    const QRect box(row.right() - width, row.top(), width, row.height());
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(index.data(WarnRole).toBool() ? c.warn : c.text2);
    if (rightSub.isEmpty()) {
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, right);
    } else {
        painter.drawText(QRect(box.left(), row.center().y() - 19, width, 20), Qt::AlignVCenter | Qt::AlignRight, right);
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(c.text3);
        painter.drawText(QRect(box.left(), row.center().y() + 1, width, 18), Qt::AlignVCenter | Qt::AlignRight,
                         rightSub);
    }
    const qreal single = box.left() - 10;
    if (rightSub.isEmpty()) return {single, single};
    return {row.right() - big.horizontalAdvance(right) - 10.0, row.right() - small.horizontalAdvance(rightSub) - 10.0};
}

/// The tags of a list stand in one column, left of the widest of the texts at the right.
qreal RowDelegate::tagEnd(const QRect& row, const QModelIndex& index) const {
    const QFontMetrics big(m_theme.font(Type::Body));
    const QFontMetrics small(m_theme.font(Type::Caption));
    const int rows = qMin(index.model()->rowCount(), rowsMeasured);
    int widest = qMax(big.horizontalAdvance(index.data(RightRole).toString()),
                      small.horizontalAdvance(index.data(RightSubRole).toString()));
    for (int each = 0; each < rows; ++each) {
        const QModelIndex other = index.sibling(each, index.column());
        if (other.data(TagRole).toString().isEmpty()) continue;
        widest = qMax(widest, qMax(big.horizontalAdvance(other.data(RightRole).toString()),
                                   small.horizontalAdvance(other.data(RightSubRole).toString())));
    }
    return widest > 0 ? row.right() - widest - 10.0 : row.right();
}

void RowDelegate::paintMarked(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const {
    const Colours& c = m_theme.colours();
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    qreal x = box.left();
    bool marked = false;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty()) return;
        const QFontMetricsF metrics(marked ? strong : font);
        const qreal width = metrics.horizontalAdvance(part);
        const QRectF place(x, box.top(), qMin(width, box.right() - x), box.height());
        if (place.width() > 0) {
            if (marked) painter.fillRect(QRectF(place.left() - 1, box.center().y() - 9, place.width() + 2, 18), c.mark);
            painter.setFont(marked ? strong : font);
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(part, Qt::ElideRight, place.width() + 1));
        }
        x += width;
        part.clear();
    };
    for (const QChar letter : text) {
        if (letter == markBegin || letter == markEnd) {
            flush();
            marked = letter == markBegin;
        } else {
            part += letter.isSpace() ? QChar::Space : letter;
        }
    }
    flush();
}

void RowDelegate::paintTitle(QPainter& painter, const QRectF& box, const QModelIndex& index, bool selected) const {
    const QString title = index.data().toString();
    const QFont font = m_theme.font(selected                                   ? Type::BodyStrong
                                    : index.data(SubRole).toString().isEmpty() ? Type::Body
                                                                               : Type::BodyMedium);
    painter.setPen(m_theme.colours().text);
    if (index.data(WrapRole).toBool()) {
        const TextBlock block = wrapped(title, qFloor(box.width()));
        // One that needs less than the row has stands in its middle.
        const int spare = qMax(0, qFloor(box.height()) - block.height()) / 2;
        block.paint(painter, box.topLeft().toPoint() + QPoint(0, spare), m_theme.colours().text);
        return;
    }
    if (title.contains(markBegin)) {
        paintMarked(painter, box, title, font);
        return;
    }
    painter.setFont(font);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(title, Qt::ElideRight, box.width()));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SectionRole).toBool()) {
        painter->setFont(m_theme.font(Type::CaptionStrong));
        painter->setPen(c.text3);
        painter->drawText(option.rect.adjusted(padding + 4, 0, -padding, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->drawText(option.rect.adjusted(padding + 4, 0, -padding - 4, -4), Qt::AlignRight | Qt::AlignBottom,
                          index.data(RightRole).toString());
        painter->restore();
        return;
    }
    paintGround(*painter, option);
    if (!(option.state & QStyle::State_Enabled)) painter->setOpacity(0.45);
    const QRect row = option.rect.adjusted(padding + 4, 4, -padding - 4, -4);
    qreal left = row.left();
    const QVariant icon = index.data(Qt::DecorationRole);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        paintCheck(*painter, QRectF(row.left(), row.top() + 1, iconSide, iconSide), check.toInt() == Qt::Checked);
    } else if (icon.typeId() == QMetaType::QPixmap) {
        painter->drawPixmap(QRect(row.left(), row.center().y() - faceSide / 2, faceSide, faceSide),
                            icon.value<QPixmap>());
    } else if (icon.isValid()) {
        icon.value<QIcon>().paint(painter, QRect(row.left(), row.center().y() - iconSide / 2, iconSide, iconSide));
    }
    left += iconSpace(index);
    auto [right, secondRight] = paintRight(*painter, row, index);
    const QString tag = index.data(TagRole).toString();
    const QString sub = index.data(SubRole).toString();
    const bool wraps = index.data(WrapRole).toBool();
    const auto look = static_cast<tags::Look>(index.data(TagLookRole).toInt());
    if (!tag.isEmpty() && !wraps) {
        right = tagEnd(row, index) - tags::width(m_theme, tag);
        tags::paint(*painter, m_theme, right, row.center().y(), tag, look);
        right -= 8;
        secondRight = right;
    }
    const qreal subHeight = sub.isEmpty() && (tag.isEmpty() || !wraps) ? 0 : 19;
    const qreal titleHeight = wraps ? row.height() - subHeight : 20;
    const qreal top = wraps ? row.top() : row.center().y() - (titleHeight + subHeight) / 2 + 0.5;
    paintTitle(*painter, QRectF(left, top, right - left, titleHeight), index, option.state & QStyle::State_Selected);
    if (subHeight > 0) {
        const qreal subTop = top + titleHeight;
        if (wraps && !tag.isEmpty()) left = tags::paint(*painter, m_theme, left, subTop + subHeight / 2, tag, look) + 8;
        painter->setPen(c.text3);
        const QRectF box(left, subTop, secondRight - left, subHeight);
        const QFont font = m_theme.font(Type::Label);
        if (sub.contains(markBegin)) {
            paintMarked(*painter, box, sub, font);
        } else {
            painter->setFont(font);
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetricsF(font).elidedText(sub, Qt::ElideRight, box.width()));
        }
    }
    painter->restore();
}

TextBlock RowDelegate::wrapped(const QString& title, int width) const {
    const QFont font = m_theme.font(Type::Body);
    return {title, font, width, QFontMetrics(font).lineSpacing(), mostLines};
}

/// All of a title that has no room: what is shown may end in "…".
bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const QString title = withoutMarks(index.data().toString());
    const bool known = !index.data(Qt::ToolTipRole).toString().isEmpty() || index.data(SectionRole).toBool();
    const int width = option.rect.width() - 2 * (padding + 4) - iconSpace(index);
    const bool fits = index.data(WrapRole).toBool()
                          ? !wrapped(title, width).shortened()
                          : QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(title) < width / 2;
    if (event->type() != QEvent::ToolTip || known || fits)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), title.toHtmlEscaped(), view);
    return true;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(SectionRole).toBool()) return {0, 30};
    const bool second = !index.data(SubRole).toString().isEmpty();
    if (!index.data(WrapRole).toBool()) return {0, second || !index.data(RightSubRole).toString().isEmpty() ? 48 : 34};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto* tree = qobject_cast<const QTreeView*>(view);
    const int indent = tree ? tree->indentation() * (index.parent().isValid() ? 2 : 1) : 0;
    // A little less than there is: painting measures in fractions.
    constexpr int reserve = 3;
    const int width =
        (view ? view->viewport()->width() : 300) - indent - 2 * (padding + 4) - iconSpace(index) - reserve;
    const int text = wrapped(index.data().toString(), qMax(80, width)).height();
    return {0, qMax(34, text + 12 + (second || !index.data(TagRole).toString().isEmpty() ? 19 : 0))};
}

}  // namespace chandung::gui
