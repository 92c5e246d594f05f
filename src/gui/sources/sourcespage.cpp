#include "gui/sources/sourcespage.h"

#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/pageheader.h"
#include "gui/data/journeycountsdialog.h"
#include "gui/sources/sourcespane.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace chandung::gui {

SourcesPage::SourcesPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Sources"))),
      m_pane(new SourcesPane(context, true)) {
    setObjectName(QStringLiteral("sourcesPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pane, 1);
    m_tables = m_header->addButton(tr("Tables"), QStringLiteral("table"));
    m_tables->setObjectName(QStringLiteral("tablesButton"));
    auto* menu = new QMenu(m_tables);
    m_tables->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTables(*menu); });
    QPushButton* table = m_header->addButton(tr("Import table…"), QStringLiteral("import"));
    QPushButton* add = m_header->addButton(tr("Add source"), QStringLiteral("plus"));
    for (QPushButton* button : {table, add}) markEditing(button);
    connect(table, &QPushButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("sources/import")); });
    connect(add, &QPushButton::clicked, this, &SourcesPage::createHere);
    connect(m_pane, &SourcesPane::notify, this, &Page::notify);
}

void SourcesPage::setWorkspace(app::Workspace* workspace) {
    DataPage::setWorkspace(workspace);
    m_pane->setScope(workspace, {});
}

bool SourcesPage::open(const QStringList& path) {
    DataPage::open(path);
    if (!path.isEmpty()) m_pane->openItem(path);
    return true;
}

QString SourcesPage::place() const {
    const QString item = m_pane->item();
    return item.isEmpty() ? QStringLiteral("sources") : QStringLiteral("sources/") + item;
}

void SourcesPage::commit() {
    m_pane->commit();
}

void SourcesPage::createHere() {
    m_pane->addSource();
}

void SourcesPage::fillTables(QMenu& menu) {
    menu.clear();
    if (!m_workspace) return;
    for (const domain::Dataset& table : m_workspace->all<domain::Dataset>()) {
        const QString name = app::toQt(table.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QMenu* sub = menu.addMenu(m_context.theme.icon(QStringLiteral("table")), name);
        const QString place = QStringLiteral("sources/table/") + app::toQt(table.id.str());
        connect(sub->addAction(tr("Find groups")), &QAction::triggered, this,
                [this, place] { Q_EMIT navigate(place); });
        fillJourneys(*sub->addMenu(tr("Count along a journey")), table.id);
        QAction* trash = sub->addAction(tr("Move to trash"));
        trash->setEnabled(!m_workspace->readOnly());
        connect(trash, &QAction::triggered, this, [this, id = table.id] {
            if (m_workspace && m_workspace->remove<domain::Dataset>(id, tr("Move table to trash")))
                Q_EMIT notify(tr("Moved the table to the trash"), true);
        });
    }
}

void SourcesPage::fillJourneys(QMenu& menu, const domain::Uuid& table) {
    for (const domain::Journey& journey : m_workspace->all<domain::Journey>()) {
        if (journey.stages.empty()) continue;
        const QString name = journey.name.empty() ? tr("Journey without a name") : app::toQt(journey.name);
        QAction* action = menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, journey, table] {
            if (!m_workspace) return;
            QStringList stages;
            for (const domain::Stage& stage : journey.stages)
                stages.append(stage.name.empty() ? word(m_context, "stages", domain::code(stage.key))
                                                 : app::toQt(stage.name));
            JourneyCountsDialog(m_context, *m_workspace, journey, stages, table, this).exec();
        });
    }
    menu.setEnabled(!menu.isEmpty());
}

void SourcesPage::reload() {
    const bool any = m_workspace && m_workspace->count<domain::Dataset>() > 0;
    m_tables->setEnabled(any);
    m_tables->setToolTip(any ? QString() : tr("No table has been imported yet"));
    m_pane->reload();
}

bool SourcesPage::concerns(const app::Change& change) const {
    using What = app::Change::What;
    return change.what == What::Everything || change.kind == app::EntityKind::Source ||
           change.kind == app::EntityKind::Observation || change.kind == app::EntityKind::Dataset;
}

}  // namespace chandung::gui
