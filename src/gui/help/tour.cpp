#include "gui/help/tour.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "gui/components/labels.h"
#include "gui/pages/pagehost.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace chandung::gui {

namespace {

/// Where a stop is: a place ("*" stands for the first study or persona) and the part of it, by object name.
struct Stop {
    const char* place;
    const char* part;
    const char* title;
    const char* text;
};

// clang-format off
constexpr Stop all[] = {
    {"home", "placeList", QT_TRANSLATE_NOOP("chandung::gui::Tour", "Everything has its place"),
     QT_TRANSLATE_NOOP("chandung::gui::Tour", "Studies hold the work, personas the result. Committees, journeys and sources belong to both. What you remove waits in the trash.")},
    {"studies/*/1", "stepBar", QT_TRANSLATE_NOOP("chandung::gui::Tour", "Five steps, none of them locked"),
     QT_TRANSLATE_NOOP("chandung::gui::Tour", "From the goal to a persona that stays fresh. Each step says what is done and what is missing; go back and forth as you like.")},
    {"personas/*/goals.goals", "field_goals_goals", QT_TRANSLATE_NOOP("chandung::gui::Tour", "A statement and what it rests on"),
     QT_TRANSLATE_NOOP("chandung::gui::Tour", "Type one statement per line. ● rests on evidence, ○ is an assumption; the mark opens the list of sources. Everything is saved as you type.")},
    {"personas/*", "cardPreview", QT_TRANSLATE_NOOP("chandung::gui::Tour", "The card grows beside the form"),
     QT_TRANSLATE_NOOP("chandung::gui::Tour", "This is the page that prints. Export it as PDF or picture, in any of the three languages.")},
    {"home", "findButton", QT_TRANSLATE_NOOP("chandung::gui::Tour", "Find anything, undo everything"),
     QT_TRANSLATE_NOOP("chandung::gui::Tour", "Ctrl K finds people, statements, sources and commands, with or without accents. Ctrl Z takes back any change; F1 explains the page you are on.")},
};
// clang-format on

constexpr int bubbleWidth = 360;
constexpr int around = 6;
constexpr int frameWidth = 3;

template <class T>
QString firstId(app::Workspace& workspace) {
    const auto things = workspace.all<T>();
    return things.empty() ? QString() : app::toQt(things.front().id.str());
}

}  // namespace

int Tour::stops() {
    return static_cast<int>(std::size(all));
}

Tour::Tour(Context& context, PageHost& host, QWidget* window)
    : QWidget(window), m_context(context), m_host(host), m_bubble(new QWidget(this)) {
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    window->installEventFilter(this);
    connect(&host, &PageHost::moved, this, [this] {
        if (!m_going && isVisible()) hide();  // one has gone elsewhere by the keyboard
    });
    hide();
}

void Tour::build() {
    m_bubble->setObjectName(QStringLiteral("tourBubble"));
    auto* layout = new QVBoxLayout(m_bubble);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    const Theme& theme = m_context.theme;
    layout->addWidget(m_count = makeLabel(theme, QString(), Type::CaptionStrong, "hint"));
    layout->addWidget(m_title = makeText(theme, QString(), Type::Heading));
    layout->addWidget(m_text = makeText(theme, QString(), Type::Body, "second"));
    auto* buttons = new QHBoxLayout;
    m_leave = makeButton(QString(), "link", m_bubble);
    m_leave->setObjectName(QStringLiteral("leaveTourButton"));
    m_back = makeButton(QString(), "", m_bubble);
    m_next = makeButton(QString(), "primary", m_bubble);
    m_next->setObjectName(QStringLiteral("nextStopButton"));
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    for (QPushButton* button : {m_leave, m_back, m_next})
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);  // no word is cut off
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_stop + 1 < stops())
            go(m_stop + 1);
        else
            leave();
    });
}

void Tour::start() {
    show();
    raise();
    go(0);
}

void Tour::go(int stop) {
    m_stop = qBound(0, stop, stops() - 1);
    const Stop& now = all[m_stop];
    QString where = QString::fromLatin1(now.place);
    if (app::Workspace* workspace = m_host.workspace())
        where.replace(QLatin1Char('*'), where.startsWith(QLatin1String("studies"))
                                            ? firstId<domain::Study>(*workspace)
                                            : firstId<domain::Persona>(*workspace));
    where.remove(QLatin1Char('*'));
    m_going = true;
    m_host.go(where, false);
    m_going = false;
    m_target = parentWidget()->findChild<QWidget*>(QString::fromLatin1(now.part));
    m_count->setText(tr("Stop %1 of %2").arg(m_stop + 1).arg(stops()));
    m_title->setText(tr(now.title));
    m_text->setText(tr(now.text));
    m_leave->setText(tr("Leave the tour"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 < stops() ? tr("Next") : tr("Finish"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    place();
    m_next->setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Tour::leave() {
    hide();
    if (m_host.page()) m_host.page()->takeFocus();
}

QRect Tour::targetRect() const {
    if (!m_target || !m_target->isVisible()) return {};
    const QRect part(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
    return part.adjusted(-around, -around, around, around) & rect();
}

void Tour::place() {
    setGeometry(parentWidget()->rect());
    // Wider where the words of the buttons need it.
    const int wide = qMax(bubbleWidth, m_bubble->layout()->minimumSize().width());
    m_bubble->setFixedWidth(wide);
    m_bubble->setFixedHeight(m_bubble->layout()->heightForWidth(wide));
    const QRect part = targetRect();
    const QSize size = m_bubble->size();
    QPoint at = rect().center() - QPoint(size.width() / 2, size.height() / 2);
    if (!part.isEmpty()) {
        // Beside it where there is room, else below, else above.
        const int gap = space::m;
        if (part.right() + gap + size.width() < width())
            at = {part.right() + gap, part.top()};
        else if (part.left() - gap - size.width() > 0)
            at = {part.left() - gap - size.width(), part.top()};
        else if (part.bottom() + gap + size.height() < height())
            at = {part.left(), part.bottom() + gap};
        else
            at = {part.left(), part.top() - gap - size.height()};
    }
    at.setX(qBound(space::m, at.x(), qMax(space::m, width() - size.width() - space::m)));
    at.setY(qBound(space::m, at.y(), qMax(space::m, height() - size.height() - space::m)));
    m_bubble->move(at);
    // What is framed can be used: a click goes through to it.
    QRegion covered(rect());
    if (!part.isEmpty()) covered -= part.adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth);
    setMask(covered + m_bubble->geometry().adjusted(-1, -1, 1, 1));
    update();
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = m_context.theme.colours();
    QPainterPath ground;
    ground.addRect(rect());
    const QRect part = targetRect();
    QPainterPath hole;
    if (!part.isEmpty()) hole.addRoundedRect(part, 6, 6);
    painter.fillPath(ground - hole, colours.scrim);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawPath(hole);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(QRectF(m_bubble->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 8, 8);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Right)
        m_next->click();
    else if (event->key() == Qt::Key_Left)
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace chandung::gui
