#include "gui/library/tiledelegate.h"

#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/tagpainter.h"
#include "gui/library/personamodel.h"
#include "gui/library/reviewtext.h"
#include "gui/theme/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int tileWidth = 290;
constexpr int tileHeight = 152;
constexpr int narrowest = 250;
constexpr int faceSide = 56;
constexpr int padding = 12;
constexpr int checkSide = 18;

void line(QPainter& painter, const Theme& theme, const QRectF& box, Type type, const QColor& ink, const QString& text) {
    painter.setFont(theme.font(type));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(theme.font(type)).elidedText(text, Qt::ElideRight, box.width()));
}

}  // namespace

QSize TileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int room = view ? view->viewport()->width() - 1 : tileWidth + gap;
    const int columns = qMax(1, room / (qMin(tileWidth, qMax(narrowest, room - gap)) + gap));
    return {room / columns, tileHeight + gap};
}

QRect TileDelegate::checkBox(const QRect& cell) {
    return {cell.right() - gap - padding - checkSide + 1, cell.top() + padding, checkSide, checkSide};
}

QWidget* TileDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    auto* name = new QLineEdit(parent);
    name->setObjectName(QStringLiteral("renameLineEdit"));
    name->setAccessibleName(PersonaModel::tr("Name of %1").arg(index.data().toString()));
    return name;
}

void TileDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const {
    const int left = option.rect.left() + padding + faceSide + padding - 10;
    const int height = editor->sizeHint().height();
    editor->setGeometry(left, option.rect.top() + padding + 9 - height / 2, option.rect.right() - gap - 6 - left,
                        height);
}

void TileDelegate::paintCheck(QPainter& painter, const QRectF& box, bool checked) const {
    const Colours& c = m_theme.colours();
    painter.setPen(checked ? c.accent : c.ctl);
    painter.setBrush(checked ? c.accent : c.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked) m_theme.icon(QStringLiteral("check"), c.onAccent).paint(&painter, box.adjusted(2, 2, -2, -2).toRect());
}

void TileDelegate::paintGround(QPainter& painter, const QRectF& tile, const QStyleOptionViewItem& option) const {
    const Colours& c = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter.setBrush(selected ? c.tint : option.state & QStyle::State_MouseOver ? c.hover : c.surface);
    painter.setPen(selected ? QPen(c.accent, 2) : QPen(c.line, 1));
    const qreal inset = selected ? 1 : 0.5;
    painter.drawRoundedRect(tile.adjusted(inset, inset, -inset, -inset), 8, 8);
    // Where the keyboard is, whatever brought it there; a tile that was clicked is framed already.
    if (option.state & QStyle::State_HasFocus && (!selected || option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile.adjusted(4, 4, -4, -4), 5, 5);
    }
}

void TileDelegate::paintHead(QPainter& painter, const QRectF& tile, const domain::PersonaSummary& summary,
                             bool checkable) const {
    const Colours& c = m_theme.colours();
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(tile.topLeft() + QPointF(padding, padding), m_model.face(summary, faceSide, scale));
    const qreal left = tile.left() + padding + faceSide + padding;
    qreal right = tile.right() - padding - (checkable ? checkSide + 6 : 0);
    if (summary.favourite) {
        m_theme.icon(QStringLiteral("star-on"), c.warn)
            .paint(&painter, QRectF(right - 16, tile.top() + padding + 2, 16, 16).toRect());
        right -= 22;
    }
    line(painter, m_theme, QRectF(left, tile.top() + padding - 1, right - left, 20), Type::BodyStrong, c.text,
         m_model.name(summary));
    const qreal width = tile.right() - padding - left;
    line(painter, m_theme, QRectF(left, tile.top() + padding + 18, width, 19), Type::Label, c.text2,
         toQt(summary.label));
    line(painter, m_theme, QRectF(left, tile.top() + padding + 37, width, 19), Type::Label, c.text3,
         toQt(summary.subtitle));
}

void TileDelegate::paintTags(QPainter& painter, const QRectF& place, const domain::PersonaSummary& summary) const {
    qreal x = place.left();
    const qreal middle = place.center().y();
    x = tags::paint(painter, m_theme, x, middle,
                    summary.kind == domain::CustomerKind::B2b ? QStringLiteral("B2B") : QStringLiteral("B2C"),
                    tags::Look::Badge) +
        6;
    if (summary.negative)
        x = tags::paint(painter, m_theme, x, middle, PersonaModel::tr("Negative"), tags::Look::Err) + 6;
    const auto lead = static_cast<int>(summary.roles.size()) + (summary.archetype.empty() ? 0 : 1);
    int at = 0;
    for (const QString& tag : m_model.tagsOf(summary)) {
        if (x + tags::width(m_theme, tag) > place.right()) break;
        x = tags::paint(painter, m_theme, x, middle, tag, at++ < lead ? tags::Look::Accent : tags::Look::Neutral) + 6;
    }
}

void TileDelegate::paintFoot(QPainter& painter, const QRectF& tile, const domain::PersonaSummary& summary) const {
    const Colours& c = m_theme.colours();
    const QString words =
        summary.statements > 0
            ? PersonaModel::tr("%1 of %2").arg(app::countText(summary.backed), app::countText(summary.statements))
            : PersonaModel::tr("no statements");
    const int wordsWidth = QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(words) + 2;
    const QRectF row(tile.left() + padding, tile.top() + 98, tile.width() - 2 * padding, 18);
    tags::paintEvidenceBar(painter, m_theme, QRectF(row.left(), row.center().y() - 3, row.width() - wordsWidth - 10, 6),
                           summary.backed, summary.statements);
    line(painter, m_theme, QRectF(row.right() - wordsWidth, row.top(), wordsWidth, 18), Type::Label, c.text2, words);
    const auto due = m_model.reviewOf(summary);
    if (!due.known) return;
    const QColor ink = due.overdue() ? c.warn : c.text2;
    const QRectF review(row.left(), row.bottom() + 4, row.width(), 18);
    m_theme.icon(due.overdue() ? QStringLiteral("warn") : QStringLiteral("cal"), ink)
        .paint(&painter, QRectF(review.left(), review.top() + 2, 14, 14).toRect());
    line(painter, m_theme, review.adjusted(20, 0, 0, 0), due.overdue() ? Type::LabelMedium : Type::Label, ink,
         PersonaModel::tr("Review: %1").arg(reviewText(due)));
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const domain::PersonaSummary& summary = m_model.at(index);
    const QRectF tile = QRectF(option.rect).adjusted(0, 0, -gap, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, tile, option);
    const bool checked = option.state & QStyle::State_Selected;
    const bool checkable = checked || option.state & QStyle::State_MouseOver;
    paintHead(*painter, tile, summary, checkable);
    if (checkable) paintCheck(*painter, checkBox(option.rect), checked);
    paintTags(*painter, QRectF(tile.left() + padding, tile.top() + 75, tile.width() - 2 * padding, 18), summary);
    paintFoot(*painter, tile, summary);
    painter->restore();
}

}  // namespace chandung::gui
