#pragma once

#include "gui/journey/journeydraft.h"
#include "gui/pages/datapage.h"

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace chandung::gui {

class Banner;
class JourneyBar;
class MessageSheet;
class PageHeader;
class Panel;
class RowList;
class SegmentedChoice;
class StageGrid;
class StageModel;

/// One journey: its map, its message sheet, its table twin, and what breaks it. Its place is
/// "journeys/<id>[/messages]".
class JourneyPage : public DataPage {
    Q_OBJECT

public:
    explicit JourneyPage(Context& context, QWidget* parent = nullptr);
    ~JourneyPage() override;

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    void createHere() override;
    [[nodiscard]] QString exported() const override;

protected:
    void reload() override;

private:
    void buildHeader();
    void buildBody();
    void addStageAction(const QString& text, const QKeySequence& keys, void (JourneyPage::*work)());
    void connectViews();
    void showView(int view);
    void showAdvice();
    void showIssues(const domain::Journey& journey);
    void goToIssue(const QString& id);
    [[nodiscard]] StageGrid* grid() const;
    [[nodiscard]] int stage() const;
    void select(int row, int stage, bool edit);
    void addStage();
    void renameStage();
    void moveStage(int stage, int by);
    void moveLeft() { moveStage(stage(), -1); }
    void moveRight() { moveStage(stage(), 1); }
    void removeStage(int stage);
    void removeCurrent() { removeStage(stage()); }
    void fillFromCare();
    void countCustomers();
    void leave();

    JourneyDraft m_draft;
    PageHeader* m_header;
    SegmentedChoice* m_views;
    QPushButton* m_add = nullptr;
    QPushButton* m_customers = nullptr;
    QPushButton* m_stageButton = nullptr;
    QMenu* m_stageMenu;
    Banner* m_advice;
    JourneyBar* m_bar;
    QStackedWidget* m_stack;
    StageModel* m_model;
    StageGrid* m_map;
    MessageSheet* m_sheet;
    StageGrid* m_table;
    Panel* m_checks;
    RowList* m_issues;
};

}  // namespace chandung::gui
