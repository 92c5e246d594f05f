#include "gui/data/chartview.h"

#include "gui/context.h"
#include "gui/theme/theme.h"
#include "gui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int fineness = 2;
constexpr int margin = 12;

app::ChartLook lookOf(const Colours& colours, const QFont& font) {
    app::ChartLook look;
    look.ground = colours.surface;
    look.text = colours.text;
    look.second = colours.text2;
    look.line = colours.line2;
    look.accent = colours.accent;
    look.onData = colours.onAccent;
    look.data.assign(colours.data.begin(), colours.data.end());
    look.font = font;
    return look;
}

}  // namespace

app::ChartLook chartLook(const Theme& theme) {
    return lookOf(theme.colours(), theme.font(Type::Caption));
}

ChartView::ChartView(Context& context, const QString& name, QWidget* parent)
    : QWidget(parent), m_context(context), m_name(name) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<app::Chart> chart) {
    m_chart = std::move(chart);
    const QString words = m_chart ? m_chart->inWords() : QString();
    setAccessibleDescription(words);
    // Escaped: the words of a table are never markup.
    setToolTip(QStringLiteral("<span>%1</span>")
                   .arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    update();
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chart) m_chart->paint(painter, rect(), chartLook(m_context.theme));
    if (hasFocus()) {
        painter.setPen(QPen(m_context.theme.colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartView::copy() const {
    if (!m_chart) return;
    QImage image(size() * fineness + QSize(margin, margin) * 2 * fineness, QImage::Format_RGB32);
    const app::ChartLook look = lookOf(lightColours(), m_context.theme.font(Type::Caption));
    image.fill(look.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(fineness, fineness);
    m_chart->paint(painter, QRectF(QPointF(margin, margin), QSizeF(size())), look);
    painter.end();
    auto* mime = new QMimeData;
    mime->setImageData(image);
    mime->setText(m_name + QLatin1Char('\n') + m_chart->inWords());
    QApplication::clipboard()->setMimeData(mime);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy as picture"), this, [this] {
        copy();
        Q_EMIT copied();
    });
    menu.exec(event->globalPos());
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) return QWidget::keyPressEvent(event);
    copy();
    Q_EMIT copied();
}

}  // namespace chandung::gui
