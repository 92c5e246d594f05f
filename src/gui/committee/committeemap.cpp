#include "gui/committee/committeemap.h"

#include "gui/committee/membertexts.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace chandung::gui {

namespace {

constexpr int margin = 20;
constexpr int rowRoom = MapNode::height + 18;
constexpr int leastAcross = 208;  ///< from the middle to the middle of a node at its side
constexpr int leastAside = 112;   ///< of a node that another one stands beside
constexpr int leastDown = 190;
// What the map needs to be well spread; with more it is drawn larger.
constexpr qreal roomAcross = 1250;
constexpr qreal roomDown = 850;
constexpr qreal mostScale = 2;

}  // namespace

CommitteeMap::CommitteeMap(Context& context, QWidget* parent) : QGraphicsView(parent), m_context(context) {
    setObjectName(QStringLiteral("committeeMap"));
    setAccessibleName(tr("Map of the committee"));
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setBackgroundBrush(context.theme.colours().surface);
    setFocusPolicy(Qt::StrongFocus);
}

void CommitteeMap::setNodes(const std::vector<NodeContent>& nodes) {
    m_scene.clear();
    m_nodes.clear();
    for (const NodeContent& content : nodes) {
        auto* item = new MapNode(m_context, content);
        m_scene.addItem(item);
        m_nodes.push_back(item);
    }
    if (!node(m_current)) m_current.clear();
    arrange();
    mark();
}

void CommitteeMap::arrange() {
    if (m_nodes.empty()) return;
    const auto around = static_cast<int>(m_nodes.size()) - 1;
    // The first stands over the decision, an even number has one under it too, the others stand at both sides in rows.
    const int side = (around - 1) / 2;
    const bool even = around > 0 && around % 2 == 0;
    const int steps = even ? side + 1 : qMax(1, side);
    // On a very large screen the map grows as a whole: its words stay near to each other, and legible from afar.
    const qreal scale =
        std::clamp(std::min(viewport()->width() / roomAcross, viewport()->height() / roomDown), 1.0, mostScale);
    setTransform(QTransform::fromScale(scale, scale));
    const QSizeF room = QSizeF(viewport()->size()) / scale;
    const qreal down =
        std::max({qreal(leastDown), room.height() / 2.0 - MapNode::height / 2.0 - margin, steps * rowRoom / 2.0});
    const qreal across = std::max(qreal(leastAcross), room.width() / 2.0 - MapNode::width / 2.0 - margin);
    m_nodes.front()->setPos(0, 0);
    for (int i = 0; i < around; ++i) {
        MapNode* item = m_nodes[static_cast<std::size_t>(i) + 1];
        const bool right = i <= side;
        const int row = right ? i : around - i;
        const qreal y = -down + row * 2 * down / steps;
        const qreal x = std::max(across * std::sqrt(std::max(0.0, 1 - (y / down) * (y / down))), qreal(leastAside));
        const bool middle = i == 0 || (even && row == steps);
        item->setPos(middle ? 0 : std::round(right ? x : -x), std::round(y));
    }
    const QSizeF size(2 * across + MapNode::width + 8, 2 * down + MapNode::height + 8);
    setSceneRect(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size));
}

MapNode* CommitteeMap::node(const QString& key) const {
    for (MapNode* item : m_nodes)
        if (item->content().key == key) return item;
    return nullptr;
}

MapNode* CommitteeMap::nodeAt(const QPoint& position) const {
    return dynamic_cast<MapNode*>(itemAt(position));
}

void CommitteeMap::setCurrent(const QString& key) {
    m_current = node(key) ? key : QString();
    mark();
}

