#include "gui/components/cardpreview.h"

#include "chandung/app/card/cardpainter.h"
#include "chandung/app/card/pagechanges.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace chandung::gui {

using app::card::Item;

namespace {

constexpr int shade = 4;                // room for the shadow around the paper
constexpr qreal pointsPerPixel = 0.75;  // 72 / 96
constexpr qreal reach = 2;              // points around a mark that still hit it

QRectF boundsOf(const Item& item) {
    if (const auto* text = std::get_if<app::card::TextItem>(&item.shape)) return text->box;
    if (const auto* box = std::get_if<app::card::RectItem>(&item.shape)) return box->rect;
    if (const auto* path = std::get_if<app::card::PathItem>(&item.shape)) return path->path.boundingRect();
    if (const auto* face = std::get_if<app::card::AvatarItem>(&item.shape)) return face->rect;
    return std::get<app::card::ImageItem>(item.shape).rect;
}

}  // namespace

CardPreview::CardPreview(Context& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("cardPreview"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    describe();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardPreview::setDocument(app::card::Document document) {
    const int before = m_page;
    if (m_page >= static_cast<int>(document.pages.size()))
        m_page = std::max(0, static_cast<int>(document.pages.size()) - 1);
    // Of a page that looks nearly as it did, only what changed is painted again.
    const bool mend = m_page == before && current() && m_page < static_cast<int>(document.pages.size());
    const QRectF area =
        mend ? app::card::changedArea(*current(), document.pages[static_cast<std::size_t>(m_page)]) : QRectF();
    m_document = std::move(document);
    if (mend)
        mendPicture(area);
    else
        m_picture = {};
    m_hovered.clear();
    describe();
    updateGeometry();
    update();
    Q_EMIT pageChanged(m_page, pageCount());
}

void CardPreview::setPage(int page) {
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page) return;
    m_page = page;
    m_picture = {};
    m_hovered.clear();
    describe();
    updateGeometry();
    update();
    Q_EMIT pageChanged(m_page, pageCount());
}

void CardPreview::describe() {
    setAccessibleName(
        pageCount() == 0
            ? tr("Card preview")
            : tr("Card preview, page %1 of %2").arg(app::countText(m_page + 1), app::countText(pageCount())));
    const domain::FieldDefinition* field = m_context.knowledge.catalogue.field(app::fromQt(m_hovered));
    setAccessibleDescription(field ? app::toQt(field->label.in(m_context.language.current()))
                                   : tr("Arrow keys go from field to field, Enter goes to the field in the form."));
}

QStringList CardPreview::fieldsHere() const {
    QStringList fields;
    if (!current()) return fields;
    for (const Item& item : current()->items)
        if (!item.role.field.isEmpty() && !fields.contains(item.role.field)) fields.append(item.role.field);
    return fields;
}

void CardPreview::walk(int step) {
    const QStringList fields = fieldsHere();
    if (fields.isEmpty()) return;
    const auto now = static_cast<int>(fields.indexOf(m_hovered));
    const int last = static_cast<int>(fields.size()) - 1;
    m_hovered = fields.at(now < 0 ? (step > 0 ? 0 : last) : std::clamp(now + step, 0, last));
    describe();
    update();
    if (auto* area = qobject_cast<QScrollArea*>(parentWidget() ? parentWidget()->parentWidget() : nullptr)) {
        const QPoint middle = areaOf(m_hovered).center().toPoint();
        area->ensureVisible(middle.x(), middle.y());
    }
}

void CardPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageUp:
            return setPage(m_page - 1);
        case Qt::Key_PageDown:
            return setPage(m_page + 1);
        case Qt::Key_Down:
        case Qt::Key_Right:
            return walk(1);
        case Qt::Key_Up:
        case Qt::Key_Left:
            return walk(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_hovered.isEmpty() && fieldsHere().contains(m_hovered)) {
                const QString field = m_hovered;
                Q_EMIT fieldClicked(field);
                return;
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void CardPreview::focusOutEvent(QFocusEvent* event) {
    m_hovered.clear();
    describe();
    update();
    QWidget::focusOutEvent(event);
}

const app::card::Page* CardPreview::current() const {
    return m_page < pageCount() ? &m_document.pages[static_cast<std::size_t>(m_page)] : nullptr;
}

qreal CardPreview::scale() const {
    const auto* page = current();
    return page ? std::max(1, width() - 2 * shade) / page->size.width() : 1;
}

QRectF CardPreview::paper() const {
    const auto* page = current();
    return page ? QRectF(QPointF(shade, shade), page->size * scale()) : QRectF();
}

int CardPreview::zoom() const {
    return qRound(scale() * pointsPerPixel * 100);
}

int CardPreview::printedWidth() const {
    return current() ? qRound(current()->size.width() / pointsPerPixel) + 2 * shade : width();
}

int CardPreview::heightForWidth(int width) const {
    const auto* page = current();
    const QSizeF size = page ? page->size : QSizeF(297, 210);
    return qCeil(std::max(1, width - 2 * shade) * size.height() / size.width()) + 2 * shade;
}

QSize CardPreview::sizeHint() const {
    return {420, heightForWidth(420)};
}

void CardPreview::render() {
    const QRectF sheet = paper();
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((sheet.size() * ratio).toSize().expandedTo(QSize(1, 1)));
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white);  // paper, in every theme
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale(), scale());
    app::card::paintPage(painter, *current());
}

