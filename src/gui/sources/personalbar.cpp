#include "gui/sources/personalbar.h"

#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace chandung::gui {

PersonalBar::PersonalBar(Context& context, QWidget* parent)
    : QFrame(parent),
      m_text(makeText(context.theme, QString(), Type::Body)),
      m_single(makeButton(tr("One by one"), "compact")),
      m_keep(makeButton(tr("Keep as written"), "compact")),
      m_mask(makeButton(QString(), "compact")),
      m_list(new RowList(context, QStringLiteral("personalDetailsList"), tr("Personal details in the text"))) {
    setObjectName(QStringLiteral("personalBar"));
    setProperty("banner", QStringLiteral("warn"));
    m_mask->setObjectName(QStringLiteral("maskButton"));
    m_keep->setObjectName(QStringLiteral("keepTextButton"));
    m_single->setObjectName(QStringLiteral("oneByOneButton"));
    m_single->setCheckable(true);
    m_list->setMaximumHeight(132);
    auto* icon = new QLabel(this);
    icon->setPixmap(context.theme.icon(QStringLiteral("mask"), context.theme.colours().warn).pixmap(16));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    for (QPushButton* button : {m_single, m_keep, m_mask}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, 6, space::s, 6);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_single, &QPushButton::toggled, this, &PersonalBar::showList);
    connect(m_list, &RowList::checked, this, &PersonalBar::countChosen);
    connect(m_mask, &QPushButton::clicked, this, &PersonalBar::maskWanted);
    connect(m_keep, &QPushButton::clicked, this, &PersonalBar::keepWanted);
    hide();
}

void PersonalBar::setText(const QString& text, bool pending) {
    const std::string bytes = app::fromQt(text);
    m_details = domain::findPersonal(bytes);
    m_single->setChecked(false);
    std::vector<Row> rows;
    int counts[3] = {0, 0, 0};
    const QString kinds[3] = {tr("name"), tr("e-mail"), tr("phone")};
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        const auto kind = static_cast<std::size_t>(m_details[i].kind);
        ++counts[kind];
        Row row;
        row.id = QString::number(i);
        row.title = app::toQt(bytes.substr(m_details[i].span.begin, m_details[i].span.size()));
        row.tag = kinds[kind];
        row.checkable = row.checked = true;
        rows.push_back(row);
    }
    m_list->setRows(rows);
    showList(false);
    QStringList parts;
    if (counts[0] > 0) parts << tr("%n names", nullptr, counts[0]);
    if (counts[2] > 0) parts << tr("%n phone numbers", nullptr, counts[2]);
    if (counts[1] > 0) parts << tr("%n e-mail addresses", nullptr, counts[1]);
    const QString found = parts.join(tr(", "));
    m_text->setText(pending ? tr("Before it is kept: %1 found. Mask them, unless you may keep them.").arg(found)
                            : tr("Personal details: %1. Mask them, unless you may keep them.").arg(found));
    setAccessibleName(m_text->text());
    m_keep->setVisible(pending);
    countChosen();
    setVisible(!m_details.empty());
}

std::vector<domain::PersonalDetail> PersonalBar::chosen() const {
    std::vector<domain::PersonalDetail> chosen;
    for (const QString& id : m_list->checkedIds()) chosen.push_back(m_details[id.toUInt()]);
    return chosen;
}

domain::MaskWords PersonalBar::maskWords() {
    return {app::fromQt(tr("name")), app::fromQt(tr("e-mail")), app::fromQt(tr("phone"))};
}

void PersonalBar::showList(bool shown) {
    m_list->setVisible(shown);
}

void PersonalBar::countChosen() {
    const int count = static_cast<int>(m_list->checkedIds().size());
    m_mask->setText(tr("Mask %n", nullptr, count));
    m_mask->setEnabled(count > 0);
}

}  // namespace chandung::gui
