#include "gui/lists/trashpage.h"

#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/components/panel.h"
#include "gui/components/readable.h"
#include "gui/components/rowlist.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;
using storage::EntityKind;

TrashPage::TrashPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Trash"))),
      m_stack(new QStackedWidget),
      m_list(new RowList(context, QStringLiteral("trashList"), tr("Trash"))) {
    setObjectName(QStringLiteral("trashPage"));
    m_erase = m_header->addButton(QString(), QString(), "danger");
    m_erase->setObjectName(QStringLiteral("eraseButton"));
    m_restore = m_header->addButton(tr("Restore"), QStringLiteral("undo"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    for (QPushButton* button : {m_erase, m_restore}) markEditing(button);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    full->setMaximumWidth(pageWidth + 2 * space::l);
    auto* panel = new Panel(context, tr("Moved to the trash"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    panel->add(m_list, 1);
    column->addWidget(panel);
    m_stack->addWidget(full);
    m_stack->addWidget(new EmptyState(context, QStringLiteral("trash"), tr("The trash is empty"),
                                      tr("What you move to the trash stays here until you remove it for good.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restore);
    connect(m_erase, &QPushButton::clicked, this, &TrashPage::erase);
    connect(m_list, &RowList::picked, this, &TrashPage::disarm);
    disarm();
}

QString TrashPage::kindName(EntityKind kind) const {
    switch (kind) {
        case EntityKind::Study:
            return tr("Study");
        case EntityKind::Source:
            return tr("Source");
        case EntityKind::Observation:
            return tr("Observation");
        case EntityKind::Insight:
            return tr("Insight");
        case EntityKind::Segment:
            return tr("Segment");
        case EntityKind::Persona:
            return tr("Persona");
        case EntityKind::Committee:
            return tr("Committee");
        case EntityKind::Journey:
            return tr("Journey");
        case EntityKind::Plan:
            return tr("Plan");
        case EntityKind::Dataset:
            return tr("Table");
        case EntityKind::Image:
            return tr("Picture");
        case EntityKind::Attachment:
            return tr("File");
        case EntityKind::Guide:
            return tr("Interview guide");
    }
    return {};
}

void TrashPage::reload() {
    std::vector<Row> rows;
    if (m_workspace) {
        for (const storage::TrashEntry& entry : m_workspace->trashed()) {
            Row row;
            row.id = toQt(entry.id.str());
            row.title = entry.name.empty() ? tr("Without a name") : toQt(entry.name);
            row.sub = kindName(entry.kind);
            row.right = tr("since %1").arg(dateText(m_context, entry.deletedAt));
            row.icon = m_context.theme.icon(QStringLiteral("trash"));
            rows.push_back(row);
        }
    }
    m_header->setNote(locale().toString(static_cast<int>(rows.size())));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    m_restore->setEnabled(!rows.empty());
    m_erase->setEnabled(!rows.empty());
    disarm();
}

std::vector<storage::TrashEntry> TrashPage::chosen() const {
    auto entries = m_workspace ? m_workspace->trashed() : std::vector<storage::TrashEntry>();
    const QStringList ids = m_list->selectedIds();
    std::erase_if(entries, [&](const storage::TrashEntry& entry) { return !ids.contains(toQt(entry.id.str())); });
    return entries;
}

void TrashPage::restore() {
    const auto entries = chosen();
    if (entries.empty()) return;
    const app::Workspace::Group group(*m_workspace, tr("Restore"));
    for (const auto& entry : entries) m_workspace->restore(entry.kind, entry.id, tr("Restore"));
    Q_EMIT notify(tr("Restored %n things", nullptr, static_cast<int>(entries.size())), true);
}

void TrashPage::disarm() {
    m_armed = false;
    m_erase->setText(tr("Delete for good…"));
}

void TrashPage::erase() {
    const auto entries = chosen();
    if (entries.empty()) return;
    if (!m_armed) {
        m_armed = true;
        m_erase->setText(tr("Delete %n for good, without undo", nullptr, static_cast<int>(entries.size())));
        return;
    }
    for (const auto& entry : entries) m_workspace->erase(entry.kind, entry.id);
    reloadNow();
}

}  // namespace chandung::gui
