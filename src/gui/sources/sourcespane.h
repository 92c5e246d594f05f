#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace chandung::gui {

class EmptyState;
class FilesPanel;
class ObservationsPanel;
class Panel;
class RowList;
struct Row;
class SegmentedChoice;
class SourceForm;
class TranscriptPanel;

/// Sources of one study, or all: list, form, observations.
class SourcesPane : public QWidget {
    Q_OBJECT

public:
    /// `everywhere`: all sources, with a filter.
    SourcesPane(Context& context, bool everywhere, QWidget* parent = nullptr);

    void setScope(app::Workspace* workspace, const domain::Uuid& study);
    void reload();
    void commit();
    void addSource() { addSource({}); }
    void addSource(const QString& kind);
    /// "<source id>[/<observation id>]".
    void openItem(const QStringList& path);
    [[nodiscard]] QString item() const;
    void addObservation();
    /// Puts the focus into the date of the first source without one.
    void goToUndated();

Q_SIGNALS:
    void notify(const QString& text, bool undoable);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Tab { Text, Details, Files };
    QWidget* buildMiddle();
    void showTab(Tab tab);
    void showFileCount();
    void addUnusedKinds(std::vector<Row>& rows) const;
    void showChosen();
    void remove(const QString& id);

    Context& m_context;
    bool m_everywhere;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    domain::Uuid m_shown;  ///< the source in the middle
    QElapsedTimer m_made;  ///< since a source was made by a click on its kind
    QStackedWidget* m_stack;
    Panel* m_listPanel;
    QLineEdit* m_filter;
    RowList* m_list;
    Panel* m_middle = nullptr;
    SegmentedChoice* m_tabs = nullptr;
    QStackedWidget* m_tabStack = nullptr;
    TranscriptPanel* m_text;
    SourceForm* m_form;
    FilesPanel* m_files;
    ObservationsPanel* m_observations;
};

}  // namespace chandung::gui
