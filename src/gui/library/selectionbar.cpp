#include "gui/library/selectionbar.h"

#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QMenu>

namespace chandung::gui {

namespace {
constexpr int roomForWords = 1040;
constexpr int roomForHint = 1240;
constexpr int mostCompared = 6;
}  // namespace

SelectionBar::SelectionBar(Context& context, QWidget* parent) : QFrame(parent), m_context(context) {
    setProperty("pane", QStringLiteral("footer"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 8, space::l, 8);
    layout->setSpacing(space::s);
    m_count = makeLabel(context.theme, QString(), Type::BodyStrong);
    layout->addWidget(m_count);
    connect(add(tr("Clear"), QString(), "link", QStringLiteral("clearSelectionButton")), &QPushButton::clicked, this,
            &SelectionBar::clearWanted);
    layout->addSpacing(space::s);
    m_compare = add(tr("Compare"), QStringLiteral("compare"), "primary", QStringLiteral("compareSelectionButton"));
    connect(m_compare, &QPushButton::clicked, this, &SelectionBar::compareWanted);
    connect(add(tr("Export…"), QStringLiteral("export"), "", QStringLiteral("exportSelectionButton")),
            &QPushButton::clicked, this, &SelectionBar::exportWanted);
    QPushButton* tag = add(tr("Tag…"), QStringLiteral("tag"), "", QStringLiteral("tagSelectionButton"));
    connect(tag, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagWanted(tag->mapToGlobal(QPoint(0, 0))); });
    connect(add(tr("Duplicate"), QStringLiteral("dup"), "", QStringLiteral("duplicateSelectionButton")),
            &QPushButton::clicked, this, &SelectionBar::duplicateWanted);
    QPushButton* move = add(tr("Move to study…"), QStringLiteral("folder"), "", QStringLiteral("moveSelectionButton"));
    m_studies = new QMenu(move);
    move->setMenu(m_studies);
    layout->addStretch();
    m_hint = makeLabel(context.theme, tr("Space selects, Shift ↓ extends"), Type::Label, "hint");
    layout->addWidget(m_hint);
    connect(add(tr("Move to trash"), QStringLiteral("trash"), "danger", QStringLiteral("trashSelectionButton")),
            &QPushButton::clicked, this, &SelectionBar::trashWanted);
}

QPushButton* SelectionBar::add(const QString& text, const QString& icon, const char* kind, const QString& name) {
    QPushButton* button = makeButton(text, kind, this);
    button->setObjectName(name);
    button->setProperty("words", text);
    const Colours& c = m_context.theme.colours();
    const QString look = QString::fromLatin1(kind);
    if (!icon.isEmpty())
        button->setIcon(m_context.theme.icon(icon, look == QLatin1String("primary")  ? c.onAccent
                                                   : look == QLatin1String("danger") ? c.err
                                                                                     : c.text2));
    layout()->addWidget(button);
    return button;
}

void SelectionBar::setCount(int count) {
    m_count->setText(tr("%n selected", nullptr, count));
    setVisible(count > 0);
    const bool fits = count >= 2 && count <= mostCompared;
    m_compare->setEnabled(fits);
    m_compare->setToolTip(fits ? tr("Side by side (Ctrl+Shift+C)") : tr("Select two to six personas to compare them"));
}

void SelectionBar::setStudies(const std::vector<domain::Study>& studies) {
    m_studies->clear();
    for (const domain::Study& study : studies) {
        const domain::Uuid id = study.id;
        m_studies->addAction(app::toQt(study.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                             [this, id] { Q_EMIT moveWanted(id); });
    }
    m_studies->addSeparator();
    m_studies->addAction(tr("No study"), this, [this] { Q_EMIT moveWanted({}); });
}

void SelectionBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // Narrow: the signs alone, with the words as tip and name.
    const bool words = width() >= roomForWords;
    m_hint->setVisible(width() >= roomForHint);
    for (QPushButton* button : findChildren<QPushButton*>()) {
        const QString text = button->property("words").toString();
        if (button->icon().isNull() || text.isEmpty()) continue;
        const bool keeps = words || button == m_compare;
        button->setText(keeps ? text : QString());
        button->setAccessibleName(text);
        if (!keeps) button->setToolTip(text);
    }
}

}  // namespace chandung::gui
