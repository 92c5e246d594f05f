#include "gui/components/panel.h"

#include "gui/components/elidedlabel.h"
#include "gui/components/labels.h"
#include "gui/components/scrollcolumn.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace chandung::gui {

Panel::Panel(Context& context, const QString& title, QWidget* parent) : QFrame(parent), m_context(context) {
    setProperty("panel", true);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setMinimumHeight(37);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(space::m, 3, space::s, 3);
    m_head->setSpacing(space::s);
    m_title = new ElidedLabel;
    m_title->setFont(context.theme.font(Type::BodyStrong));
    setTitle(title);
    m_note = makeLabel(context.theme, QString(), Type::Body, "hint");
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch();
    m_layout->addWidget(head);
    m_layout->addWidget(makeRule());
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
}

void Panel::setNote(const QString& note) {
    m_note->setText(note);
}

QToolButton* Panel::addTool(const QString& icon, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setIcon(m_context.theme.icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_head->addWidget(button);
    return button;
}

void Panel::addHeaderWidget(QWidget* widget) {
    m_head->addWidget(widget);
}

void Panel::add(QWidget* widget, int stretch) {
    m_layout->addWidget(widget, stretch);
}

void Panel::addScrolling(QWidget* widget) {
    auto* scroll = new ScrollColumn(widget, this);
    // No form is cut off at its right: it scrolls downwards only.
    scroll->keepWidth();
    m_layout->addWidget(scroll, 1);
}

}  // namespace chandung::gui
