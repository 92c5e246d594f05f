#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QListView>

namespace chandung::gui {

class PersonaModel;

/// Personas as tiles.
class PersonaTiles : public QListView {
    Q_OBJECT

public:
    explicit PersonaTiles(Context& context, QWidget* parent = nullptr);

    void setSummaries(app::Workspace* workspace, std::vector<domain::PersonaSummary> summaries);
    [[nodiscard]] std::vector<domain::Uuid> selected() const;
    void select(const domain::Uuid& id);

Q_SIGNALS:
    void opened(const domain::Uuid& id);
    void selectionMoved();
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PersonaModel* m_model;
};

}  // namespace chandung::gui
