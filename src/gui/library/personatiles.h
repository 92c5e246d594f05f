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

    /// The personas of a study, in the order given.
    void setRows(app::Workspace* workspace, const domain::Uuid& study, std::vector<domain::Uuid> rows);
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
