#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace chandung::gui {

class EmptyState;
class ObservationsPanel;
class Panel;
class RowList;
class SourceForm;

/// Sources of one study, or all: list, form, observations.
class SourcesPane : public QWidget {
    Q_OBJECT

public:
    /// `everywhere`: all sources, with a filter.
    SourcesPane(Context& context, bool everywhere, QWidget* parent = nullptr);

    void setScope(app::Workspace* workspace, const domain::Uuid& study);
    void reload();
    void commit();
    void addSource();
    /// "<source id>[/<observation id>]".
    void openItem(const QStringList& path);
    [[nodiscard]] QString item() const;
    void addObservation();

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

private:
    QWidget* buildForm();
    void showChosen();
    void remove(const QString& id);

    Context& m_context;
    bool m_everywhere;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    QStackedWidget* m_stack;
    Panel* m_listPanel;
    QLineEdit* m_filter;
    RowList* m_list;
    SourceForm* m_form;
    ObservationsPanel* m_observations;
};

}  // namespace chandung::gui
