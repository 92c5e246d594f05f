#include "gui/components/pageheader.h"

#include "gui/components/elidedlabel.h"
#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>

namespace chandung::gui {

PageHeader::PageHeader(Context& context, const QString& title, QWidget* parent) : QFrame(parent), m_context(context) {
    setProperty("pane", QStringLiteral("header"));
    setMinimumHeight(52);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(space::l, 9, space::l, 9);
    m_layout->setSpacing(space::s);
    m_chevron = new QLabel(this);
    m_chevron->setPixmap(context.theme.icon(QStringLiteral("right")).pixmap(14));
    m_chevron->hide();
    m_title = new ElidedLabel(this);
    m_title->setFont(context.theme.font(Type::Title));
    setTitle(title);
    m_badge = makeTag(context.theme, QString(), "badge");
    m_badge->hide();
    m_note = makeLabel(context.theme, QString(), Type::Body, "hint");
    m_note->hide();
    m_layout->addWidget(m_chevron);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_badge);
    m_layout->addWidget(m_note);
    m_layout->addStretch(1);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
}

void PageHeader::setBadge(const QString& text) {
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

void PageHeader::setNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QPushButton* PageHeader::setParentPlace(const QString& text) {
    if (!m_parent) {
        m_parent = makeButton(text, "link", this);
        m_layout->insertWidget(0, m_parent);
        m_chevron->show();
    }
    return m_parent;
}

void PageHeader::addTool(QWidget* widget) {
    m_layout->insertWidget(m_layout->indexOf(m_note) + 1 + m_tools++, widget);
}

QPushButton* PageHeader::addButton(const QString& text, const QString& icon, const char* kind) {
    QPushButton* button = makeButton(text, kind, this);
    const bool primary = qstrcmp(kind, "primary") == 0;
    if (!icon.isEmpty())
        button->setIcon(primary ? m_context.theme.icon(icon, m_context.theme.colours().onAccent)
                                : m_context.theme.icon(icon));
    m_layout->addWidget(button);
    return button;
}

}  // namespace chandung::gui
