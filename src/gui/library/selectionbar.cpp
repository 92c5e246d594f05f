#include "gui/library/selectionbar.h"

#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>

namespace chandung::gui {

SelectionBar::SelectionBar(Context& context, QWidget* parent) : QFrame(parent) {
    setProperty("pane", QStringLiteral("footer"));
    const Theme& theme = context.theme;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 8, space::l, 8);
    layout->setSpacing(space::s);
    m_count = makeLabel(theme, QString(), Type::BodyStrong);
    layout->addWidget(m_count);
    const auto add = [&](const QString& text, const QString& icon, const char* kind, const QColor& colour,
                         auto signal) {
        QPushButton* button = makeButton(text, kind, this);
        if (!icon.isEmpty()) button->setIcon(theme.icon(icon, colour));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(tr("Clear"), QString(), "link", {}, &SelectionBar::clearWanted);
    layout->addSpacing(space::s);
    add(tr("Open"), QString(), "primary", {}, &SelectionBar::openWanted);
    add(tr("Export…"), QStringLiteral("export"), "", {}, &SelectionBar::exportWanted);
    add(tr("Duplicate"), QStringLiteral("dup"), "", {}, &SelectionBar::duplicateWanted);
    layout->addStretch();
    add(tr("Move to trash"), QStringLiteral("trash"), "danger", theme.colours().err, &SelectionBar::trashWanted);
}

void SelectionBar::setCount(int count) {
    m_count->setText(tr("%n selected", nullptr, count));
    setVisible(count > 0);
}

}  // namespace chandung::gui
