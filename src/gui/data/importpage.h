#pragma once

#include "chandung/app/data/tableimport.h"
#include "gui/context.h"
#include "gui/pages/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace chandung::gui {

class Banner;
class ImportHeader;
class ImportOptions;
class PageHeader;
class PersonaMapping;
struct PersonaFile;
class PreviewModel;
class WorkingPane;

/// Import of a table: choose or drop a file, look at it, correct how it is read and which columns are used, keep it.
/// Files of personas are mapped to fields instead.
class ImportPage : public Page {
    Q_OBJECT

public:
    /// `import` and `personas` outlive the page: with another language they go on in another page.
    ImportPage(Context& context, std::shared_ptr<app::TableImport> import, std::shared_ptr<PersonaFile> personas,
               QWidget* parent = nullptr);
    ~ImportPage() override;

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;

    /// Reads a file, as if it had been chosen.
    void openFile(const QString& file);
    void askFile();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildPreview();
    QWidget* buildFooter();
    void connectImport();
    void showReading();
    void showPreview();
    void showDecisions();
    void mapPersonas();
    void keepColumns();
    void keep(bool findGroups);
    void leave();
    void forget();
    /// Beside the title: the file, and the study that it will belong to.
    void showFile(const QString& name);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    std::shared_ptr<app::TableImport> m_kept;
    std::shared_ptr<PersonaFile> m_personas;
    app::TableImport& m_import;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    WorkingPane* m_working;
    QWidget* m_choose;
    QWidget* m_preview = nullptr;
    Banner* m_problem;
    ImportOptions* m_options = nullptr;
    Banner* m_personal = nullptr;
    QTableView* m_table = nullptr;
    ImportHeader* m_columns = nullptr;
    PreviewModel* m_model;
    QLabel* m_note = nullptr;
    QPushButton* m_importOnly = nullptr;
    QPushButton* m_findGroups = nullptr;
    domain::Uuid m_study;  ///< a source made of the table belongs to it; null: to none
    PersonaMapping* m_mapping;
};

}  // namespace chandung::gui
