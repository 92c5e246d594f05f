#pragma once

#include "gui/pages/datapage.h"

class QMenu;
class QPushButton;

namespace chandung::gui {

class PageHeader;
class SourcesPane;

/// All sources of the workspace, across studies.
class SourcesPage : public DataPage {
    Q_OBJECT

public:
    explicit SourcesPage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void commit() override;
    void createHere() override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const app::Change& change) const override;

private:
    void fillTables(QMenu& menu);
    void fillJourneys(QMenu& menu, const domain::Uuid& table);

    PageHeader* m_header;
    QPushButton* m_tables = nullptr;
    SourcesPane* m_pane;
};

}  // namespace chandung::gui
