#pragma once

#include "gui/pages/datapage.h"

namespace chandung::gui {

class GridView;
class PageHeader;
class PlanModel;

/// The engagement plan of one persona: the seven ways of reaching them. Its place is "plans/<persona id>".
class PlanPage : public DataPage {
    Q_OBJECT

public:
    explicit PlanPage(Context& context, QWidget* parent = nullptr);
    ~PlanPage() override;

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

protected:
    void reload() override;

private:
    void leave();

    domain::Uuid m_persona;
    PageHeader* m_header;
    PlanModel* m_model;
    GridView* m_grid;
};

/// Where the plan of a persona is.
[[nodiscard]] QString planPlace(const domain::Uuid& persona);

}  // namespace chandung::gui
