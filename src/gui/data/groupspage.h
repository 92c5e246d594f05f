#pragma once

#include "chandung/app/data/draftpersonas.h"
#include "gui/context.h"
#include "gui/data/groupsession.h"
#include "gui/pages/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class Banner;
class ChartView;
class GroupDetail;
class GroupSide;
class PageHeader;
class Panel;
class RowList;
class WorkingPane;

/// Groups of a table's rows: found, made by rules or by value; understood, chosen, and made into segments and draft
/// personas.
class GroupsPage : public Page {
    Q_OBJECT

public:
    explicit GroupsPage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildGroups();
    QWidget* buildFooter();
    void connectSession();
    void show();
    void showRows();
    void showChosen();
    void editRules();
    void editTiers();
    void create(bool personas);
    void exportPdf();
    [[nodiscard]] std::vector<std::size_t> chosen() const;
    [[nodiscard]] app::DraftOptions draftOptions(bool personas) const;
    void keep(const domain::Bundle& bundle, bool personas);
    bool lookAt(const domain::Uuid& dataset);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    GroupSession m_session;
    app::Background m_writing;
    app::Background m_drafting;
    domain::Uuid m_asked;  ///< the table that was last to be looked at
    PageHeader* m_header;
    Banner* m_problem;
    QStackedWidget* m_stack;
    WorkingPane* m_working;
    GroupSide* m_side;
    Panel* m_groupsPanel = nullptr;
    ChartView* m_shares = nullptr;
    RowList* m_list = nullptr;
    GroupDetail* m_detail = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_segments = nullptr;
    QPushButton* m_create = nullptr;
};

}  // namespace chandung::gui
