#include "gui/home/evidencebars.h"

#include "chandung/app/numbers.h"

#include "gui/components/evidencemarks.h"
#include "gui/components/tagpainter.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int rowHeight = 42;

}  // namespace

EvidenceBars::EvidenceBars(Context& context, QWidget* parent) : QWidget(parent), m_context(context) {}

void EvidenceBars::setBars(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    QStringList words;
    for (const Bar& bar : m_bars)
        words.append(tr("%1: %2 of %3 statements backed")
                         .arg(bar.name, app::countText(bar.backed), app::countText(bar.statements)));
    setAccessibleName(words.join(QStringLiteral("; ")));
    setMinimumHeight(static_cast<int>(m_bars.size()) * rowHeight);
    update();
}

void EvidenceBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.theme;
    qreal top = 0;
    for (const Bar& bar : m_bars) {
        const QRectF row(0, top, width(), 22);
        const int counts =
            bar.statements > 0 ? marks::countsWidth(theme, bar.backed, bar.statements - bar.backed) : 110;
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.colours().text);
        painter.drawText(row.adjusted(0, 0, -counts - 8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, width() - counts - 8));
        if (bar.statements > 0) {
            marks::paintCounts(painter, theme, QRectF(width() - counts, top, counts, 22), bar.backed,
                               bar.statements - bar.backed);
        } else {
            painter.setFont(theme.font(Type::Label));
            painter.setPen(theme.colours().text3);
            painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, tr("no statements yet"));
        }
        tags::paintEvidenceBar(painter, theme, QRectF(0, top + 24, width(), 6), bar.backed, bar.statements);
        top += rowHeight;
    }
}

}  // namespace chandung::gui
