#include "gui/components/evidencemarks.h"

#include "chandung/app/numbers.h"

#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace chandung::gui::marks {

namespace {

constexpr qreal between = 5;   // sign to number
constexpr qreal groupGap = 8;  // ● n to ○ n

qreal paintCount(QPainter& painter, const QRectF& rect, qreal left, int count, const QColor& colour) {
    const QString text = app::countText(count);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.setPen(colour);
    painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    return left + width;
}

}  // namespace

void paintBacked(QPainter& painter, const Theme& theme, const QPointF& centre) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().accent);
    painter.drawEllipse(centre, size / 2, size / 2);
    painter.restore();
}

void paintAssumption(QPainter& painter, const Theme& theme, const QPointF& centre) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().warn, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, (size - 1.4) / 2, (size - 1.4) / 2);
    painter.restore();
}

qreal paintCounts(QPainter& painter, const Theme& theme, const QRectF& rect, int backed, int assumptions) {
    painter.save();
    painter.setFont(theme.font(Type::CaptionStrong));
    qreal left = rect.left();
    const qreal middle = rect.center().y();
    if (backed > 0) {
        paintBacked(painter, theme, QPointF(left + size / 2, middle));
        left = paintCount(painter, rect, left + size + between, backed, theme.colours().accent) + groupGap;
    }
    if (assumptions > 0) {
        paintAssumption(painter, theme, QPointF(left + size / 2, middle));
        left = paintCount(painter, rect, left + size + between, assumptions, theme.colours().warn) + groupGap;
    }
    painter.restore();
    return left > rect.left() ? left - groupGap : left;
}

int countsWidth(const Theme& theme, int backed, int assumptions) {
    const QFontMetricsF metrics(theme.font(Type::CaptionStrong));
    qreal width = 0;
    for (const int count : {backed, assumptions})
        if (count > 0) width += size + between + metrics.horizontalAdvance(app::countText(count)) + groupGap;
    return width > 0 ? qCeil(width - groupGap) : 0;
}

QString spoken(int citations, int lost) {
    QString text = citations > 0
                       ? QCoreApplication::translate("EvidenceMark", "Rests on %n source(s)", nullptr, citations)
                       : QCoreApplication::translate("EvidenceMark", "Assumption");
    if (lost > 0)
        text += QStringLiteral(", ") + QCoreApplication::translate("EvidenceMark", "%n source(s) gone", nullptr, lost);
    return text;
}

QString spokenCounts(int backed, int assumptions) {
    return QCoreApplication::translate("EvidenceMark", "%1 backed, %2 assumptions")
        .arg(app::countText(backed), app::countText(assumptions));
}

}  // namespace chandung::gui::marks
