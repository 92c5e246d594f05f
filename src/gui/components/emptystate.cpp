#include "gui/components/emptystate.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>

namespace chandung::gui {

namespace {

constexpr int textWidth = 320;

}  // namespace

EmptyState::EmptyState(Context& context, const QString& icon, const QString& heading, const QString& sentence,
                       QWidget* parent)
    : QWidget(parent), m_context(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    auto* picture = new QLabel(this);
    picture->setPixmap(theme.icon(icon, theme.colours().text3).pixmap(40));
    picture->setAlignment(Qt::AlignCenter);
    layout->addWidget(picture);
    auto* title = makeLabel(theme, heading, Type::Heading);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    auto* text = makeText(theme, sentence, Type::Body, "second");
    text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    text->setFixedWidth(textWidth);
    // Centred in the layout it would get the height of its size hint, which knows nothing of its width.
    text->setMinimumHeight(text->heightForWidth(textWidth));
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::s);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

QPushButton* EmptyState::addButton(const QString& text, const QString& icon, const char* kind) {
    QPushButton* button = makeButton(text, kind, this);
    const Theme& theme = m_context.theme;
    if (!icon.isEmpty())
        button->setIcon(qstrcmp(kind, "primary") == 0 ? theme.icon(icon, theme.colours().onAccent) : theme.icon(icon));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

}  // namespace chandung::gui
