#include "gui/compare/columnheader.h"

#include "chandung/domain/quality.h"
#include "gui/compare/comparemodel.h"
#include "gui/components/evidencemarks.h"
#include "gui/components/tagpainter.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QMouseEvent>
#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int headerHeight = 92;
constexpr int bar = 3;
constexpr int faceSide = 48;
constexpr int narrow = 200;  // no face then
constexpr int padding = 12;

void line(QPainter& painter, const Theme& theme, const QRect& box, Type type, const QColor& ink, const QString& text) {
    painter.setFont(theme.font(type));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, box.width()));
}

QString iconOf(const CompareColumn& column) {
    return column.kind == CompareColumn::Kind::Data ? QStringLiteral("table") : QStringLiteral("target");
}

}  // namespace

ColumnHeader::ColumnHeader(Context& context, const CompareModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_context(context), m_model(model) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize ColumnHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), headerHeight};
}

QRect ColumnHeader::cross(const QRect& section) const {
    return {section.right() - 30, section.top() + 12, 22, 22};
}

QRect ColumnHeader::sectionRect(int section) const {
    return {sectionViewportPosition(section), 0, sectionSize(section), viewport()->height()};
}

void ColumnHeader::paintFoot(QPainter& painter, const QRect& box, int section) const {
    const CompareColumn& shown = m_model.column(section);
    const domain::Coverage counts = domain::coverage(shown.persona);
    const int countsWidth = marks::countsWidth(m_context.theme, counts.backed, counts.assumptions());
    qreal left = box.left();
    if (const auto* codes = std::get_if<domain::CodeList>(&shown.persona.value("role.committee"))) {
        for (const std::string& code : *codes) {
            const QString role = word(m_context, "roles", code);
            if (left + tags::width(m_context.theme, role) + 8 + countsWidth > box.right()) break;
            left = tags::paint(painter, m_context.theme, left, box.center().y(), role, tags::Look::Accent) + 8;
        }
    }
    marks::paintCounts(painter, m_context.theme, QRectF(left, box.top(), box.right() - left, box.height()),
                       counts.backed, counts.assumptions());
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section < 0 || section >= m_model.columnCount()) return;
    const Colours& c = m_context.theme.colours();
    const CompareColumn& shown = m_model.column(section);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillRect(rect, c.surface);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), bar), shown.accent);
    painter->setPen(c.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(c.line);
    painter->drawLine(rect.topRight() + QPoint(0, bar), rect.bottomRight());
    int left = rect.left() + padding;
    if (rect.width() >= narrow) {
        const QRect face(left, rect.top() + 22, faceSide, faceSide);
        if (shown.kind == CompareColumn::Kind::Segment || shown.kind == CompareColumn::Kind::Data)
            m_context.theme.icon(iconOf(shown)).paint(painter, face.adjusted(10, 10, -10, -10));
        else
            painter->drawPixmap(face, m_model.face(static_cast<std::size_t>(section), faceSide,
                                                   painter->device()->devicePixelRatioF()));
        left += faceSide + padding;
    }
    const int right = cross(rect).left() - 4;
    line(*painter, m_context.theme, QRect(left, rect.top() + 15, right - left, 20), Type::BodyStrong, c.text,
         shown.name);
    line(*painter, m_context.theme, QRect(left, rect.top() + 35, rect.right() - padding - left, 19), Type::Label,
         c.text2, shown.sub);
    paintFoot(*painter, QRect(left, rect.top() + 57, rect.right() - padding - left, 22), section);
    m_context.theme.icon(QStringLiteral("close")).paint(painter, cross(rect).adjusted(4, 4, -4, -4));
    painter->restore();
}

void ColumnHeader::mousePressEvent(QMouseEvent* event) {
    const int section = logicalIndexAt(event->pos());
    if (section >= 0 && cross(sectionRect(section)).contains(event->pos())) {
        Q_EMIT removeWanted(section);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    const int section = logicalIndexAt(event->pos());
    if (section >= 0) Q_EMIT openWanted(section);
}

}  // namespace chandung::gui