void CommitteeMap::mark() {
    for (MapNode* item : m_nodes) item->setCurrent(item->content().key == m_current, hasFocus());
    const MapNode* now = node(m_current);
    if (!now) return;
    ensureVisible(now, margin, margin);
    if (accessibleDescription() == now->spoken()) return;
    setAccessibleDescription(now->spoken());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommitteeMap::pick(const QString& key) {
    setCurrent(key);
    Q_EMIT picked(m_current);
}

MapNode* CommitteeMap::neighbour(int dx, int dy) const {
    const MapNode* from = node(m_current);
    if (!from) return nullptr;
    MapNode* best = nullptr;
    qreal least = 0;
    for (MapNode* item : m_nodes) {
        const QPointF step = item->pos() - from->pos();
        const qreal ahead = step.x() * dx + step.y() * dy;
        const qreal aside = std::abs(step.x() * dy) + std::abs(step.y() * dx);
        if (ahead <= 1 || ahead * 2.5 < aside) continue;
        const qreal cost = ahead + 2 * aside;
        if (!best || cost < least) {
            best = item;
            least = cost;
        }
    }
    return best;
}

void CommitteeMap::keyPressEvent(QKeyEvent* event) {
    MapNode* next = nullptr;
    switch (event->key()) {
        case Qt::Key_Left:
            next = neighbour(-1, 0);
            break;
        case Qt::Key_Right:
            next = neighbour(1, 0);
            break;
        case Qt::Key_Up:
            next = neighbour(0, -1);
            break;
        case Qt::Key_Down:
            next = neighbour(0, 1);
            break;
        case Qt::Key_Home:
            next = m_nodes.empty() ? nullptr : m_nodes.front();
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            Q_EMIT influenceWanted(m_current, 1);
            return;
        case Qt::Key_Minus:
            Q_EMIT influenceWanted(m_current, -1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened(m_current);
            return;
        case Qt::Key_Insert:
            Q_EMIT insertWanted();
            return;
        case Qt::Key_Delete:
            Q_EMIT removeWanted(m_current);
            return;
        default:
            QGraphicsView::keyPressEvent(event);
            return;
    }
    if (next) pick(next->content().key);
}

void CommitteeMap::mousePressEvent(QMouseEvent* event) {
    const MapNode* item = nodeAt(event->pos());
    if (!item) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const QString key = item->content().key;
    const bool open = item->content().kind == NodeContent::Kind::OpenRole;
    pick(key);
    if (open) Q_EMIT opened(key);
}

void CommitteeMap::mouseDoubleClickEvent(QMouseEvent* event) {
    const MapNode* item = nodeAt(event->pos());
    if (item && item->content().kind != NodeContent::Kind::OpenRole) Q_EMIT opened(item->content().key);
}

void CommitteeMap::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    arrange();
}

void CommitteeMap::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    mark();
}

void CommitteeMap::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    mark();
}

void CommitteeMap::drawLine(QPainter& painter, const MapNode& item) const {
    const Colours& c = m_context.theme.colours();
    const NodeContent& content = item.content();
    if (content.kind == NodeContent::Kind::OpenRole) {
        QPen pen(c.text3, 1.5);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, 0), item.pos());
        return;
    }
    painter.setPen(QPen(stanceColour(m_context, content.stance), 2.0 * content.influence));
    painter.drawLine(QPointF(0, 0), item.pos());
}

void CommitteeMap::drawInfluence(QPainter& painter, const MapNode& item) const {
    const Colours& c = m_context.theme.colours();
    const QRectF pill(item.pos().x() * 0.48 - 14, item.pos().y() * 0.5 - 10, 28, 20);
    painter.setPen(QPen(c.line2, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setFont(m_context.theme.font(Type::CaptionStrong));
    painter.setPen(c.text);
    painter.drawText(pill, Qt::AlignCenter, locale().toString(item.content().influence));
}

void CommitteeMap::drawBackground(QPainter* painter, const QRectF& rect) {
    QGraphicsView::drawBackground(painter, rect);
    for (std::size_t i = 1; i < m_nodes.size(); ++i) drawLine(*painter, *m_nodes[i]);
}

void CommitteeMap::drawForeground(QPainter* painter, const QRectF& rect) {
    QGraphicsView::drawForeground(painter, rect);
    // Over the nodes: where there is little room between them the numbers can still be read.
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 1; i < m_nodes.size(); ++i)
        if (m_nodes[i]->content().kind == NodeContent::Kind::Member) drawInfluence(*painter, *m_nodes[i]);
}

}  // namespace chandung::gui
