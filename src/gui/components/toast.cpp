#include "gui/components/toast.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace chandung::gui {

namespace {

constexpr int shownFor = 8000;  ///< milliseconds
constexpr int widest = 480;
constexpr int overBottom = 26 + 48 + 12;  ///< status bar, the buttons at the foot of a page, and space

}  // namespace

Toast::Toast(Context& context, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("toast"));
    setProperty("toast", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 6, 5);
    layout->setSpacing(space::m);
    m_text = makeLabel(context.theme, QString(), Type::Body);
    m_undo = makeButton(tr("Undo"), "", this);
    auto* close = new QToolButton(this);
    const Theme& theme = context.theme;
    close->setIcon(theme.icon(QStringLiteral("close"), theme.dark() ? theme.colours().text2 : theme.colours().line2));
    close->setAccessibleName(tr("Close"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_undo, close}) widget->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    setMinimumHeight(40);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(parentWidget()->focusWidget()))
            m_timer.start();
        else
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action();
        else
            Q_EMIT undo();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::offer(const QString& text, const QString& label, std::function<void()> action) {
    show(text, true);
    m_action = std::move(action);
    m_undo->setText(label);
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, widest - 190));
    place();
}

void Toast::show(const QString& text, bool undoable) {
    m_action = nullptr;
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(undoable);
    // A reason is read to its end: up to three lines.
    const QFontMetrics metrics = m_text->fontMetrics();
    const int room = widest - (undoable ? 130 : 60);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(qMin(room, metrics.horizontalAdvance(text) + 2));
    m_text->setText(metrics.elidedText(text, Qt::ElideRight, 3 * room - 120));
    setAccessibleName(text);
    place();
    QFrame::show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::offersUndo() const {
    return isVisible() && !m_action && !m_undo->isHidden();
}

void Toast::dropUndo() {
    if (!offersUndo()) return;
    m_undo->hide();
    place();
}

void Toast::hideUndone() {
    if (offersUndo()) hide();
}

void Toast::place() {
    adjustSize();
    const QWidget* ground = parentWidget();
    move((ground->width() - width()) / 2, ground->height() - overBottom - height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    if (isVisible()) m_timer.start();
    QFrame::leaveEvent(event);
}

}  // namespace chandung::gui
