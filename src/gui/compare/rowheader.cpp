#include "gui/compare/rowheader.h"

#include "gui/compare/comparemodel.h"
#include "gui/components/wrappedtext.h"
#include "gui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace chandung::gui {

using RowKind = CompareModel::RowKind;

namespace {

constexpr int padX = 12;
constexpr int padY = 8;
constexpr int chevron = 16;

int heightOf(const QFont& font, const QString& text) {
    return qCeil(wrappedtext::height(font, text, RowHeader::headerWidth - 2 * padX));
}

bool isHead(const CompareModel::TableRow& row) {
    return row.kind == RowKind::Group || row.kind == RowKind::Same;
}

}  // namespace

RowHeader::RowHeader(Context& context, const CompareModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_context(context), m_model(model) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize RowHeader::sizeHint() const {
    return {headerWidth, QHeaderView::sizeHint().height()};
}

int RowHeader::labelHeight(int row) const {
    const CompareModel::TableRow& line = m_model.at(row);
    if (isHead(line)) return 0;
    return heightOf(m_context.theme.font(Type::BodyMedium), line.label) +
           heightOf(m_context.theme.font(Type::Label), line.note) + 2 * padY + 2;
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int row) const {
    if (row < 0 || row >= m_model.rowCount()) return;
    const Colours& c = m_context.theme.colours();
    const CompareModel::TableRow& line = m_model.at(row);
    const bool head = isHead(line);
    painter->save();
    painter->fillRect(rect, head ? c.sunken : c.surface);
    painter->setPen(c.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!head) {
        painter->setPen(c.line2);
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
    painter->setPen(c.text);
    if (head) {
        m_context.theme.icon(line.folded ? QStringLiteral("right") : QStringLiteral("down"))
            .paint(painter, QRect(rect.left() + padX, rect.center().y() - chevron / 2, chevron, chevron));
        const QFont font = m_context.theme.font(Type::BodyStrong);
        const QRect box = rect.adjusted(padX + chevron + 6, 0, -4, 0);
        painter->setFont(font);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(line.label, Qt::ElideRight, box.width()));
    } else {
        const QFont font = m_context.theme.font(Type::BodyMedium);
        const QRect box = rect.adjusted(padX, padY, -padX, -2);
        wrappedtext::paint(*painter, box, line.label, font, c.text);
        wrappedtext::paint(*painter, box.adjusted(0, heightOf(font, line.label) + 1, 0, 0), line.note,
                           m_context.theme.font(Type::Label), c.text3);
    }
    painter->restore();
}

void RowHeader::mousePressEvent(QMouseEvent* event) {
    const int row = logicalIndexAt(event->pos());
    if (row >= 0) Q_EMIT rowPressed(row);
}

}  // namespace chandung::gui
