#include "gui/committee/mapnode.h"

#include "gui/committee/membertexts.h"
#include "gui/components/tagpainter.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::MapNode)
};

constexpr int decisionWidth = 196;
constexpr int pad = 10;
constexpr int faceSide = 36;

void drawElided(QPainter& painter, const QFont& font, const QRectF& rect, const QString& text, const QColor& colour,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
}

}  // namespace

MapNode::MapNode(const Context& context, NodeContent content) : m_context(context), m_content(std::move(content)) {
    setToolTip(spoken().toHtmlEscaped());
}

void MapNode::setCurrent(bool current, bool focused) {
    m_current = current;
    m_focused = focused;
    update();
}

QString MapNode::spoken() const {
    switch (m_content.kind) {
        case NodeContent::Kind::Decision:
            return QStringLiteral("%1: %2").arg(m_content.name,
                                                QString(m_content.second).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        case NodeContent::Kind::OpenRole:
            return Texts::tr("%1: open, nobody fills this role").arg(m_content.name);
        case NodeContent::Kind::Member:
            break;
    }
    QStringList parts{m_content.name};
    if (!m_content.second.isEmpty()) parts << m_content.second;
    parts << (m_content.roles.isEmpty() ? Texts::tr("no role") : m_content.roles);
    parts << Texts::tr("influence %1 of 5").arg(m_content.influence);
    parts << stanceText(m_context, m_content.stance).mid(2);
    if (m_content.canBlock) parts << Texts::tr("can block the purchase");
    return parts.join(QStringLiteral(", "));
}

QRectF MapNode::box() const {
    const qreal w = m_content.kind == NodeContent::Kind::Decision ? decisionWidth : width;
    return {-w / 2, -height / 2.0, w, height};
}

QRectF MapNode::boundingRect() const {
    return box().adjusted(-5, -5, 5, 5);
}

void MapNode::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_content.kind == NodeContent::Kind::Decision)
        paintDecision(*painter);
    else if (m_content.kind == NodeContent::Kind::Member)
        paintMember(*painter);
    else
        paintOpenRole(*painter);
    if (m_current && m_focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_context.theme.colours().accent, 2));
        const qreal radius = m_content.kind == NodeContent::Kind::Decision ? height / 2.0 + 3 : 11;
        painter->drawRoundedRect(box().adjusted(-3, -3, 3, 3), radius, radius);
    }
}

void MapNode::paintDecision(QPainter& painter) const {
    const Colours& c = m_context.theme.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_current ? c.accentPressed : c.accent);
    painter.drawRoundedRect(box(), height / 2.0, height / 2.0);
    const QStringList lines = m_content.second.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const qreal inner = decisionWidth - 40;
    const QFont font = m_context.theme.font(Type::BodyStrong);
    // A long decision takes two lines, and leaves room for one of the others.
    const bool two = QFontMetricsF(font).horizontalAdvance(m_content.name) > inner;
    const int shown = qMin(two ? 1 : 2, static_cast<int>(lines.size()));
    const qreal nameHeight = two ? 34 : 20;
    qreal top = -(nameHeight + 16.0 * shown) / 2;
    painter.setFont(font);
    painter.setPen(c.onAccent);
    const QString name =
        painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, static_cast<int>(inner * 1.8));
    painter.drawText(QRectF(-inner / 2, top, inner, nameHeight), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     name);
    top += nameHeight;
    for (int i = 0; i < shown; ++i, top += 16)
        drawElided(painter, m_context.theme.font(Type::Caption), {-inner / 2, top, inner, 16}, lines[i], c.onAccent,
                   Qt::AlignCenter);
}

void MapNode::paintMember(QPainter& painter) const {
    const Theme& theme = m_context.theme;
    const Colours& c = theme.colours();
    const QRectF rect = box();
    painter.setPen(m_current ? QPen(c.accent, 2) : QPen(c.ctl, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF face(rect.left() + pad, rect.top() + pad, faceSide, faceSide);
    if (!m_content.face.isNull()) {
        painter.drawPixmap(face, m_content.face, QRectF(m_content.face.rect()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.tint);
        painter.drawRoundedRect(face, faceSide / 8.0, faceSide / 8.0);
        drawElided(painter, theme.font(Type::BodyStrong), face, m_content.name.left(1).toUpper(), c.accent,
                   Qt::AlignCenter);
    }
    const qreal left = face.right() + 8;
    const qreal textWidth = rect.right() - pad - left;
    drawElided(painter, theme.font(Type::BodyStrong), {left, rect.top() + 8, textWidth, 20}, m_content.name, c.text);
    drawElided(painter, theme.font(Type::Caption), {left, rect.top() + 28, textWidth, 16}, m_content.second, c.text2);
    const qreal line = rect.bottom() - 16;
    QString stance = stanceText(m_context, m_content.stance);
    const QString roles = m_content.roles.isEmpty() ? Texts::tr("no role") : m_content.roles;
    const QFontMetricsF metrics(theme.font(Type::Caption));
    const QFontMetricsF strong(theme.font(Type::CaptionStrong));
    const qreal roleWidth = metrics.horizontalAdvance(roles) + 14;
    const qreal whole = rect.width() - 2 * pad - 8;
    const QString block = m_content.canBlock ? QStringLiteral(" ✕") : QString();
    // Where the roles would be cut for its word, the stance is its mark alone; the tooltip says both.
    const QString mark = stance.left(1);
    if (roleWidth + strong.horizontalAdvance(stance + block) + 2 > whole &&
        roleWidth + strong.horizontalAdvance(mark + block) + 2 <= whole)
        stance = mark;
    stance += block;
    painter.setFont(theme.font(Type::CaptionStrong));
    const qreal stanceWidth = painter.fontMetrics().horizontalAdvance(stance) + 2;
    painter.setPen(stanceColour(m_context, m_content.stance));
    painter.drawText(QRectF(rect.right() - pad - stanceWidth, line - 9, stanceWidth, 18),
                     Qt::AlignRight | Qt::AlignVCenter, stance);
    const qreal room = rect.width() - 2 * pad - stanceWidth - 8;
    const QString tag = metrics.elidedText(roles, Qt::ElideRight, room - 14);
    tags::paint(painter, theme, rect.left() + pad, line, tag,
                m_content.roles.isEmpty() ? tags::Look::Warn : tags::Look::Accent);
}

void MapNode::paintOpenRole(QPainter& painter) const {
    const Theme& theme = m_context.theme;
    const Colours& c = theme.colours();
    const QRectF rect = box();
    QPen pen(m_current ? c.accent : c.text3, m_current ? 2 : 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(c.win);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF inner = rect.adjusted(pad, 0, -pad, 0);
    const QString title = Texts::tr("%1: open").arg(m_content.name);
    const QFont font = theme.font(Type::BodyStrong);
    // A long name of a role takes two lines, and the invitation moves down.
    const bool two = QFontMetricsF(font).horizontalAdvance(title) > inner.width();
    painter.setFont(font);
    painter.setPen(c.text2);
    painter.drawText(QRectF(inner.left(), rect.top() + (two ? 6 : 17), inner.width(), two ? 38 : 20),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, title);
    if (!m_content.invites) return;
    drawElided(painter, theme.font(Type::LabelMedium), {inner.left(), rect.top() + (two ? 46 : 40), inner.width(), 18},
               QStringLiteral("+ ") + Texts::tr("Add a person"), c.accent, Qt::AlignCenter);
}

}  // namespace chandung::gui
