#include "gui/components/segmentedchoice.h"

#include "gui/components/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace chandung::gui {

SegmentedChoice::SegmentedChoice(QWidget* parent) : QWidget(parent) {
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
    connect(&m_group, &QButtonGroup::idToggled, this, &SegmentedChoice::guideTab);
}

void SegmentedChoice::addChoice(const QString& text, const QIcon& icon) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("kind", QStringLiteral("segment"));
    button->setText(text);
    button->setAccessibleName(text);
    if (!icon.isNull()) {
        // Fusion leaves hardly any room between icon and word; an icon alone stands in the middle.
        if (!text.isEmpty()) button->setText(QLatin1Char(' ') + text);
        button->setIcon(icon);
        button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    const int id = static_cast<int>(m_group.buttons().size());
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_group.addButton(button, id);
    dress();
    guideTab();
}

void SegmentedChoice::guideTab() {
    const QAbstractButton* chosenOne = m_group.checkedButton();
    if (!chosenOne) chosenOne = m_group.button(0);
    for (QAbstractButton* button : m_group.buttons())
        button->setFocusPolicy(button == chosenOne ? Qt::TabFocus : Qt::NoFocus);
}

void SegmentedChoice::dress() {
    const auto buttons = m_group.buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const char* at = buttons.size() == 1 ? "only" : i == 0 ? "first" : i == buttons.size() - 1 ? "last" : "middle";
        setLook(buttons[i], "segment", QString::fromLatin1(at));
    }
}

void SegmentedChoice::setChoiceText(int index, const QString& text) {
    if (QAbstractButton* button = m_group.button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

void SegmentedChoice::setCurrent(int index) {
    if (QAbstractButton* button = m_group.button(index)) button->setChecked(true);
}

}  // namespace chandung::gui
