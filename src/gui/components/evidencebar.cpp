#include "gui/components/evidencebar.h"

#include "gui/components/tagpainter.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {
constexpr int gap = 12;
constexpr int barHeight = 6;
}  // namespace

EvidenceBar::EvidenceBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("evidenceBar"));
}

QString EvidenceBar::words() const {
    return tr("%1 of %2").arg(m_backed).arg(m_statements);
}

void EvidenceBar::setCounts(int backed, int statements) {
    m_backed = backed;
    m_statements = statements;
    setAccessibleName(tr("Evidence: %1 statements backed").arg(words()));
    update();
}

QSize EvidenceBar::sizeHint() const {
    return {200, m_theme.lineHeight(Type::Body)};
}

void EvidenceBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.colours().text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("Evidence"));
    const int left = painter.fontMetrics().horizontalAdvance(tr("Evidence")) + gap;
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(m_theme.colours().text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, words());
    const int right = width() - painter.fontMetrics().horizontalAdvance(words()) - gap;
    if (right - left < 2 * barHeight) return;
    tags::paintEvidenceBar(painter, m_theme, QRectF(left, (height() - barHeight) / 2.0, right - left, barHeight),
                           m_backed, m_statements);
}

}  // namespace chandung::gui
