#include "gui/components/statementdelegate.h"

#include "gui/components/evidencemarks.h"
#include "gui/components/textblock.h"
#include "gui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace chandung::gui {

using Kind = domain::SecondPart::Kind;

namespace {

constexpr int padding = 7;  // above and below the text; a row of one line is 34 high
constexpr int gap = 8;
constexpr int gripWidth = 16;
constexpr int markWidth = 36;
constexpr int markHeight = 24;
constexpr int removeWidth = 22;
constexpr int tagHeight = 20;
constexpr int leastHeight = 34;
constexpr int choiceEditor = 168;
constexpr int strengthEditor = 72;
constexpr int tagEditor = 28;
constexpr int leastText = 240;  // with less beside it the editor of the second part goes below
constexpr int barWidth = 9;     // one of five strength bars
constexpr int secondGap = 2;
constexpr int secondEditor = 30;

}  // namespace

StatementDelegate::StatementDelegate(Context& context, const StatementModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model) {}

bool StatementDelegate::hasTag() const {
    return m_model.secondPart() && m_model.secondPart()->kind != Kind::Text;
}

bool StatementDelegate::hasSecondLine() const {
    return m_model.secondPart() && m_model.secondPart()->kind == Kind::Text;
}

int StatementDelegate::tagWidth(int row, bool editing) const {
    if (!hasTag()) return 0;
    const bool strength = m_model.secondPart()->kind == Kind::Strength;
    if (editing) return strength ? strengthEditor : choiceEditor;
    const QString text = m_model.index(row).data(StatementModel::DetailTextRole).toString();
    if (text.isEmpty()) return 0;
    const int words = QFontMetrics(m_context.theme.font(Type::Caption)).horizontalAdvance(text);
    return strength ? 5 * barWidth + gap + words : words + 14;
}

QString StatementDelegate::secondLine(int row) const {
    const QString text = m_model.index(row).data(StatementModel::DetailTextRole).toString();
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(m_model.secondLabel(), text);
}

int StatementDelegate::secondHeight(int row, int width, bool editing) const {
    if (!hasSecondLine() || m_model.isAddRow(row)) return editing && hasSecondLine() ? secondEditor : 0;
    if (editing) return secondEditor;
    const QString text = secondLine(row);
    if (text.isEmpty()) return 0;
    return TextBlock(text, m_context.theme.font(Type::Label), width, m_context.theme.lineHeight(Type::Label)).height();
}

StatementParts StatementDelegate::parts(int row, const QRect& rect) const {
    StatementParts parts;
    const bool editing = isEditing(row);
    const bool add = m_model.isAddRow(row);
    const int line = m_context.theme.lineHeight(Type::Body);
    const int first = rect.top() + padding;  // the first line of text
    const auto cell = [&](int left, int width, int height) {
        return QRect(left, first + (line - height) / 2, width, height);
    };

    int left = rect.left() + 6;
    parts.grip = cell(left, gripWidth, gripWidth);
    left = parts.grip.right() + 1;
    const QFontMetrics numbers(m_context.theme.font(Type::Body));
    const int numberWidth = std::max(16, numbers.horizontalAdvance(QString::number(std::max(1, m_model.count()))));
    parts.number = QRect(left, first, numberWidth, line);
    left = parts.number.right() + 1 + 4;
    if (m_model.evidenceShown()) {
        parts.mark = cell(left, markWidth, markHeight);
        left = parts.mark.right() + 1;
    }
    left += 4;
    if (add && !editing) left = parts.grip.right() + 1 + 6;

    int right = rect.right() + 1 - gap;
    if (!m_readOnly) {
        parts.remove = cell(right - removeWidth, removeWidth, removeWidth);
        right = parts.remove.left() - 4;
    }
    const bool tagBelow =
        editing && hasTag() &&
        right - left - tagWidth(row, true) < (m_model.secondPart()->kind == Kind::Choice ? leastText : leastText / 2);
    if (const int width = (add && !editing) || tagBelow ? 0 : tagWidth(row, editing); width > 0) {
        parts.second = cell(right - width, width, editing ? tagEditor : tagHeight);
        right = parts.second.left() - gap;
    }
    parts.text = QRect(left, first, std::max(40, right - left), line);
    const QString text = m_model.index(row).data(Qt::DisplayRole).toString();
    parts.text.setHeight(TextBlock(text, m_context.theme.font(Type::Body), parts.text.width(), line).height());
    int bottom = parts.text.bottom() + 1;
    if (tagBelow) {
        parts.second = QRect(left, bottom + secondGap, std::min(tagWidth(row, true), parts.text.width()), tagEditor);
        bottom = parts.second.bottom() + 1;
    } else if (const int height = secondHeight(row, parts.text.width(), editing); height > 0) {
        parts.second = QRect(parts.text.left(), bottom + secondGap, parts.text.width(), height);
        bottom = parts.second.bottom() + 1;
    }
    parts.height = std::max(leastHeight, bottom + padding - rect.top());
    return parts;
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {m_width, parts(index.row(), QRect(0, 0, m_width, 0)).height};
}

void StatementDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, int row) const {
    const Colours& colours = m_context.theme.colours();
    if (isEditing(row)) {
        painter.fillRect(option.rect, colours.surface);
        return;
    }
    const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    if (current || (m_openMark.isValid() && m_openMark.row() == row))
        painter.fillRect(option.rect, colours.tint);
    else if (m_hovered.isValid() && m_hovered.row() == row && !m_readOnly)
        painter.fillRect(option.rect, colours.hover);
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Colours& colours = m_context.theme.colours();
    const int row = index.row();
    const StatementParts at = parts(row, option.rect);
    paintGround(*painter, option, row);
    if (row > 0) painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colours.line);

    if (m_model.isAddRow(row) && !isEditing(row)) {
        paintAdd(*painter, option.rect, at, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool hovered = m_hovered.isValid() && m_hovered.row() == row;
    if (!m_readOnly && !m_model.isAddRow(row))
        m_context.theme.icon(QStringLiteral("grip"), hovered ? colours.text2 : colours.ctl).paint(painter, at.grip);
    painter->setFont(m_context.theme.font(Type::Body));
    painter->setPen(colours.text2);
    painter->drawText(at.number, Qt::AlignRight | Qt::AlignVCenter, QString::number(row + 1));
    if (m_model.evidenceShown()) paintMark(*painter, at.mark, index);
    if (isEditing(row)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    } else {
        TextBlock(index.data(Qt::DisplayRole).toString(), m_context.theme.font(Type::Body), at.text.width(),
                  m_context.theme.lineHeight(Type::Body))
            .paint(*painter, at.text.topLeft(), colours.text);
        paintSecond(*painter, at, row, option.state & QStyle::State_Selected);
        if (hovered && !m_readOnly)
            m_context.theme.icon(QStringLiteral("trash")).paint(painter, at.remove.adjusted(3, 3, -3, -3));
    }
    painter->restore();
}

void StatementDelegate::paintAdd(QPainter& painter, const QRect& rect, const StatementParts& parts,
                                 const QString& example) const {
    Q_UNUSED(rect)
    const Theme& theme = m_context.theme;
    theme.icon(QStringLiteral("plus"), theme.colours().text3).paint(&painter, parts.grip.adjusted(1, 1, -1, -1));
    TextBlock(example, theme.font(Type::Body), parts.text.width(), theme.lineHeight(Type::Body))
        .paint(painter, parts.text.topLeft(), theme.colours().text3);
}

void StatementDelegate::paintMark(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_context.theme;
    const int citations = index.data(StatementModel::CitationsRole).toInt();
    const int lost = index.data(StatementModel::LostRole).toInt();
    const QRectF inner = QRectF(rect).adjusted(6, 0, -2, 0);
    if (citations > 0) {
        marks::paintCounts(painter, theme, inner, citations, 0);
    } else if (lost > 0) {
        const QColor err = theme.colours().err;
        theme.icon(QStringLiteral("link"), err).paint(&painter, QRect(rect.left() + 3, rect.center().y() - 6, 13, 13));
        painter.setFont(theme.font(Type::CaptionStrong));
        painter.setPen(err);
        painter.drawText(inner.adjusted(14, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(lost));
    } else {
        marks::paintAssumption(painter, theme, QPointF(inner.left() + marks::size / 2, inner.center().y()));
    }
    if (m_openMark.isValid() && m_openMark.row() == index.row()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colours().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -2.75, -0.75), 4, 4);
        painter.restore();
    }
}

void StatementDelegate::paintSecond(QPainter& painter, const StatementParts& parts, int row, bool selected) const {
    if (parts.second.isEmpty()) return;
    const Theme& theme = m_context.theme;
    const Colours& colours = theme.colours();
    if (hasSecondLine()) {
        TextBlock(secondLine(row), theme.font(Type::Label), parts.second.width(), theme.lineHeight(Type::Label))
            .paint(painter, parts.second.topLeft(), colours.text2);
        return;
    }
    if (m_model.secondPart()->kind == Kind::Strength) {
        paintStrength(painter, parts.second, m_model.index(row).data(StatementModel::DetailRole).toInt());
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colours.surface : colours.hover);
    painter.drawRoundedRect(parts.second, 4, 4);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(colours.text2);
    painter.drawText(parts.second, Qt::AlignCenter, m_model.index(row).data(StatementModel::DetailTextRole).toString());
    painter.restore();
}

void StatementDelegate::paintStrength(QPainter& painter, const QRect& rect, int strength) const {
    const Theme& theme = m_context.theme;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.colours().text2);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(strength));
    for (int bar = 0; bar < 5; ++bar) {
        const QRect box(rect.left() + bar * barWidth, rect.center().y() - 3, barWidth - 2, 7);
        painter.fillRect(box, bar < strength ? theme.colours().accent : theme.colours().line2);
    }
}

}  // namespace chandung::gui
