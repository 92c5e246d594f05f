#include "gui/components/stepbar.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace chandung::gui {

namespace {

constexpr int barHeight = 56;
constexpr int beforeText = 54;  ///< the disc
constexpr int afterText = 22;   ///< the arrow to the next step

}  // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme) {
    setObjectName(QStringLiteral("stepBar"));
    setAccessibleName(tr("Steps of the study"));
    setExpanding(true);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::addStep(const QString& name) {
    m_steps.push_back({name, State::NotStarted, QString()});
    addTab(name);
}

void StepBar::setState(int step, State state, const QString& note) {
    m_steps[static_cast<std::size_t>(step)].state = state;
    m_steps[static_cast<std::size_t>(step)].note = note;
    setElideMode(elideMode());  // lays the steps out anew
    setAccessibleTabName(step, tr("Step %1 of %2, %3, %4").arg(step + 1).arg(count()).arg(tabText(step), note));
    update();
}

/// What its texts need.
int StepBar::widthOf(int step) const {
    const Step& which = m_steps[static_cast<std::size_t>(step)];
    const int name = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(which.name);
    const int note = QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(which.note);
    return beforeText + qMax(name, note) + afterText + 2;
}

bool StepBar::fits() const {
    for (int step = 0; step < count(); ++step)
        if (tabRect(step).width() < widthOf(step)) return false;
    return true;
}

/// Where all have room each gets the same of what is left; else all are as wide.
QSize StepBar::tabSizeHint(int index) const {
    const int all = parentWidget() ? parentWidget()->width() : 200 * count();
    int needed = 0;
    for (int step = 0; step < count(); ++step) needed += widthOf(step);
    if (needed > all) return {all / qMax(1, count()), barHeight};
    return {widthOf(index) + (all - needed) / qMax(1, count()), barHeight};
}

QSize StepBar::minimumTabSizeHint(int /*index*/) const {
    return {120, barHeight};
}

void StepBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colours().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours().line2);
    for (int index = 0; index < count(); ++index) paintStep(painter, index);
}

void StepBar::paintDisc(QPainter& painter, const QRectF& disc, int index) const {
    const Colours& c = m_theme.colours();
    const Step& step = m_steps[static_cast<std::size_t>(index)];
    if (index == currentIndex()) {
        painter.setPen(QPen(c.tint2, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-2, -2, 2, 2));
    }
    if (step.state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(disc);
        m_theme.icon(QStringLiteral("check"), c.onAccent).paint(&painter, disc.adjusted(4, 4, -4, -4).toRect());
        return;
    }
    const QColor ink = step.state == State::Missing ? c.warn : c.ctl;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(c.surface);
    painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setFont(m_theme.font(Type::LabelMedium));
    painter.setPen(step.state == State::Missing ? c.warn : c.text2);
    painter.drawText(disc, Qt::AlignCenter, locale().toString(index + 1));
}

void StepBar::paintStep(QPainter& painter, int index) const {
    const Colours& c = m_theme.colours();
    const Step& step = m_steps[static_cast<std::size_t>(index)];
    const QRectF cell = tabRect(index);
    const bool current = index == currentIndex();
    painter.save();
    paintDisc(painter, QRectF(cell.left() + 20, cell.center().y() - 12, 24, 24), index);
    const QRectF text = cell.adjusted(beforeText, 9, -afterText, -9);
    painter.setFont(m_theme.font(current ? Type::BodyStrong : Type::BodyMedium));
    painter.setPen(c.text);
    const auto line = [&](const QString& words) {
        return painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(text.width()));
    };
    painter.drawText(QRectF(text.left(), text.top(), text.width(), 20), Qt::AlignVCenter | Qt::AlignLeft,
                     line(step.name));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(step.state == State::Done ? c.accent : step.state == State::Missing ? c.warn : c.text3);
    painter.drawText(QRectF(text.left(), text.top() + 19, text.width(), 18), Qt::AlignVCenter | Qt::AlignLeft,
                     line(step.note));
    if (index + 1 < count())
        m_theme.icon(QStringLiteral("right"), c.line2)
            .paint(&painter,
                   QRect(static_cast<int>(cell.right()) - 16, static_cast<int>(cell.center().y()) - 8, 16, 16));
    if (current) painter.fillRect(QRectF(cell.left() + 16, cell.bottom() - 2, cell.width() - 32, 3), c.accent);
    if (current && hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(4, 3, -4, -5), 8, 8);
    }
    painter.restore();
}

}  // namespace chandung::gui
