#pragma once

#include "chandung/app/workspace.h"
#include "gui/components/panel.h"

#include <QPointer>

namespace chandung::gui {

class ObservationForm;
class RowList;

/// The observations of one source: list, and the form of the chosen one.
class ObservationsPanel : public Panel {
    Q_OBJECT

public:
    explicit ObservationsPanel(Context& context, QWidget* parent = nullptr);

    void setSource(app::Workspace* workspace, const domain::Uuid& source);
    void reload();
    void commit();
    void addObservation();
    bool choose(const QString& id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    void showChosen();
    void remove(const QString& id);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_source;
    RowList* m_list;
    ObservationForm* m_form;
};

}  // namespace chandung::gui
