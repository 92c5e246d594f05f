#include "gui/components/sharesbar.h"

#include "chandung/app/numbers.h"

#include "gui/context.h"
#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr int barHeight = 26;
constexpr qreal divider = 2;

QString letter(int place) {
    return place < 26 ? QString(QChar(u'A' + place)) : QString::number(place + 1);
}

}  // namespace

SharesBar::SharesBar(Context& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("sharesBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SharesBar::setParts(std::vector<SharePart> parts) {
    m_parts = std::move(parts);
    double sum = 0;
    QStringList texts;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        sum += m_parts[i].percent;
        texts << describe(m_parts[i], static_cast<int>(i));
    }
    m_whole = std::max(100.0, sum);
    setAccessibleName(tr("Shares of the segments"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    setVisible(sum > 0);
    update();
}

QString SharesBar::describe(const SharePart& part, int place) const {
    const QString text = tr("%1, %2: %3").arg(letter(place), part.name, app::percentOf(part.percent));
    return part.chosen ? tr("%1, chosen").arg(text) : text;
}

QIcon SharesBar::sign(const Context& context, int place) {
    constexpr int side = 16;
    constexpr int scale = 2;
    QPixmap picture(side * scale, side * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = context.theme.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.data[static_cast<std::size_t>(place) % c.data.size()]);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 4, 4);
    painter.setPen(context.theme.dark() ? c.onAccent : QColor(Qt::white));
    painter.setFont(context.theme.font(Type::CaptionStrong));
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, letter(place));
    return {picture};
}

QSize SharesBar::sizeHint() const {
    return {240, barHeight};
}

QSize SharesBar::minimumSizeHint() const {
    return {80, barHeight};
}

QRectF SharesBar::rectOf(std::size_t place) const {
    double before = 0;
    for (std::size_t i = 0; i < place; ++i) before += m_parts[i].percent;
    const double percent = place < m_parts.size() ? m_parts[place].percent : m_whole - before;
    const qreal unit = width() / m_whole;
    const qreal left = before * unit;
    return {isRightToLeft() ? width() - left - percent * unit : left, 0, std::max(0.0, percent * unit - divider),
            static_cast<qreal>(height())};
}

void SharesBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& c = m_context.theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_context.theme.font(Type::CaptionStrong);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF rect = rectOf(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.data[i % c.data.size()]);
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(m_context.theme.dark() ? c.onAccent : QColor(Qt::white));
        const QString sign = letter(static_cast<int>(i));
        const QString full = sign + QStringLiteral("  ") + app::percentOf(m_parts[i].percent);
        const QString text = metrics.horizontalAdvance(full) + 8 <= rect.width()   ? full
                             : metrics.horizontalAdvance(sign) + 2 <= rect.width() ? sign
                                                                                   : QString();
        painter.drawText(rect, Qt::AlignCenter, text);
        if (!m_parts[i].current) continue;
        painter.setPen(QPen(c.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRectF rest = rectOf(m_parts.size());
    if (rest.width() < 1) return;
    painter.setPen(c.line2);
    painter.setBrush(QBrush(c.line2, Qt::BDiagPattern));
    painter.drawRoundedRect(rest.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

int SharesBar::partAt(const QPointF& point) const {
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (rectOf(i).contains(point)) return static_cast<int>(i);
    return -1;
}

void SharesBar::mousePressEvent(QMouseEvent* event) {
    if (const int place = partAt(event->position()); place >= 0) Q_EMIT picked(place);
}

bool SharesBar::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int place = partAt(help->pos());
        const QString text =
            place < 0 ? tr("Not described by a segment") : describe(m_parts[static_cast<std::size_t>(place)], place);
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace chandung::gui
