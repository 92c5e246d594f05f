#include "gui/compare/comparedelegate.h"

#include "gui/components/evidencemarks.h"
#include "gui/components/tagpainter.h"
#include "gui/components/wrappedtext.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace chandung::gui {

using RowKind = CompareModel::RowKind;

namespace {

constexpr int padX = 12;
constexpr int padY = 8;
constexpr int lineGap = 4;
constexpr int headHeight = 32;
constexpr int least = 36;
constexpr qreal markWidth = 32;
constexpr qreal rankWidth = 18;

}  // namespace

struct CompareDelegate::Place {
    QRectF mark, rank, text, second, tag;
    qreal bottom = 0;
};

CompareDelegate::Place CompareDelegate::place(const CellLine& line, const QRectF& box) const {
    Place place;
    qreal left = box.left();
    if (line.citations >= 0) {
        place.mark = QRectF(left, box.top(), markWidth, 20);
        left += markWidth;
    }
    if (line.rank > 0) {
        place.rank = QRectF(left, box.top(), rankWidth, 20);
        left += rankWidth;
    }
    const bool tagged = m_model.sharedMarked() && !line.tag.isEmpty();
    const qreal tagWidth = tagged ? std::min<qreal>(tags::width(m_theme, line.tag), box.right() - left) : 0;
    // A long tag goes below, so that the words keep their room.
    const bool beside = tagged && tagWidth <= (box.right() - left) * 0.4;
    const qreal right = beside ? box.right() - tagWidth - 8 : box.right();
    place.text =
        QRectF(left, box.top(), right - left, wrappedtext::height(m_theme.font(Type::Body), line.text, right - left));
    place.bottom = place.text.bottom();
    if (!line.second.isEmpty()) {
        place.second = QRectF(left, place.bottom + 1, box.right() - left,
                              wrappedtext::height(m_theme.font(Type::Label), line.second, box.right() - left));
        place.bottom = place.second.bottom();
    }
    if (beside) place.tag = QRectF(box.right() - tagWidth, box.top() + 1, tagWidth, tags::height);
    if (tagged && !beside) {
        place.tag = QRectF(left, place.bottom + 2, tagWidth, tags::height);
        place.bottom = place.tag.bottom();
    }
    return place;
}

RowPainter CompareDelegate::rowPainter(qreal scale) const {
    return {m_theme, m_model.columns(),
            [this, scale](std::size_t column, int side) { return m_model.face(column, side, scale); }};
}

int CompareDelegate::rowHeight(int row, int columnWidth, int across) const {
    const CompareModel::TableRow& line = m_model.at(row);
    if (line.kind == RowKind::Group || line.kind == RowKind::Same) return headHeight;
    if (line.drawing.kind != RowDrawing::Kind::Cells) return rowPainter(1).height(line.drawing, across);
    qreal most = least;
    for (const CellLines& cell : line.cells) {
        qreal top = padY;
        for (const CellLine& one : cell)
            top = place(one, QRectF(padX, top, columnWidth - 2 * padX, 0)).bottom + lineGap;
        most = std::max(most, top - lineGap + padY);
    }
    return static_cast<int>(most + 1);
}

void CompareDelegate::paintText(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                                const QColor& ink) const {
    wrappedtext::paint(painter, box, text, font, ink, m_found, m_theme.colours().mark);
}

void CompareDelegate::paintLine(QPainter& painter, const CellLine& line, const Place& place) const {
    const Colours& c = m_theme.colours();
    const bool muted = m_model.sharedMarked() && line.shared;
    if (line.citations > 0)
        marks::paintCounts(painter, m_theme, place.mark, line.citations, 0);
    else if (line.citations == 0)
        marks::paintAssumption(painter, m_theme, QPointF(place.mark.left() + marks::size / 2, place.mark.center().y()));
    if (line.rank > 0) {
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(c.text3);
        painter.drawText(place.rank, Qt::AlignLeft | Qt::AlignVCenter, QString::number(line.rank));
    }
    paintText(painter, place.text, line.text, m_theme.font(Type::Body), muted ? c.text3 : c.text);
    if (!line.second.isEmpty()) paintText(painter, place.second, line.second, m_theme.font(Type::Label), c.text2);
    if (!place.tag.isEmpty())
        tags::paint(painter, m_theme, place.tag.left(), place.tag.center().y(),
                    QFontMetrics(m_theme.font(Type::CaptionStrong))
                        .elidedText(line.tag, Qt::ElideRight, static_cast<int>(place.tag.width()) - 10),
                    tags::Look::Neutral);
}

void CompareDelegate::paintAcross(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int across = view ? view->viewport()->width() : option.rect.width();
    const QRectF whole(0, option.rect.top(), across, option.rect.height() - 1);
    painter.setClipRect(option.rect);
    rowPainter(painter.device()->devicePixelRatioF()).paint(painter, m_model.at(index.row()).drawing, whole);
}

void CompareDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                                const CompareModel::TableRow& row) const {
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int across = view ? view->viewport()->width() : option.rect.width();
    const QRect box(padX, option.rect.top(), across - 2 * padX, option.rect.height());
    painter.setClipRect(option.rect);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.colours().text2);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(row.note, Qt::ElideRight, box.width()));
}

/// The current cell; of a group the whole line.
void CompareDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const RowKind kind = m_model.at(index.row()).kind;
    const bool head = kind == RowKind::Group || kind == RowKind::Same;
    const bool here = head ? view && view->hasFocus() && view->currentIndex().row() == index.row()
                           : bool(option.state & QStyle::State_HasFocus);
    if (!here) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    QRect frame = option.rect.adjusted(1, 1, -2, -2);
    if (head && index.column() > 0) frame.setLeft(frame.left() - 8);
    if (head && index.column() + 1 < m_model.columnCount()) frame.setRight(frame.right() + 8);
    painter.setClipRect(option.rect);
    painter.drawRect(frame);
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = m_theme.colours();
    const CompareModel::TableRow& row = m_model.at(index.row());
    const bool head = row.kind == RowKind::Group || row.kind == RowKind::Same;
    const bool across = row.drawing.kind != RowDrawing::Kind::Cells;
    painter->save();
    painter->fillRect(option.rect, head ? c.sunken : c.surface);
    if (head) {
        paintHead(*painter, option, row);
    } else if (across) {
        paintAcross(*painter, option, index);
    } else {
        qreal top = option.rect.top() + padY;
        for (const CellLine& line : row.cells[static_cast<std::size_t>(index.column())]) {
            const Place where = place(line, QRectF(option.rect.left() + padX, top, option.rect.width() - 2 * padX, 0));
            paintLine(*painter, line, where);
            top = where.bottom + lineGap;
        }
    }
    painter->setClipping(false);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!head && !across) painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    paintFocus(*painter, option, index);
    painter->restore();
}

}  // namespace chandung::gui
