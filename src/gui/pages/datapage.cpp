#include "gui/pages/datapage.h"

namespace chandung::gui {

DataPage::DataPage(Context& context, QWidget* parent) : Page(parent), m_context(context) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible()) reloadNow();
    });
}

void DataPage::setWorkspace(app::Workspace* workspace) {
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    m_stale = true;
    if (workspace) {
        connect(workspace, &app::Workspace::changed, this, [this](const app::Change& change) {
            if (!concerns(change)) return;
            m_stale = true;
            m_soon.start();
        });
    }
    if (isVisible()) m_soon.start();
}

bool DataPage::open(const QStringList& /*path*/) {
    makeReady();
    return true;
}

void DataPage::makeReady() {
    if (m_stale) reloadNow();
}

bool DataPage::concerns(const app::Change& /*change*/) const {
    return true;
}

void DataPage::reloadNow() {
    m_stale = false;
    reload();
}

void DataPage::showEvent(QShowEvent* event) {
    makeReady();
    Page::showEvent(event);
}

}  // namespace chandung::gui