/// `area` in points.
void CardPreview::mendPicture(const QRectF& area) {
    if (area.isEmpty() || m_picture.isNull()) return;
    const QRectF whole(QPointF(0, 0), current()->size);
    const qreal pixel = scale() * devicePixelRatioF();
    if (m_picture.size() != (paper().size() * devicePixelRatioF()).toSize().expandedTo(QSize(1, 1)) ||
        area.contains(whole)) {
        m_picture = {};
        return;
    }
    // Its edges between pixels, so that it joins without a seam.
    const QRectF pixels = QRectF(area.topLeft() * pixel, area.size() * pixel).toAlignedRect();
    QPainter painter(&m_picture);
    painter.scale(scale(), scale());
    app::card::paintArea(painter, *current(), QRectF(pixels.topLeft() / pixel, pixels.size() / pixel));
}

void CardPreview::paintEvent(QPaintEvent*) {
    if (!current()) return;
    if (m_picture.isNull()) render();
    QPainter painter(this);
    const QRectF sheet = paper();
    painter.setPen(Qt::NoPen);
    for (int ring = shade; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(sheet.adjusted(-ring + 1, -ring + 2, ring - 1, ring - 1), ring, ring);
    }
    painter.drawPixmap(sheet.topLeft(), m_picture);
    if (m_hovered.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_context.theme.colours().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(areaOf(m_hovered), 2, 2);
}

QRectF CardPreview::areaOf(const QString& field) const {
    QRectF area;
    for (const Item& item : current()->items)
        if (item.role.field == field) area |= boundsOf(item);
    return QRectF(area.topLeft() * scale() + QPointF(shade, shade), area.size() * scale()).adjusted(-2, -2, 2, 2) &
           QRectF(rect()).adjusted(1, 1, -1, -1);
}

QString CardPreview::fieldAt(const QPoint& position) const {
    const auto* page = current();
    if (!page) return {};
    const QPointF at = (QPointF(position) - QPointF(shade, shade)) / scale();
    for (auto item = page->items.rbegin(); item != page->items.rend(); ++item)
        if (!item->role.field.isEmpty() && boundsOf(*item).adjusted(-reach, -reach, reach, reach).contains(at))
            return item->role.field;
    for (const auto& block : page->blocks)
        if (!block.role.field.isEmpty() && block.rect.contains(at)) return block.role.field;
    return {};
}

void CardPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_picture = {};
    Q_EMIT pageChanged(m_page, pageCount());
}

void CardPreview::mouseMoveEvent(QMouseEvent* event) {
    const QString field = fieldAt(event->pos());
    if (field == m_hovered) return;
    m_hovered = field;
    setCursor(field.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void CardPreview::mouseReleaseEvent(QMouseEvent* event) {
    const QString field = fieldAt(event->pos());
    if (event->button() == Qt::LeftButton && !field.isEmpty()) Q_EMIT fieldClicked(field);
}

void CardPreview::leaveEvent(QEvent*) {
    m_hovered.clear();
    update();
}

}  // namespace chandung::gui
