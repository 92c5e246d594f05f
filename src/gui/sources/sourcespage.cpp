#include "gui/sources/sourcespage.h"

#include "gui/components/pageheader.h"
#include "gui/sources/sourcespane.h"

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
    connect(m_header->addButton(tr("Add source"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &SourcesPage::createHere);
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

void SourcesPage::reload() {
    m_pane->reload();
}

bool SourcesPage::concerns(const app::Change& change) const {
    using What = app::Change::What;
    return change.what == What::Everything || change.kind == app::EntityKind::Source ||
           change.kind == app::EntityKind::Observation;
}

}  // namespace chandung::gui
