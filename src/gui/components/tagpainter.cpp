#include "gui/components/tagpainter.h"

#include "gui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace chandung::gui::tags {

namespace {

constexpr int padding = 6;

struct Ink {
    QColor ground, text, border;
};

Ink inkOf(const Colours& c, Look look) {
    switch (look) {
        case Look::Neutral:
            return {c.hover, c.text2, {}};
        case Look::Accent:
            return {c.tint, c.accent, {}};
        case Look::Warn:
            return {c.warnGround, c.warn, {}};
        case Look::Err:
            return {c.errGround, c.err, {}};
        case Look::Ok:
            return {c.okGround, c.ok, {}};
        case Look::Info:
            return {c.infoGround, c.info, {}};
        case Look::Badge:
            return {{}, c.text2, c.ctl};
    }
    return {};
}

}  // namespace

int width(const Theme& theme, const QString& text) {
    return QFontMetrics(theme.font(Type::CaptionStrong)).horizontalAdvance(text) + 2 * padding;
}

qreal paint(QPainter& painter, const Theme& theme, qreal left, qreal middle, const QString& text, Look look) {
    const QRectF box(left + 0.5, middle - height / 2.0 + 0.5, width(theme, text) - 1, height - 1);
    const Ink ink = inkOf(theme.colours(), look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.border.isValid() ? QPen(ink.border) : QPen(Qt::NoPen));
    painter.setBrush(ink.ground.isValid() ? QBrush(ink.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink.text);
    painter.setFont(theme.font(look == Look::Badge ? Type::CaptionStrong : Type::Caption));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return box.right() + 0.5;
}

void paintEvidenceBar(QPainter& painter, const Theme& theme, const QRectF& rect, int backed, int statements) {
    const Colours& c = theme.colours();
    QPainterPath clip;
    clip.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    painter.fillRect(rect, statements > 0 ? c.warnGround : c.line);
    if (statements > 0) {
        const qreal split = rect.left() + rect.width() * backed / statements;
        painter.setPen(QPen(c.warnLine, 1.6));
        for (qreal x = split - rect.height(); x < rect.right() + rect.height(); x += 4)
            painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
        painter.fillRect(QRectF(rect.left(), rect.top(), split - rect.left(), rect.height()), c.accent);
    }
    painter.restore();
}

}  // namespace chandung::gui::tags
